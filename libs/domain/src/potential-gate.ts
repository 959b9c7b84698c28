import type { Delivery } from './delivery';
import {
  firstInformation,
  must,
  reason,
  should,
  type GateCriterion,
  type GateReason,
} from './gate-criterion';
import type { IsoDate } from './iso-date';
import type { IsHoliday } from './working-days';

/** Share of the maturity items that must be answered, 0 to 1. */
export const MATURITY_SHARE_NEEDED = 0.7;
/** Human-centredness 0 to 100 below which work design comes first (STOP_DESIGN). */
export const HUMAN_SCORE_NEEDED = 40;

/** What G1 looks at (domain 3.3); null = nobody has recorded it. */
export interface PotentialGateInput {
  /** 0 to 1. */
  readonly maturityAnsweredShare: number | null;
  /** At least one use-case profile with data rating (PA-5) and priority (PA-6). */
  readonly profileComplete: boolean | null;
  /** H, 0 to 100. */
  readonly humanScore: number | null;
  readonly prohibitedPractice: boolean;
  readonly identificationDone: boolean | null;
  readonly firstInformation: Delivery | null;
  readonly today: IsoDate;
  readonly isHoliday: IsHoliday;
}

/** The exit criteria of the potential analysis. */
export function potentialCriteria(input: PotentialGateInput): GateCriterion[] {
  return [
    should('G1-MATURITY', maturityReasons(input.maturityAnsweredShare)),
    should('G1-PROFILE', done(input.profileComplete, reason('profile-incomplete'))),
    must('G1-HUMAN', humanReasons(input.humanScore)),
    must('G1-PROHIBITED', input.prohibitedPractice ? [reason('prohibited-practice')] : []),
    must('G1-IDENTIFICATION', done(input.identificationDone, reason('identification-open'))),
    firstInformation('G1-FIRST-INFORMATION', input.firstInformation, input.today, input.isHoliday),
  ];
}

function maturityReasons(share: number | null): GateReason[] {
  if (share === null) return [reason('not-recorded')];
  if (share >= MATURITY_SHARE_NEEDED) return [];
  return [reason('maturity-too-few-answers', { share, needed: MATURITY_SHARE_NEEDED })];
}

function humanReasons(score: number | null): GateReason[] {
  if (score === null) return [reason('not-recorded')];
  return score >= HUMAN_SCORE_NEEDED
    ? []
    : [reason('human-score-too-low', { score, needed: HUMAN_SCORE_NEEDED })];
}

function done(recorded: boolean | null, open: GateReason): GateReason[] {
  if (recorded === null) return [reason('not-recorded')];
  return recorded ? [] : [open];
}
