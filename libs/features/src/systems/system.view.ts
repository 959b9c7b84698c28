import type { AiActClass, AiResult, SystemHosting, SystemStatus } from '@einklang/domain';

export class SystemMay {
  edit!: boolean;
  review!: boolean;
  retire!: boolean;
  reinstate!: boolean;
}

export class SystemAgreement {
  id!: string;
  title!: string;
  effectiveOn!: string | null;
  isInForce!: boolean;
}

/** What only the members of the joint room read. */
export class SystemDetails {
  modules!: string;
  users!: number | null;
  hosting!: SystemHosting | null;
  administrator!: string;
  responsibleId!: string | null;
  responsibleName!: string | null;
  contractUntil!: string | null;
  finding!: string;
  catalogueId!: string | null;
  /** Initiative that plans it. */
  plannedIn!: string | null;
  identifiedOn!: string | null;
  /** The works council contests the result. */
  contested!: boolean;
  lastReviewOn!: string | null;
  enteredBy!: string;
  enteredAt!: Date;
  updatedAt!: Date;
}

export class SystemView {
  id!: string;
  product!: string;
  vendor!: string;
  purpose!: string;
  area!: string;
  status!: SystemStatus;
  /** Result of the KI-Identifikation; null before it. Outside the joint room a contested one is »unclear«. */
  isAi!: AiResult | null;
  aiActClass!: AiActClass | null;
  agreement!: SystemAgreement | null;
  otherAgreement!: string;
  /** Planned or in use, AI not certainly no, and no agreement in force covers it. */
  unregulated!: boolean;
  nextReviewOn!: string | null;
  details!: SystemDetails | null;
  version!: number;
  may!: SystemMay;
}

export class SystemListMay {
  enter!: boolean;
  /** Takes over a list. */
  import!: boolean;
  /** Sees everything that is said of a system, not only the short view. */
  readAll!: boolean;
}

export class SystemList {
  items!: SystemView[];
  nextCursor!: string | null;
  may!: SystemListMay;
}

/** Figures over all entries that the reader sees. */
export class SystemSummary {
  /** Planned or in use. */
  total!: number;
  unregulated!: number;
  /** Parts of the company that entries name. */
  areas!: string[];
}

export class SystemReview {
  id!: string;
  reviewedOn!: string;
  nextOn!: string | null;
  note!: string;
  recordedBy!: string;
}

/** An initiative about the system, as far as the reader sees it. */
export class SystemInitiative {
  id!: string;
  title!: string;
  stage!: string;
}

export class SystemHistory {
  reviews!: SystemReview[];
  initiatives!: SystemInitiative[];
}
