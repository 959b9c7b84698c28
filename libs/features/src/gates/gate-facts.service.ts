import type { GateId, GateInputs, GermanLand, RepresentationType } from '@einklang/domain';
import { isHolidayIn } from '@einklang/features/calendar';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Injectable } from '@nestjs/common';

/** Gathers what each gate looks at. What nobody has recorded is null, and null never meets a criterion. */
@Injectable()
export class GateFacts {
  constructor(
    private readonly companies: Companies,
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

  /** Whether this resolution of the council was adopted, communicated to the employer and is about this gate. */
  async isCarriedBy(_initiativeId: string, _gate: GateId, _resolutionId: string): Promise<boolean> {
    return false;
  }

  private async potential({ today, isHoliday }: Common): Promise<GateInputs['G1']> {
    return {
      maturityAnsweredShare: null,
      profileComplete: null,
      humanScore: null,
      prohibitedPractice: false,
      identificationDone: null,
      firstInformation: null,
      today,
      isHoliday,
    };
  }

  private async businessCase({ representation, today, isHoliday }: Common): Promise<GateInputs['G2']> {
    return {
      representation,
      figures: null,
      evidenceShare: null,
      freedTimeUse: 'undecided',
      personnelPublishedToCouncil: null,
      financeCommitteeNeeded: false,
      personnelPublishedToFinanceCommittee: null,
      reasonsForRed: null,
      firstInformation: null,
      today,
      isHoliday,
    };
  }

  private async participation({ today }: Common): Promise<GateInputs['G3']> {
    return {
      package: { confirmedCompleteOn: null, missing: [], agreedPeriodEnd: null },
      rules: null,
      residualRisks: null,
      concerns: null,
      dpia: { needed: false, doneOn: null },
      riskAssessment: { needed: false, doneOn: null },
      disabledRepresentativeHeard: { needed: false, doneOn: null },
      survey: null,
      today,
    };
  }

  private async agreement({ representation }: Common): Promise<GateInputs['G4']> {
    return {
      representation,
      pilot: false,
      consentItems: null,
      missingClauses: [],
      statementItems: null,
      otherLawDoneOn: null,
    };
  }
}

interface Common {
  readonly initiativeId: string;
  readonly representation: RepresentationType;
  readonly today: string;
  readonly isHoliday: (date: string) => boolean;
}
