import {
  countingRules,
  type GateId,
  type GateInputs,
  type GermanLand,
  type RepresentationType,
} from '@einklang/domain';
import { AgreementStanding } from '@einklang/features/agreements';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Concerns } from '@einklang/features/concerns';
import { FactsForGates, type BusinessCaseFacts } from '@einklang/features/gate-facts';
import { Participation } from '@einklang/features/participation';
import { DpiaAssessments } from '@einklang/features/protection';
import { Extracts } from '@einklang/features/resolutions';
import { SurveyStandings } from '@einklang/features/surveys';
import { RiskStandings } from '@einklang/features/risks';
import { Clock } from '@einklang/platform/clock';
import { Injectable } from '@nestjs/common';

/** Gathers what each gate looks at. What nobody has recorded is null, and null never meets a criterion. */
@Injectable()
export class GateFacts {
  constructor(
    private readonly companies: Companies,
    private readonly facts: FactsForGates,
    private readonly stage: Participation,
    private readonly standing: AgreementStanding,
    private readonly extracts: Extracts,
    private readonly concerns: Concerns,
    private readonly surveys: SurveyStandings,
    private readonly risks: RiskStandings,
    private readonly assessments: DpiaAssessments,
    private readonly clock: Clock,
  ) {}

  async gather<Gate extends GateId>(gate: Gate, initiativeId: string): Promise<GateInputs[Gate]> {
    const company = await this.companies.read();
    const common: Common = {
      initiativeId,
      representation: company.representationType as RepresentationType,
      today: this.clock.today(),
      isHoliday: isHolidayIn(company.land as GermanLand),
    };
    const gatherers: { [G in GateId]: () => Promise<GateInputs[G]> } = {
      G1: () => this.potential(common),
      G2: () => this.businessCase(common),
      G3: () => this.participation(common),
      G4: () => this.agreement(common),
    };
    return gatherers[gate]();
  }

  /** Whether this extract tells of a resolution of the council that was adopted and is about this gate. */
  async isCarriedBy(initiativeId: string, gate: GateId, extractId: string): Promise<boolean> {
    const matter = gate === 'G4' ? 'AGREEMENT' : 'CONSULTATION_CLOSED';
    return this.extracts.isAdopted(extractId, matter, initiativeId);
  }

  private async potential({ initiativeId, today, isHoliday }: Common): Promise<GateInputs['G1']> {
    const known = await this.facts.of(initiativeId);
    return {
      maturityAnsweredShare: known.maturityAnsweredShare,
      profileComplete: known.profileComplete,
      humanScore: known.humanScore,
      prohibitedPractice: known.prohibitedPractice,
      identificationDone: known.identificationDone,
      firstInformation: known.firstInformation,
      today,
      isHoliday,
    };
  }

  /** Only what was published counts: a draft of one side is no ground for a decision that both see. */
  private async businessCase(common: Common): Promise<GateInputs['G2']> {
    const { representation, initiativeId, today, isHoliday } = common;
    const { businessCase, declared, evaluation, firstInformation } = await this.facts.of(initiativeId);
    return {
      representation,
      figures: figuresOf(businessCase),
      evidenceShare: businessCase?.evidenceShare ?? null,
      freedTimeUse: businessCase?.freedTimeUse ?? 'undecided',
      personnelPublishedToCouncil: businessCase?.publishedOn ?? null,
      financeCommitteeNeeded: evaluation.active.includes('R19'),
      personnelPublishedToFinanceCommittee: declared.financeCommitteeOn,
      reasonsForRed: businessCase?.reasonsForRed ?? null,
      firstInformation,
      today,
      isHoliday,
    };
  }

  private async participation({ initiativeId, today }: Common): Promise<GateInputs['G3']> {
    const { declared, evaluation, rules, facts } = await this.facts.of(initiativeId);
    const survey = await this.surveys.known(initiativeId, facts.affectedEmployees);
    const counts = countingRules(evaluation);
    const recorded = await this.stage.gateFacts(initiativeId);
    const concerns = await this.concerns.known(initiativeId);
    const dpia = await this.assessments.known(initiativeId);
    return {
      package: recorded.package,
      rules,
      residualRisks: (await this.risks.known(initiativeId)) ?? declared.residualRisks,
      // What was said before there was a register counts while the register is empty.
      concerns: concerns.total > 0 ? concerns : (declared.concerns ?? concerns),
      dpia: { needed: counts.has('R26'), doneOn: dpia.begun ? dpia.doneOn : declared.dpiaDoneOn },
      riskAssessment: { needed: counts.has('R08'), doneOn: declared.riskAssessmentDoneOn },
      disabledRepresentativeHeard: {
        needed: counts.has('R21'),
        doneOn: recorded.disabledRepresentativeHeardOn ?? declared.disabledRepresentativeHeardOn,
      },
      survey: survey.survey ?? (survey.begun ? null : declared.survey),
      today,
    };
  }

  private async agreement({ representation, initiativeId }: Common): Promise<GateInputs['G4']> {
    return { representation, ...(await this.standing.gateFacts(initiativeId)), otherLawDoneOn: null };
  }
}

interface Common {
  readonly initiativeId: string;
  readonly representation: RepresentationType;
  readonly today: string;
  readonly isHoliday: (date: string) => boolean;
}

/** Figures exist only when the uncertainty was computed too. */
const figuresOf = (businessCase: BusinessCaseFacts | null): GateInputs['G2']['figures'] =>
  businessCase && businessCase.probabilityNegative !== null
    ? { npv: businessCase.npv, probabilityNegative: businessCase.probabilityNegative }
    : null;
