import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam, IfMatch, Versioned } from '@einklang/platform/http';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ConsultationList, ConsultationView } from './consultation.view';
import { ArrangeConsultation, EditConsultation } from './consultations.dto';
import { Consultations } from './consultations.service';

@ApiTags('consultations')
@Controller('companies/:companyId')
export class ConsultationsController {
  constructor(private readonly consultations: Consultations) {}

  /** Meetings of both sides on this initiative. */
  @Does('participation.read')
  @Get('initiatives/:initiativeId/consultations')
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ConsultationList> {
    return this.consultations.list(actor, id);
  }

  @Does('consultation.arrange')
  @Post('initiatives/:initiativeId/consultations')
  arrange(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() body: ArrangeConsultation,
  ): Promise<ConsultationView> {
    return this.consultations.arrange(actor, id, body);
  }

  /** Moves the meeting, or notes what was discussed. */
  @Does('consultation.edit')
  @Versioned()
  @Patch('consultations/:consultationId')
  edit(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('consultationId') id: string,
    @IfMatch() version: number | undefined,
    @Body() body: EditConsultation,
  ): Promise<ConsultationView> {
    return this.consultations.edit(actor, id, body, version);
  }

  /** Calls off a meeting that has not taken place. */
  @Does('consultation.edit')
  @Delete('consultations/:consultationId')
  @HttpCode(204)
  cancel(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('consultationId') id: string,
  ): Promise<void> {
    return this.consultations.cancel(actor, id);
  }
}
