import { Initiatives } from '@einklang/features/initiatives';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SystemView } from './system.view';
import { AttachSystem } from './systems.dto';
import { Systems } from './systems.service';

@ApiTags('systems')
@Controller('companies/:companyId/initiatives/:initiativeId/system')
export class InitiativeSystemController {
  constructor(
    private readonly systems: Systems,
    private readonly initiatives: Initiatives,
  ) {}

  /** The entry of the KI-Verzeichnis that the initiative is about; 404 as long as there is none. */
  @Does('system.read-all')
  @Get()
  read(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<SystemView> {
    return this.systems.readOf(actor, id);
  }

  /** Says which entry the initiative is about. */
  @Does('system.attach')
  @Put()
  async attach(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @Body() { systemId }: AttachSystem,
  ): Promise<SystemView> {
    await this.systems.attach(actor, await this.initiatives.find(id), systemId);
    return this.systems.read(actor, systemId);
  }
}
