import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MeetingView, SectionView } from './meeting.view';
import { ObjectToMinutes, SignMinutes, WriteMinutes } from './meetings.dto';
import { Minutes } from './minutes.service';

@ApiTags('meetings')
@Controller('companies/:companyId/council/meetings/:meetingId')
export class MinutesController {
  constructor(private readonly minutes: Minutes) {}

  /** Saves the section of one item; signatures on the text before are taken back. */
  @Does('minutes.write')
  @Versioned()
  @Put('agenda/:itemId/minutes')
  write(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @IdParam('itemId') itemId: string,
    @IfMatch() version: number | undefined,
    @Body() body: WriteMinutes,
  ): Promise<SectionView> {
    return this.minutes.write(actor, id, itemId, body, version);
  }

  /** Shows the others for half a minute that I am writing in this section. */
  @Does('minutes.write')
  @Post('agenda/:itemId/writing')
  @HttpCode(204)
  writing(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @IdParam('itemId') itemId: string,
  ): Promise<void> {
    return this.minutes.writing(actor, id, itemId);
  }

  /** Signs exactly this text (§ 34 (1) BetrVG). */
  @Does('minutes.sign')
  @Post('signatures')
  sign(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @Body() body: SignMinutes,
  ): Promise<MeetingView> {
    return this.minutes.sign(actor, id, body);
  }

  /** Adds an objection to signed minutes (§ 34 (2) BetrVG). */
  @Does('minutes.object')
  @Post('objections')
  object(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('meetingId') id: string,
    @Body() body: ObjectToMinutes,
  ): Promise<MeetingView> {
    return this.minutes.object(actor, id, body);
  }
}
