import type { RiskDimension, RiskKind, RiskPerspective, RuleId } from '@einklang/domain';
import type { ClauseId } from '../clauses';
import type { ConcernCategoryId } from '../concern-categories';
import type { InformationItemId } from '../information-items';

export type PersonId = `U-${string}`;

export interface DemoDelivery {
  readonly id: string;
  readonly kind: 'FIRST_INFORMATION' | 'PACKAGE_ITEM';
  readonly itemId?: InformationItemId;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly planningState?: 'IDEA' | 'SHORTLIST' | 'PLANNING';
  readonly expectedGroups?: string;
  readonly nextSteps?: string;
  readonly deliveredBy: PersonId;
  readonly deliveredAt: string;
  readonly receivedBy?: PersonId;
  readonly receivedAt?: string;
}

export interface DemoPackageItem {
  readonly itemId: InformationItemId;
  readonly state: 'OPEN' | 'DELIVERED' | 'QUESTIONED' | 'ACCEPTED' | 'NOT_APPLICABLE';
  readonly reason?: string;
  readonly reasonBy?: PersonId;
  readonly settledBy?: PersonId;
  readonly settledAt?: string;
}

export interface DemoQuestion {
  readonly id: string;
  readonly itemId: InformationItemId;
  readonly text: string;
  readonly askedBy: PersonId;
  readonly askedAt: string;
  readonly answer?: {
    readonly text: string;
    readonly answeredBy: PersonId;
    readonly answeredAt: string;
    readonly vendorRefused?: boolean;
  };
}

/** The council's word on the package as a whole; that it was handed over follows from the sending. */
export interface DemoDeclaration {
  readonly kind: 'CONFIRMED' | 'CONTESTED';
  readonly missing: readonly InformationItemId[];
  readonly note: string;
  readonly declaredBy: PersonId;
  readonly declaredAt: string;
}

export interface DemoPeriod {
  readonly period:
    | 'COMPLETENESS_REPLY'
    | 'QUESTIONS'
    | 'ANSWERS'
    | 'FIRST_CONSULTATION'
    | 'STATEMENT'
    | 'NEGOTIATION'
    | 'VENDOR_CHANGE_NOTICE';
  readonly workingDays: number;
  readonly proposedBy: PersonId;
  readonly proposedAt: string;
  readonly confirmedBy?: PersonId;
  readonly confirmedAt?: string;
}

export interface DemoConsultation {
  readonly meetsOn: string;
  readonly meetsAt: string;
  readonly place: string;
  readonly note: string;
  readonly arrangedBy: PersonId;
  readonly arrangedAt: string;
  readonly notedBy?: PersonId;
  readonly notedAt?: string;
}

export interface DemoHearing {
  readonly format:
    | 'INFO_ROUND'
    | 'WORKSHOP_TALK'
    | 'DESIGN_WORKSHOP'
    | 'TANDEM'
    | 'COUNCIL_HOUR'
    | 'WORKS_MEETING'
    | 'TRIAL'
    | 'FEEDBACK_ROUND'
    | 'DIALOGUE'
    | 'HEARING';
  readonly groups: string;
  readonly plannedBy: PersonId;
  readonly plannedAt: string;
  readonly plannedOn: string;
  readonly heldOn?: string;
  readonly headcount?: number;
  readonly outcome?: string;
  readonly recordedBy?: PersonId;
  readonly recordedAt?: string;
  readonly confirmedBy?: PersonId;
  readonly confirmedAt?: string;
}

/** A body is asked for its statement until a day: a wish, never a deadline. */
export interface DemoStatementRequest {
  readonly body: DemoStatement['body'];
  readonly dueOn: string;
  readonly note: string;
  readonly by: PersonId;
  readonly at: string;
}

