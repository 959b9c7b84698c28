import type { ResolutionCheck, ResolutionHint, ResolutionReason } from './resolution';

/** What a recorded resolution is checked for, in the order in which people read it. */
export const RESOLUTION_POINTS = ['QUORUM', 'MEETING', 'AGENDA', 'VOTE', 'MINUTES', 'SUSPENSION'] as const;
export type ResolutionPoint = (typeof RESOLUTION_POINTS)[number];

/** `VOID`: not a valid resolution. `REJECTED`: valid, but no majority. `PENDING`: can be made good. `WARNING`: worth a look. */
export type ResolutionPointState = 'OK' | 'WARNING' | 'PENDING' | 'REJECTED' | 'VOID';

export interface ResolutionPointResult {
  readonly point: ResolutionPoint;
  readonly state: ResolutionPointState;
  readonly codes: readonly (ResolutionReason | ResolutionHint)[];
}

const POINT_OF: Record<ResolutionReason | ResolutionHint, [ResolutionPoint, ResolutionPointState]> = {
  'not-quorate': ['QUORUM', 'VOID'],
  'online-without-clause': ['MEETING', 'VOID'],
  'online-too-many-objections': ['MEETING', 'VOID'],
  'online-not-confidential': ['MEETING', 'VOID'],
  'online-recorded': ['MEETING', 'VOID'],
  'item-not-on-agenda': ['AGENDA', 'VOID'],
  tie: ['VOTE', 'REJECTED'],
  'no-majority': ['VOTE', 'REJECTED'],
  'no-absolute-majority': ['VOTE', 'REJECTED'],
  'wording-missing': ['MINUTES', 'PENDING'],
  'minutes-chair-missing': ['MINUTES', 'PENDING'],
  'minutes-member-missing': ['MINUTES', 'PENDING'],
  'attendance-missing': ['MINUTES', 'PENDING'],
  'not-all-invited': ['AGENDA', 'WARNING'],
  'substitute-not-needed': ['AGENDA', 'WARNING'],
  'votes-missing': ['VOTE', 'WARNING'],
  'suspended-one-week': ['SUSPENSION', 'WARNING'],
};

const SEVERITY: readonly ResolutionPointState[] = ['OK', 'WARNING', 'PENDING', 'REJECTED', 'VOID'];

/** The check of a resolution point by point (domain 3.10): what is in order, what makes it void, what is only a warning. */
export function resolutionPoints(
  check: Extract<ResolutionCheck, { ok: true }>,
): readonly ResolutionPointResult[] {
  const codes = [...new Set([...check.reasons, ...check.form, ...check.hints])];
  return RESOLUTION_POINTS.map((point) => {
    const own = codes.filter((code) => POINT_OF[code][0] === point);
    const states = own.map((code) => SEVERITY.indexOf(POINT_OF[code][1]));
    return { point, state: SEVERITY[Math.max(0, ...states)]!, codes: own };
  });
}
