import { GATE_IDS, type GateId } from '@einklang/domain';
import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Problem } from '@einklang/problems';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GateList, GateView } from './gate.view';
import { DecideGate } from './gates.dto';
import { Gates } from './gates.service';

/** What is no gate does not exist: 404. */
const GateParam = () =>
  Param('gate', {
    transform: (value: unknown): GateId => {
      if (!GATE_IDS.includes(value as GateId)) throw new Problem('not-found');
      return value as GateId;
    },
  });

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
