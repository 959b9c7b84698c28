import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Delete, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Attendance } from './attendance.service';
import { MeetingView } from './meeting.view';
import { PreventInvitee, RecordAttendance } from './meetings.dto';

@ApiTags('meetings')
@Controller('companies/:companyId/council/meetings/:meetingId')
export class AttendanceController {
  constructor(private readonly attendance: Attendance) {}

  /** A member is prevented; a substitute is invited in the member's place (§ 25 BetrVG). */
  @Does('meeting.prevent')
  @Put('invitees/:inviteeId/prevention')
  prevent(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @IdParam('inviteeId') inviteeId: string,
    @Body() body: PreventInvitee,
  ): Promise<MeetingView> {
    return this.attendance.prevent(actor, id, inviteeId, body);
  }

  /** The member comes after all. */
  @Does('meeting.prevent')
  @Delete('invitees/:inviteeId/prevention')
  allow(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @IdParam('inviteeId') inviteeId: string,
  ): Promise<MeetingView> {
    return this.attendance.allow(actor, id, inviteeId);
  }

  /** I object to taking part by video or telephone (§ 30 (2) no. 2 BetrVG). */
  @Does('meeting.oppose')
  @Post('opposition')
  oppose(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
  ): Promise<MeetingView> {
    return this.attendance.oppose(actor, id);
  }

  /** Records who was there. */
  @Does('meeting.attend')
  @Put('attendance')
  attend(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @Body() body: RecordAttendance,
  ): Promise<MeetingView> {
    return this.attendance.attend(actor, id, body);
  }
}
