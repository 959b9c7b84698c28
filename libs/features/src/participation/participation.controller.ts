import { Does, IdParam } from '@einklang/platform/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Participation } from './participation.service';
import { ParticipationLightView, ParticipationView } from './participation.view';

@ApiTags('participation')
@Controller('companies/:companyId/initiatives/:initiativeId')
export class ParticipationController {
  constructor(private readonly participation: Participation) {}

  /** Where participation stands: its clocks and its light. */
  @Does('participation.read')
  @Get('participation')
  read(@IdParam('companyId') _: string, @IdParam('initiativeId') id: string): Promise<ParticipationView> {
    return this.participation.read(id);
  }

  /** The light of participation, with the reason of each point. Computed; nobody can set it. */
  @Does('participation.read')
  @Get('participation-light')
  light(
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ParticipationLightView> {
    return this.participation.light(id);
  }
}