export interface DemoStatement {
  readonly body: 'COUNCIL' | 'EMPLOYEES' | 'SBV' | 'DPO' | 'OSH' | 'PHYSICIAN';
  readonly position: 'AGREE' | 'WITH_CONDITIONS' | 'REJECT' | 'NONE';
  readonly text: string;
  readonly demands: readonly {
    readonly item: string;
    /** Without a works council management declares itself on every point (domain 2.6). */
    readonly answer?: {
      readonly kind: 'ACCEPTED' | 'REJECTED';
      readonly value?: string;
      readonly reason?: string;
    };
  }[];
  /** The resolution that carries it; its extract was handed over before. */
  readonly resolution?: string;
  readonly givenBy: PersonId;
  readonly givenAt: string;
}

/** What somebody entered for others, and what became of it. An empty group: in general. */
export interface DemoConcern {
  readonly id: string;
  readonly code: ConcernCategoryId;
  readonly text: string;
  readonly group: string;
  readonly severity: 1 | 2 | 3 | 4 | 5;
  readonly source: 'BOX' | 'DIALOGUE' | 'SURVEY' | 'COUNCIL';
  readonly raisedBy: PersonId;
  readonly raisedAt: string;
  readonly answer?: { readonly text: string; readonly answeredBy: PersonId; readonly answeredAt: string };
  readonly measure?: {
    readonly text: string;
    readonly clause?: ClauseId;
    readonly owner: PersonId;
    readonly dueOn: string;
    readonly agreedBy: PersonId;
    readonly agreedAt: string;
    readonly done?: { readonly by: PersonId; readonly at: string; readonly note: string };
  };
  readonly checked?: { readonly by: PersonId; readonly at: string };
}

export interface DemoRisk {
  readonly id: string;
  readonly kind: RiskKind;
  readonly perspective: RiskPerspective;
  readonly dimension: RiskDimension;
  readonly text: string;
  readonly by: PersonId;
  readonly at: string;
  readonly L: number;
  readonly I: number;
  readonly residualL: number;
  readonly residualI: number;
  readonly measures: readonly DemoRiskMeasure[];
}

export interface DemoRiskMeasure {
  readonly clause: ClauseId;
  readonly text: string;
  readonly by: PersonId;
  readonly at: string;
  readonly done?: { readonly by: PersonId; readonly at: string; readonly note: string };
}

/** What a side gave; an entry that is not named is rated as the scenario says. */
export interface DemoRiskRating {
  readonly by: PersonId;
  readonly at: string;
  /** Likelihood and impact, then both after measures. */
  readonly others?: Readonly<Record<string, readonly [number, number, number, number]>>;
}

/** A rule whose standing the sides see differently; it counts as open until they agree. */
export interface DemoContest {
  readonly rule: RuleId;
  readonly employer: 'NOT_APPLICABLE';
  readonly contestedBy: PersonId;
  readonly contestedAt: string;
  readonly reason: string;
}

/** »Keine Befragung vereinbart«, said by one side. */
export interface DemoSurveyWaiver {
  readonly by: PersonId;
  readonly at: string;
  readonly reason: string;
}

export interface DemoSurvey {
  readonly id: 'PULS-KI-1';
  readonly purpose: string;
  readonly draftedBy: PersonId;
  /** Who releases, closes and publishes it for each side. */
  readonly employer: PersonId;
  readonly council: PersonId;
  readonly draftedOn: string;
  readonly releasedOn: string;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly publishedOn: string;
  /** Who may take part, by group. */
  readonly headcounts: Readonly<Record<string, number>>;
  readonly invited: number;
  /** How often 1, 2, 3, 4, 5 and »can't say« (last) were answered. */
  readonly counts: Readonly<Record<string, readonly [number, number, number, number, number, number]>>;
  readonly groups: Readonly<Record<string, number>>;
  readonly openAnswers: readonly string[];
}

/** § 80 (3) BetrVG: topic, person and cost agreed with the employer. */
export interface DemoExpert {
  readonly person: PersonId;
  readonly topic: string;
  readonly days: number;
  readonly agreedOn: string;
}
