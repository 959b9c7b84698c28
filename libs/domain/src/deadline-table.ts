import type { Period } from './working-days';

// prettier-ignore
export const DEADLINE_IDS = [
  'TIMELY_INFORMATION', 'REFUSAL_99', 'COURT_100', 'HEARING_102_ORDINARY', 'HEARING_102_EXTRAORDINARY', 'SUSPENSION_35',
  'CHALLENGE_76', 'TERMINATION_77', 'TOPIC_86A', 'CATCH_UP_178', 'DATA_SUBJECT_REQUEST', 'DATA_BREACH', 'AI_LOGS',
  'QUESTIONS', 'ANSWERS', 'FIRST_CONSULTATION', 'STATEMENT', 'COMPLETENESS_REPLY', 'NEGOTIATION', 'VENDOR_CHANGE_NOTICE',
  'CONCERN_ANSWER', 'FIRST_INFORMATION', 'DISPLAY', 'MINUTES_EXTRACT', 'FIRST_REVIEW', 'PERMISSION_REVIEW',
] as const;
export type DeadlineId = (typeof DEADLINE_IDS)[number];

/** What a deadline rests on; the page always says which (»gesetzlich«, »vereinbart«, »eigene«). */
export const DEADLINE_KINDS = ['STATUTORY', 'AGREED', 'INTERNAL'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface DeadlineDefinition {
  readonly id: DeadlineId;
  readonly kind: DeadlineKind;
  readonly norm?: string;
  /** Null where the law gives no period but asks for »rechtzeitig«; hours run from an instant. */
  readonly period: Period | { readonly amount: number; readonly unit: 'HOURS' } | null;
  /** Silence counts as consent: the law says so only in § 99 (3) and § 102 (2) s. 2 BetrVG (INV-01). */
  readonly deemedConsent: boolean;
  /** § 193 BGB does not move the end of a period of notice or of keeping. */
  readonly moves: boolean;
  /** The period ends on the day before the event instead of after it. */
  readonly before?: true;
  /** The parties may agree on another length. */
  readonly adjustable: boolean;
  /** Stands still while the package is contested as incomplete. */
  readonly pausable: boolean;
}

type Row = Omit<DeadlineDefinition, 'kind' | 'deemedConsent' | 'moves' | 'adjustable' | 'pausable'> &
  Partial<DeadlineDefinition>;

function statutory(row: Row): DeadlineDefinition {
  return { kind: 'STATUTORY', deemedConsent: false, moves: true, adjustable: false, pausable: false, ...row };
}

function agreed(row: Row): DeadlineDefinition {
  return { kind: 'AGREED', deemedConsent: false, moves: true, adjustable: true, pausable: false, ...row };
}

function internal(row: Row): DeadlineDefinition {
  return { kind: 'INTERNAL', deemedConsent: false, moves: true, adjustable: true, pausable: false, ...row };
}

const workingDays = (amount: number): Period => ({ amount, unit: 'WORKING_DAYS' });

/** The table of domain 3.9 and the internal periods of 12. § 70 (3) BPersVG belongs to the pack of that law. */
// prettier-ignore
export const DEADLINES: readonly DeadlineDefinition[] = [
  statutory({ id: 'TIMELY_INFORMATION', norm: '§§ 80 Abs. 2, 87, 90, 94, 95, 97, 98 BetrVG', period: null }),
  statutory({ id: 'REFUSAL_99', norm: '§ 99 Abs. 3 BetrVG', period: { amount: 1, unit: 'WEEKS' }, deemedConsent: true }),
  statutory({ id: 'COURT_100', norm: '§ 100 Abs. 2 BetrVG', period: { amount: 3, unit: 'DAYS' } }),
  statutory({ id: 'HEARING_102_ORDINARY', norm: '§ 102 Abs. 2 Satz 1, 2 BetrVG', period: { amount: 1, unit: 'WEEKS' }, deemedConsent: true }),
  statutory({ id: 'HEARING_102_EXTRAORDINARY', norm: '§ 102 Abs. 2 Satz 3 BetrVG', period: { amount: 3, unit: 'DAYS' } }),
  statutory({ id: 'SUSPENSION_35', norm: '§ 35 Abs. 1 BetrVG', period: { amount: 1, unit: 'WEEKS' } }),
  statutory({ id: 'CHALLENGE_76', norm: '§ 76 Abs. 5 Satz 4 BetrVG', period: { amount: 2, unit: 'WEEKS' } }),
  statutory({ id: 'TERMINATION_77', norm: '§ 77 Abs. 5 BetrVG', period: { amount: 3, unit: 'MONTHS' }, moves: false, adjustable: true }),
  statutory({ id: 'TOPIC_86A', norm: '§ 86a BetrVG', period: { amount: 2, unit: 'MONTHS' } }),
  statutory({ id: 'CATCH_UP_178', norm: '§ 178 Abs. 2 SGB IX', period: { amount: 7, unit: 'DAYS' } }),
  statutory({ id: 'DATA_SUBJECT_REQUEST', norm: 'Art. 12 Abs. 3 DSGVO', period: { amount: 1, unit: 'MONTHS' } }),
  statutory({ id: 'DATA_BREACH', norm: 'Art. 33 DSGVO', period: { amount: 72, unit: 'HOURS' }, moves: false }),
  statutory({ id: 'AI_LOGS', norm: 'Art. 26 Abs. 6 KI-VO', period: { amount: 6, unit: 'MONTHS' }, moves: false }),
  agreed({ id: 'QUESTIONS', period: workingDays(10) }),
  agreed({ id: 'ANSWERS', period: workingDays(10) }),
  agreed({ id: 'FIRST_CONSULTATION', period: workingDays(15), pausable: true }),
  agreed({ id: 'STATEMENT', period: workingDays(20), pausable: true }),
  agreed({ id: 'COMPLETENESS_REPLY', period: workingDays(10) }),
  agreed({ id: 'NEGOTIATION', period: workingDays(60) }),
  agreed({ id: 'VENDOR_CHANGE_NOTICE', period: workingDays(20), before: true }),
  agreed({ id: 'CONCERN_ANSWER', period: workingDays(10) }),
  internal({ id: 'FIRST_INFORMATION', period: workingDays(5) }),
  internal({ id: 'DISPLAY', norm: '§ 77 Abs. 2 Satz 4 BetrVG', period: workingDays(5) }),
  internal({ id: 'MINUTES_EXTRACT', period: workingDays(5) }),
  internal({ id: 'FIRST_REVIEW', period: { amount: 6, unit: 'MONTHS' } }),
  internal({ id: 'PERMISSION_REVIEW', period: { amount: 6, unit: 'MONTHS' } }),
];

/** The definition of a deadline. */
export function deadlineOf(id: DeadlineId): DeadlineDefinition {
  const deadline = DEADLINES.find((candidate) => candidate.id === id);
  if (!deadline) throw new RangeError(`There is no deadline ${id}`);
  return deadline;
}
