import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdentificationView, InitiativeIdentificationView } from './identification.view';
import { IdentificationReading } from './identification-reading.service';
import { Identifications } from './identifications.service';

@ApiTags('identification')
@Controller('companies/:companyId/initiatives/:initiativeId/identification')
export class InitiativeIdentificationController {
  constructor(
    private readonly reading: IdentificationReading,
    private readonly identifications: Identifications,
  ) {}

  /** The identification of the system that the initiative is about. */
  @Does('identification.read')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<InitiativeIdentificationView> {
    return this.reading.ofInitiative(actor, id);
  }

  /** Begins it: the system is entered as planned, if the initiative has none yet. */
  @Does('identification.start')
  @Post()
  start(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<IdentificationView> {
    return this.identifications.start(actor, id);
  }
}
