import type { DeadlineId, DeadlineKind } from './deadline-table';

// prettier-ignore
export const REMINDER_EVENTS = [
  'FIRST_INFORMATION_MISSING', 'PACKAGE_QUESTION', 'PACKAGE_COMPLETENESS', 'CONSULTATION_MEETING', 'COUNCIL_STATEMENT',
  'MONTHLY_MEETING', 'REQUEST_99', 'HEARING_102', 'SBV_HEARING', 'RESOLUTION_SUSPENDED', 'COUNCIL_INVITATION',
  'MINUTES_EXTRACT', 'NEGOTIATION', 'CONCILIATION_RULING', 'AGREEMENT_DISPLAY', 'DPIA_PENDING', 'RISK_ASSESSMENT_EFFECT',
  'TRAINING_INCOMPLETE', 'VENDOR_CHANGE', 'REVIEW', 'AGREEMENT_END', 'DELETION_RUN', 'PERMISSION_REVIEW',
  'CONCERN_UNANSWERED', 'SURVEY_CLOSING', 'DATA_SUBJECT_REQUEST', 'LITERACY_REFRESH', 'LEGAL_DATE', 'DIRECTORY_ENTRY',
  'ROLE_END',
] as const;
export type ReminderEvent = (typeof REMINDER_EVENTS)[number];

/** Which text a notice carries. None of them says or means that something counts as approved. */
// prettier-ignore
export const REMINDER_CODES = [
  'upcoming', 'due-today', 'escalated', 'unanswered', 'arrange-meeting', 'offer-moderation', 'disputed', 'vote-again',
  'failure-can-be-declared', 'overdue-public', 'proof-missing', 'ends',
] as const;
export type ReminderCode = (typeof REMINDER_CODES)[number];

/** A role, both sides' leads, the person in charge of the item, or everybody concerned. */
// prettier-ignore
export const REMINDER_RECIPIENTS = [
  'MANAGEMENT', 'PROJECT_LEAD', 'IT', 'HR', 'LINE_MANAGER', 'WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'WC_SUBSTITUTE', 'JAV',
  'SBV', 'DPO', 'OSH_SPECIALIST', 'EMPLOYEE', 'BOTH_SIDES', 'OWNER',
] as const;
export type ReminderRecipient = (typeof REMINDER_RECIPIENTS)[number];

export interface ReminderOffset {
  /** Before the due day when negative. */
  readonly amount: number;
  readonly unit: 'WORKING_DAYS' | 'DAYS' | 'MONTHS';
}

export interface ReminderNotice {
  readonly offset: ReminderOffset;
  readonly code: ReminderCode;
  readonly recipients: readonly ReminderRecipient[];
}

export interface ReminderRule {
  readonly event: ReminderEvent;
  readonly kind: DeadlineKind;
  /** The deadlines that can set the due day; empty where it comes from a plan. */
  readonly deadlines: readonly DeadlineId[];
  readonly notices: readonly ReminderNotice[];
}

const workingDays = (amount: number): ReminderOffset => ({ amount, unit: 'WORKING_DAYS' });
const days = (amount: number): ReminderOffset => ({ amount, unit: 'DAYS' });
const months = (amount: number): ReminderOffset => ({ amount, unit: 'MONTHS' });
const say = (
  offset: ReminderOffset,
  code: ReminderCode,
  ...recipients: ReminderRecipient[]
): ReminderNotice => ({
  offset,
  code,
  recipients,
});
const onDue = (...recipients: ReminderRecipient[]): ReminderNotice =>
  say(workingDays(0), 'due-today', ...recipients);
const rule = (
  event: ReminderEvent,
  kind: DeadlineKind,
  deadlines: readonly DeadlineId[],
  ...notices: ReminderNotice[]
): ReminderRule => ({
  event,
  kind,
  deadlines,
  notices,
});

