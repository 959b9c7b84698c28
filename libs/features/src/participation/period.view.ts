import type { AgreedPeriodId } from './periods';

export class ProposalMay {
  confirm!: boolean;
  withdraw!: boolean;
}

export class PeriodProposalView {
  id!: string;
  workingDays!: number;
  side!: 'EMPLOYER' | 'COUNCIL';
  byName!: string;
  at!: Date;
  may!: ProposalMay;
}

/** A period both sides can agree on. »Vereinbarte Frist – kein Ersatz für Zustimmung«. */
export class AgreedPeriodView {
  period!: AgreedPeriodId;
  /** Working days while nothing else is agreed: a guide, binding nobody. */
  defaultWorkingDays!: number;
  /** Working days that both sides confirmed. */
  agreedWorkingDays!: number | null;
  agreedAt!: Date | null;
  proposal!: PeriodProposalView | null;
}

export class AgreedPeriodMay {
  propose!: boolean;
}

export class AgreedPeriodList {
  items!: AgreedPeriodView[];
  nextCursor!: string | null;
  may!: AgreedPeriodMay;
}
