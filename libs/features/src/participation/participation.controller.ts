import { Does, IdParam } from '@einklang/platform/http';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LightsQuery } from './participation.dto';
import { Participation } from './participation.service';
import { ParticipationLightList, ParticipationLightView, ParticipationView } from './participation.view';

@ApiTags('participation')
@Controller('companies/:companyId')
export class ParticipationController {
  constructor(private readonly participation: Participation) {}

  /** Where participation stands: its clocks and its light. */
  @Does('participation.read')
  @Get('initiatives/:initiativeId/participation')
  read(@IdParam('companyId') _: string, @IdParam('initiativeId') id: string): Promise<ParticipationView> {
    return this.participation.read(id);
  }

  /** The light of participation, with the reason of each point. Computed; nobody can set it. */
  @Does('participation.read')
  @Get('initiatives/:initiativeId/participation-light')
  light(
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<ParticipationLightView> {
    return this.participation.light(id);
  }

  /** The lights of several initiatives, for lists; those I do not see are left out. */
  @Does('participation.read')
  @Get('participation-lights')
  async lights(
    @IdParam('companyId') _: string,
    @Query() { ids }: LightsQuery,
  ): Promise<ParticipationLightList> {
    return { items: [...(await this.participation.lights(ids)).values()], nextCursor: null };
  }
}
