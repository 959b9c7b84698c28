import type { GateId } from '@einklang/domain';
import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GateParam } from './gate-param';
import { GateList, GateView } from './gate.view';
import { DecideGate } from './gates.dto';
import { Gates } from './gates.service';

@ApiTags('gates')
@Controller('companies/:companyId/initiatives/:initiativeId/gates')
export class GatesController {
  constructor(private readonly gates: Gates) {}

  /** The four gates: criteria with reasons, who decides, earlier decisions with what was seen. */
  @Does('gate.read')
  @Get()
  list(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
  ): Promise<GateList> {
    return this.gates.list(actor, id);
  }

  /** Decides for my side. Refused with the open criteria while something that blocks is unmet. */
  @Does('gate.decide')
  @Post(':gate/decision')
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('initiativeId') id: string,
    @GateParam() gate: GateId,
    @Body() body: DecideGate,
  ): Promise<GateView> {
    return this.gates.decide(actor, id, gate, body);
  }
}
