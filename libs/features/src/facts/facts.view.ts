import type { AiActClass, RuleId, RuleStatus, RuleType, SystemFacts } from '@einklang/domain';

/** What people declare beside the facts, with their name. */
export class DeclaredView {
  /** Art. 5 AI Act. */
  socialScoring!: boolean;
  /** Art. 5 AI Act. */
  biometricCategorisation!: boolean;
  /** Art. 6 (3) AI Act, with the provider's documentation and without profiling. */
  exceptionDocumented!: boolean;
  /** § 102 BetrVG. */
  dismissalsPlanned!: boolean;
  pilot!: boolean;
}

export class ContestView {
  side!: 'EMPLOYER' | 'COUNCIL';
  reason!: string;
  personName!: string;
  at!: Date;
}

export class AssessmentView {
  status!: RuleStatus;
  note!: string;
  personName!: string;
  at!: Date;
}

export class RuleMay {
  assess!: boolean;
  contest!: boolean;
  settle!: boolean;
}

export class RuleView {
  ruleId!: RuleId;
  norm!: string;
  types!: RuleType[];
  /**
   * BINDING: follows from the facts. VOLUNTARY: there is no council, the content is observed voluntarily.
   * OTHER_LAW: another law decides (staff council, church). NONE: does not follow from the facts.
   */
  applies!: 'BINDING' | 'VOLUNTARY' | 'OTHER_LAW' | 'NONE';
  /** Opens an item that an agreement must cover before going live. */
  consentItem!: boolean;
  stop!: string | null;
  /** A contested rule counts as open. */
  status!: RuleStatus;
  assessment!: AssessmentView | null;
  contests!: ContestView[];
  may!: RuleMay;
}

export class DpiaView {
  needed!: boolean;
  /** How many of the nine criteria are met. */
  count!: number;
  criteria!: string[];
  grounds!: string[];
}

export class ConfirmationView {
  side!: 'EMPLOYER' | 'COUNCIL';
  /** Version of the facts whose rules were confirmed. */
  version!: number;
  personName!: string;
  at!: Date;
}

export class FactsMay {
  record!: boolean;
  /** Confirm how the rules are read, for my side. */
  confirm!: boolean;
}

export const FACTS_SOURCES = ['FORM', 'BUSINESS_CASE', 'IDENTIFICATION', 'CONTROL_PROFILE'] as const;
/** Which form a version of the facts comes from. */
export type FactsSource = (typeof FACTS_SOURCES)[number];

export class FactsView {
  /** 0 while nobody has recorded anything: then the presets hold. */
  version!: number;
  facts!: Record<string, string | number | boolean>;
  /** Which facts somebody has answered. */
  answered!: string[];
  declared!: DeclaredView;
  aiActClass!: AiActClass;
  /** The company as the rules see it, so that a page can show what would follow. */
  org!: Record<string, string | number | boolean>;
  /** There is a representative of the severely disabled. */
  sbvExists!: boolean;
  dpia!: DpiaView;
  /** Where the newest version comes from; null while nobody has recorded anything. */
  source!: FactsSource | null;
  recordedByName!: string | null;
  recordedAt!: Date | null;
  rules!: RuleView[];
  /** The newest confirmation of each side. */
  confirmations!: ConfirmationView[];
  may!: FactsMay;
}

/** Facts as the rest of the server uses them. */
export interface KnownFacts {
  readonly version: number;
  readonly facts: SystemFacts;
}
