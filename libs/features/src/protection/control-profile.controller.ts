import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContestControlRow, SaveControlProfile, SettleControlRow } from './control-profile.dto';
import { ControlDraftView, ControlProfileView } from './control-profile.view';
import { ControlProfiles } from './control-profiles.service';

@ApiTags('protection')
@Controller('companies/:companyId/initiatives/:initiativeId/control-profile')
export class ControlProfileController {
  constructor(private readonly profiles: ControlProfiles) {}

  /** Who sees which data of people, and what follows from it. */
  @Does('protection.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ControlProfileView> {
    return this.profiles.read(actor, id);
  }

  /** Saves the draft of the employer's side in its room; version 0 is the one before the first. */
  @Does('protection.draft')
  @Versioned()
  @Put('draft')
  save(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: SaveControlProfile,
  ): Promise<ControlDraftView> {
    return this.profiles.save(actor, id, body, version);
  }

  /** Publishes the draft that was read to both sides, and records the facts that follow. */
  @Does('protection.publish')
  @Versioned()
  @Post('versions')
  publish(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @IfMatch() version: number | undefined,
  ): Promise<ControlProfileView> {
    return this.profiles.publish(actor, id, version);
  }

  /** The council objects to a row. */
  @Does('control-row.contest')
  @Post('contests')
  contest(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: ContestControlRow,
  ): Promise<ControlProfileView> {
    return this.profiles.contest(actor, id, body);
  }

  /** The council says that its objection is settled. */
  @Does('control-row.contest')
  @Post('settlements')
  settle(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: SettleControlRow,
  ): Promise<ControlProfileView> {
    return this.profiles.settle(actor, id, body);
  }
}
