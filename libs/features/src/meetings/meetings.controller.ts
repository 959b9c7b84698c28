import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Agenda } from './agenda.service';
import { AgendaProposalList, MeetingList, MeetingView } from './meeting.view';
import { MeetingReader } from './meeting-reader.service';
import { AmendAgenda, CancelMeeting, ConveneMeeting } from './meetings.dto';
import { Meetings } from './meetings.service';

@ApiTags('meetings')
@Controller('companies/:companyId/council')
export class MeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly agenda: Agenda,
    private readonly reader: MeetingReader,
  ) {}

  /** The council's meetings, the latest day first; for its room only. */
  @Does('meeting.list')
  @Get('meetings')
  list(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<MeetingList> {
    return this.meetings.list(actor);
  }

  /** What is open on the council's side and could stand on an agenda. */
  @Does('meeting.list')
  @Get('agenda-proposals')
  proposals(@IdParam('companyId') _: string): Promise<AgendaProposalList> {
    return this.agenda.proposals();
  }

  /** Invites to a meeting with its agenda (§ 29 BetrVG). */
  @Does('meeting.convene')
  @Post('meetings')
  convene(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: ConveneMeeting,
  ): Promise<MeetingView> {
    return this.meetings.convene(actor, body);
  }

  @Does('meeting.list')
  @Get('meetings/:meetingId')
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
  ): Promise<MeetingView> {
    return this.reader.read(actor, id);
  }

  /** Adds to the agenda after the invitation; everybody invited is told. */
  @Does('meeting.amend')
  @Post('meetings/:meetingId/agenda')
  amend(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @Body() body: AmendAgenda,
  ): Promise<MeetingView> {
    return this.agenda.amend(actor, id, body);
  }

  /** Tells the employer the time of the meeting and nothing else (§ 30 (1) BetrVG). */
  @Does('meeting.tell')
  @Post('meetings/:meetingId/employer-notice')
  tell(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
  ): Promise<MeetingView> {
    return this.meetings.tell(actor, id);
  }

  /** Records that the meeting took place. */
  @Does('meeting.hold')
  @Post('meetings/:meetingId/holding')
  hold(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
  ): Promise<MeetingView> {
    return this.meetings.hold(actor, id);
  }

  /** Calls it off; everybody invited is told, the employer too if the employer knew the time. */
  @Does('meeting.cancel')
  @Post('meetings/:meetingId/cancellation')
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @Body() body: CancelMeeting,
  ): Promise<MeetingView> {
    return this.meetings.cancel(actor, id, body);
  }
}
