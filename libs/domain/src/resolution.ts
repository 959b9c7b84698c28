import { attendanceOf, type InvitedPerson } from './attendance';

export const RESOLUTION_OUTCOMES = [
  'ADOPTED',
  'ADOPTED_FORM_PENDING',
  'REJECTED',
  'NOT_QUORATE',
  'INVALID_AGENDA',
  'INVALID_FORMAT',
] as const;
export type ResolutionOutcome = (typeof RESOLUTION_OUTCOMES)[number];

export const MEETING_FORMATS = ['PRESENCE', 'HYBRID', 'VIDEO', 'PHONE'] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/** A resolution as recorded from a meeting (§§ 29–35 BetrVG, domain 3.10). Nobody votes here; counts are whole numbers. */
export interface ResolutionRecord {
  /** Seats of the council (§ 9), not the members in office. */
  readonly councilSize: number;
  /** Members and substitutes standing in who were present. */
  readonly present: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Present members who declared that they do not take part in the vote (§ 33 (2)); abstaining is taking part. */
  readonly notTakingPart?: number;
  /** The youth and trainee delegation votes in this matter (§ 33 (3)). */
  readonly javVotes?: { readonly present: number; readonly yes: number; readonly no: number };
  /** Everybody who was invited; where the list is kept, those present are counted from it. */
  readonly invited?: readonly InvitedPerson[];
  /** Days as YYYY-MM-DD. */
  readonly meetingDate?: string;
  readonly invitationDate?: string;
  readonly agendaSentOn?: string;
  readonly format: MeetingFormat;
  readonly online?: OnlineConditions;
  readonly itemOnAgenda: boolean;
  readonly allInvited: boolean;
  /** All present agreed to add the item (BAG 1 ABR 2/13). */
  readonly unanimousToAmend?: boolean;
  /** Majority of all seats, only for §§ 27 (2), 28a, 36 matters. */
  readonly absoluteMajorityNeeded?: boolean;
  /** One-person council only: the written decision takes the place of meeting and vote. */
  readonly writtenDecision?: boolean;
  readonly wording: string;
  readonly minutesSignedByChair: boolean;
  readonly minutesSignedByMember: boolean;
  /** Signed by hand; remote participants confirmed in text form (§ 34 (1)). */
  readonly attendanceListAttached: boolean;
  /** A representative asked to suspend the resolution for a week (§ 35). */
  readonly suspended?: boolean;
}

/** § 30 (2) BetrVG. */
export interface OnlineConditions {
  readonly rulesOfProcedureClause: boolean;
  readonly objections: number;
  readonly confidentialityAssured: boolean;
  readonly recorded: boolean;
}

// prettier-ignore
export const RESOLUTION_REASONS = [
  'not-quorate', 'online-without-clause', 'online-too-many-objections', 'online-not-confidential', 'online-recorded',
  'item-not-on-agenda', 'tie', 'no-majority', 'no-absolute-majority',
  'wording-missing', 'minutes-chair-missing', 'minutes-member-missing', 'attendance-missing',
] as const;
export type ResolutionReason = (typeof RESOLUTION_REASONS)[number];

// prettier-ignore
export const RESOLUTION_HINTS = [
  'not-all-invited', 'substitute-not-needed', 'votes-missing', 'suspended-one-week',
] as const;
export type ResolutionHint = (typeof RESOLUTION_HINTS)[number];

// prettier-ignore
export const RESOLUTION_ERRORS = [
  'count-invalid', 'present-exceeds-seats', 'votes-exceed-present', 'jav-votes-exceed-present', 'objections-exceed-seats',
  'written-decision-only-one-person', 'present-contradicts-list', 'invited-after-meeting', 'agenda-after-meeting',
] as const;
export type ResolutionError = (typeof RESOLUTION_ERRORS)[number];

export type ResolutionCheck =
  | { readonly ok: false; readonly errors: readonly ResolutionError[] }
  | {
      readonly ok: true;
      readonly outcome: ResolutionOutcome;
      /** Everything that stands against ADOPTED, most serious first. */
      readonly reasons: readonly ResolutionReason[];
      /** What the minutes lack, whatever the vote was. */
      readonly form: readonly ResolutionReason[];
      /** Worth a look, without effect on the outcome. */
      readonly hints: readonly ResolutionHint[];
      readonly numbers: ResolutionNumbers;
      /** Chair may sign on it: adopted, in form, not suspended. */
      readonly signable: boolean;
    };

/** The sums behind the outcome, for display. */
export interface ResolutionNumbers {
  readonly takingPart: number;
  /** Fewest members that must take part. */
  readonly quorum: number;
  /** Members (and voting delegates) present, of whom more than half must say yes. */
  readonly base: number;
  readonly yes: number;
  /** Fewest yes votes that adopt. */
  readonly majority: number;
}

/**
 * Outcome of a recorded resolution (domain 3.10). A chair's declaration alone never adopts anything, and there is no
 * circulation procedure: every path but the one-person council's needs a meeting with enough members.
 */
export function validateResolution(record: ResolutionRecord): ResolutionCheck {
  const errors = errorsOf(record);
  if (errors.length > 0) return { ok: false, errors };
  const numbers = numbersOf(record);
  const validity = [...quorumReasons(numbers), ...formatReasons(record), ...agendaReasons(record, numbers)];
  const vote = voteReasons(record, numbers);
  const form = formReasons(record);
  const outcome = outcomeOf(validity, vote, form);
  const signable = outcome === 'ADOPTED' && record.suspended !== true;
  const reasons = [...validity, ...vote, ...(validity.length + vote.length === 0 ? form : [])];
  return { ok: true, outcome, reasons, form, hints: hintsOf(record), numbers, signable };
}

