import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RiskEntries } from './risk-entries.service';
import { RiskMeasures } from './risk-measures.service';
import { RiskSettlements } from './risk-settlements.service';
import { RiskAnalysisView } from './risk.view';
import { AcceptRisk, CompleteRiskMeasure, PlanRiskMeasure, ProposeSettlement } from './risks.dto';
import { Risks } from './risks.service';

/** What is done with a single entry. Each answers with the whole analysis as it stands then. */
@ApiTags('risks')
@Controller('companies/:companyId')
export class RiskActsController {
  constructor(
    private readonly risks: Risks,
    private readonly entries: RiskEntries,
    private readonly settlements: RiskSettlements,
    private readonly measures: RiskMeasures,
  ) {}

  /** Takes an entry back that nobody has taken up. */
  @Does('risk.withdraw')
  @HttpCode(200)
  @Post('risks/:riskId/withdrawal')
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('riskId') id: string,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.entries.withdraw(actor, id));
  }

  /** My side bears the residual risk, with its reasons. */
  @Does('risk.accept')
  @Post('risks/:riskId/acceptance')
  accept(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('riskId') id: string,
    @Body() body: AcceptRisk,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.entries.accept(actor, id, body));
  }

  /** Proposes one rating for both sides. */
  @Does('risk-settlement.propose')
  @Post('risks/:riskId/settlements')
  propose(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('riskId') id: string,
    @Body() body: ProposeSettlement,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.settlements.propose(actor, id, body));
  }

  /** Confirms the other side's proposal; from then on it counts. */
  @Does('risk-settlement.confirm')
  @Post('risk-settlements/:settlementId/confirmation')
  confirm(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('settlementId') id: string,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.settlements.confirm(actor, id));
  }

  /** Takes the own proposal back, or declines the other side's. */
  @Does('risk-settlement.withdraw')
  @HttpCode(200)
  @Post('risk-settlements/:settlementId/withdrawal')
  decline(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('settlementId') id: string,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.settlements.withdraw(actor, id));
  }

  /** Plans a measure; with an owner it is a task. */
  @Does('risk-measure.plan')
  @Post('risks/:riskId/measures')
  plan(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('riskId') id: string,
    @Body() body: PlanRiskMeasure,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.measures.plan(actor, id, body));
  }

  /** Says that a measure is done, and what was done. */
  @Does('risk-measure.complete')
  @Post('risk-measures/:measureId/completion')
  complete(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('measureId') id: string,
    @Body() body: CompleteRiskMeasure,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.measures.complete(actor, id, body));
  }

  /** Drops a measure that my side no longer plans. */
  @Does('risk-measure.drop')
  @HttpCode(200)
  @Post('risk-measures/:measureId/withdrawal')
  drop(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('measureId') id: string,
  ): Promise<RiskAnalysisView> {
    return this.answer(actor, this.measures.drop(actor, id));
  }

  private async answer(actor: Actor, act: Promise<string>): Promise<RiskAnalysisView> {
    return this.risks.read(actor, await act);
  }
}