/** The table of domain 12. An expired agreed period escalates; it never completes or approves anything (INV-01). */
// prettier-ignore
export const REMINDER_RULES: readonly ReminderRule[] = [
  rule('FIRST_INFORMATION_MISSING', 'INTERNAL', ['FIRST_INFORMATION'], onDue('PROJECT_LEAD'), say(workingDays(3), 'escalated', 'MANAGEMENT')),
  rule('PACKAGE_QUESTION', 'AGREED', ['ANSWERS'], say(workingDays(-3), 'upcoming', 'PROJECT_LEAD', 'IT'), onDue('PROJECT_LEAD', 'IT'), say(workingDays(5), 'escalated', 'MANAGEMENT'), say(workingDays(5), 'unanswered', 'WC_CHAIR')),
  rule('PACKAGE_COMPLETENESS', 'AGREED', ['COMPLETENESS_REPLY'], say(workingDays(-3), 'upcoming', 'WC_CHAIR'), say(workingDays(1), 'arrange-meeting', 'BOTH_SIDES')),
  rule('CONSULTATION_MEETING', 'AGREED', ['FIRST_CONSULTATION'], onDue('BOTH_SIDES'), say(workingDays(5), 'offer-moderation', 'BOTH_SIDES')),
  rule('COUNCIL_STATEMENT', 'AGREED', ['STATEMENT'], say(workingDays(-5), 'upcoming', 'WC_CHAIR'), onDue('WC_CHAIR'), say(workingDays(1), 'disputed', 'BOTH_SIDES')),
  rule('MONTHLY_MEETING', 'STATUTORY', [], onDue('BOTH_SIDES')),
  rule('REQUEST_99', 'STATUTORY', ['REFUSAL_99'], say(days(-3), 'upcoming', 'WC_CHAIR', 'WC_DEPUTY'), say(days(-1), 'upcoming', 'WC_CHAIR', 'WC_DEPUTY'), onDue('WC_CHAIR', 'WC_DEPUTY')),
  rule('HEARING_102', 'STATUTORY', ['HEARING_102_ORDINARY', 'HEARING_102_EXTRAORDINARY'], say(days(-1), 'upcoming', 'WC_CHAIR', 'WC_DEPUTY'), onDue('WC_CHAIR', 'WC_DEPUTY')),
  rule('SBV_HEARING', 'STATUTORY', ['CATCH_UP_178'], onDue('PROJECT_LEAD', 'SBV')),
  rule('RESOLUTION_SUSPENDED', 'STATUTORY', ['SUSPENSION_35'], say(workingDays(0), 'vote-again', 'WC_CHAIR', 'JAV', 'SBV')),
  rule('COUNCIL_INVITATION', 'INTERNAL', [], onDue('WC_CHAIR')),
  rule('MINUTES_EXTRACT', 'INTERNAL', ['MINUTES_EXTRACT'], onDue('WC_CHAIR'), say(workingDays(5), 'escalated', 'WC_CHAIR')),
  rule('NEGOTIATION', 'AGREED', ['NEGOTIATION'], say(workingDays(-15), 'upcoming', 'BOTH_SIDES'), say(workingDays(0), 'offer-moderation', 'BOTH_SIDES'), say(workingDays(1), 'failure-can-be-declared', 'BOTH_SIDES')),
  rule('CONCILIATION_RULING', 'STATUTORY', ['CHALLENGE_76'], say(days(-3), 'upcoming', 'BOTH_SIDES'), onDue('BOTH_SIDES')),
  rule('AGREEMENT_DISPLAY', 'INTERNAL', ['DISPLAY'], onDue('MANAGEMENT'), say(workingDays(5), 'unanswered', 'WC_CHAIR')),
  rule('DPIA_PENDING', 'INTERNAL', [], onDue('PROJECT_LEAD', 'DPO'), say(workingDays(5), 'escalated', 'MANAGEMENT')),
  rule('RISK_ASSESSMENT_EFFECT', 'INTERNAL', [], onDue('OSH_SPECIALIST', 'LINE_MANAGER', 'WC_CHAIR'), say(workingDays(10), 'escalated', 'MANAGEMENT')),
  rule('TRAINING_INCOMPLETE', 'INTERNAL', [], onDue('HR', 'LINE_MANAGER')),
  rule('VENDOR_CHANGE', 'AGREED', ['VENDOR_CHANGE_NOTICE'], onDue('WC_CHAIR', 'IT')),
  rule('REVIEW', 'INTERNAL', ['FIRST_REVIEW'], say(workingDays(-20), 'upcoming', 'BOTH_SIDES'), say(workingDays(-5), 'upcoming', 'BOTH_SIDES'), say(workingDays(10), 'overdue-public', 'BOTH_SIDES', 'EMPLOYEE')),
  rule('AGREEMENT_END', 'STATUTORY', ['TERMINATION_77'], say(months(-6), 'ends', 'BOTH_SIDES'), say(months(-3), 'ends', 'BOTH_SIDES')),
  rule('DELETION_RUN', 'INTERNAL', [], onDue('IT'), say(workingDays(5), 'proof-missing', 'WC_CHAIR')),
  rule('PERMISSION_REVIEW', 'INTERNAL', ['PERMISSION_REVIEW'], onDue('IT', 'WC_CHAIR'), say(workingDays(10), 'escalated', 'IT', 'WC_CHAIR')),
  rule('CONCERN_UNANSWERED', 'AGREED', ['CONCERN_ANSWER'], onDue('OWNER'), say(workingDays(5), 'escalated', 'PROJECT_LEAD')),
  rule('SURVEY_CLOSING', 'INTERNAL', [], say(workingDays(-5), 'upcoming', 'EMPLOYEE')),
  rule('DATA_SUBJECT_REQUEST', 'STATUTORY', ['DATA_SUBJECT_REQUEST'], say(days(-7), 'upcoming', 'DPO'), onDue('DPO')),
  rule('LITERACY_REFRESH', 'INTERNAL', [], onDue('OWNER')),
  rule('LEGAL_DATE', 'STATUTORY', [], say(months(-12), 'upcoming', 'BOTH_SIDES'), say(months(-6), 'upcoming', 'BOTH_SIDES'), say(months(-3), 'upcoming', 'BOTH_SIDES')),
  rule('DIRECTORY_ENTRY', 'INTERNAL', [], say(days(-60), 'upcoming', 'OWNER')),
  rule('ROLE_END', 'INTERNAL', [], say(workingDays(0), 'ends', 'OWNER')),
];