function errorsOf(record: ResolutionRecord): ResolutionError[] {
  const { councilSize, present, yes, no, abstain, notTakingPart = 0, javVotes, online } = record;
  const jav = javVotes ? [javVotes.present, javVotes.yes, javVotes.no] : [];
  const counts = [councilSize, present, yes, no, abstain, notTakingPart, online?.objections ?? 0, ...jav];
  const checks: [boolean, ResolutionError][] = [
    [councilSize < 1 || counts.some((count) => !Number.isSafeInteger(count) || count < 0), 'count-invalid'],
    [present > councilSize, 'present-exceeds-seats'],
    [yes + no + abstain + notTakingPart > present, 'votes-exceed-present'],
    [javVotes !== undefined && javVotes.yes + javVotes.no > javVotes.present, 'jav-votes-exceed-present'],
    [(online?.objections ?? 0) > councilSize, 'objections-exceed-seats'],
    [record.writtenDecision === true && councilSize !== 1, 'written-decision-only-one-person'],
    [contradictsList(record), 'present-contradicts-list'],
    [isAfter(record.invitationDate, record.meetingDate), 'invited-after-meeting'],
    [isAfter(record.agendaSentOn, record.meetingDate), 'agenda-after-meeting'],
  ];
  return checks.flatMap(([broken, code]) => (broken ? [code] : []));
}

function contradictsList({ invited = [], present }: ResolutionRecord): boolean {
  return invited.length > 0 && attendanceOf(invited).present !== present;
}

function isAfter(day: string | undefined, meetingDate: string | undefined): boolean {
  return day !== undefined && meetingDate !== undefined && day > meetingDate;
}

function numbersOf(record: ResolutionRecord): ResolutionNumbers {
  const written = record.writtenDecision === true;
  const base = record.present + (record.javVotes?.present ?? 0);
  return {
    takingPart: record.present - (record.notTakingPart ?? 0),
    quorum: Math.ceil(record.councilSize / 2),
    base,
    yes: written ? 1 : record.yes + (record.javVotes?.yes ?? 0),
    majority: Math.floor((record.absoluteMajorityNeeded ? record.councilSize : base) / 2) + 1,
  };
}

/** § 33 (2): at least half of the members take part; substitutes count, the youth delegation does not. */
function quorumReasons(numbers: ResolutionNumbers): ResolutionReason[] {
  return numbers.takingPart >= numbers.quorum ? [] : ['not-quorate'];
}

function formatReasons(record: ResolutionRecord): ResolutionReason[] {
  if (record.format === 'PRESENCE' || record.writtenDecision) return [];
  const { online, councilSize } = record;
  const reasons: ResolutionReason[] = [];
  if (!online?.rulesOfProcedureClause) reasons.push('online-without-clause');
  if (online && 4 * online.objections >= councilSize) reasons.push('online-too-many-objections');
  if (!online?.confidentialityAssured) reasons.push('online-not-confidential');
  if (online?.recorded) reasons.push('online-recorded');
  return reasons;
}

function agendaReasons(record: ResolutionRecord, numbers: ResolutionNumbers): ResolutionReason[] {
  const amended =
    record.allInvited && numbers.takingPart >= numbers.quorum && record.unanimousToAmend === true;
  return record.itemOnAgenda || amended || record.writtenDecision ? [] : ['item-not-on-agenda'];
}

/** § 33 (1): more than half of those present say yes; abstaining works like no, a tie rejects. */
function voteReasons(record: ResolutionRecord, numbers: ResolutionNumbers): ResolutionReason[] {
  if (2 * numbers.yes <= numbers.base) return [2 * numbers.yes === numbers.base ? 'tie' : 'no-majority'];
  if (record.absoluteMajorityNeeded && 2 * ownYes(record) <= record.councilSize)
    return ['no-absolute-majority'];
  return [];
}

function ownYes(record: ResolutionRecord): number {
  return record.writtenDecision ? 1 : record.yes;
}

function formReasons(record: ResolutionRecord): ResolutionReason[] {
  const reasons: ResolutionReason[] = [];
  if (record.wording.trim() === '') reasons.push('wording-missing');
  if (!record.minutesSignedByChair) reasons.push('minutes-chair-missing');
  // A one-person council has no other member who could sign and no attendance to list.
  if (record.councilSize === 1) return reasons;
  if (!record.minutesSignedByMember) reasons.push('minutes-member-missing');
  if (!record.attendanceListAttached) reasons.push('attendance-missing');
  return reasons;
}

function outcomeOf(
  validity: readonly ResolutionReason[],
  vote: readonly ResolutionReason[],
  form: readonly ResolutionReason[],
): ResolutionOutcome {
  if (validity.includes('not-quorate')) return 'NOT_QUORATE';
  if (validity.some((reason) => reason.startsWith('online-'))) return 'INVALID_FORMAT';
  if (validity.includes('item-not-on-agenda')) return 'INVALID_AGENDA';
  if (vote.length > 0) return 'REJECTED';
  return form.length > 0 ? 'ADOPTED_FORM_PENDING' : 'ADOPTED';
}

function hintsOf(record: ResolutionRecord): ResolutionHint[] {
  const hints: ResolutionHint[] = [];
  const voted = record.yes + record.no + record.abstain + (record.notTakingPart ?? 0);
  if (!record.allInvited && !record.writtenDecision) hints.push('not-all-invited');
  const { substitutes, prevented } = attendanceOf(record.invited ?? []);
  if (substitutes > prevented) hints.push('substitute-not-needed');
  if (voted < record.present && !record.writtenDecision) hints.push('votes-missing');
  if (record.suspended) hints.push('suspended-one-week');
  return hints;
}
