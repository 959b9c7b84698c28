export const CONCERN_STATES = [
  'NEW',
  'ANSWERED',
  'MEASURE_AGREED',
  'IMPLEMENTED',
  'CHECKED',
  'NOT_FOLLOWED',
] as const;
export type ConcernState = (typeof CONCERN_STATES)[number];

export const CONCERN_SOURCES = ['INDIVIDUAL', 'DIALOGUE', 'SURVEY', 'BOX', 'COUNCIL'] as const;
export type ConcernSource = (typeof CONCERN_SOURCES)[number];

/** A group is named only if nobody can be told apart in it (domain 7.3). */
export const LEAST_CONCERN_GROUP = 5;
/** More than this for one concern is no longer followed by anybody. */
export const MOST_CONCERN_MEASURES = 10;

/** Where a concern stands; it is implemented once nothing of what was agreed is open. */
export interface ConcernStanding {
  readonly state: ConcernState;
  readonly openMeasures: number;
}

export const CONCERN_ACTS = ['ANSWER', 'DECLINE', 'AGREE_MEASURE', 'COMPLETE_MEASURE', 'CHECK'] as const;
export type ConcernAct = (typeof CONCERN_ACTS)[number];

export const CONCERN_REFUSALS = [
  'not-answered',
  'already-answered',
  'measure-agreed',
  'no-open-measure',
  'not-implemented',
  'checked',
  'not-followed',
] as const;
export type ConcernRefusal = (typeof CONCERN_REFUSALS)[number];

export type ConcernStep =
  | { readonly ok: true; readonly next: ConcernStanding }
  | { readonly ok: false; readonly refusal: ConcernRefusal };

export const NEW_CONCERN: ConcernStanding = { state: 'NEW', openMeasures: 0 };

/**
 * What an act makes of a concern (BT-5): NEW, ANSWERED, MEASURE_AGREED, IMPLEMENTED, CHECKED, or NOT_FOLLOWED with
 * reasons. What was agreed on is not dropped again, and a further measure makes an implemented concern work once more.
 */
export function workOnConcern(concern: ConcernStanding, act: ConcernAct): ConcernStep {
  if (concern.state === 'CHECKED') return refuse('checked');
  if (concern.state === 'NOT_FOLLOWED') return refuse('not-followed');
  switch (act) {
    case 'ANSWER':
      return concern.state === 'NEW' ? move(concern, 'ANSWERED') : refuse('already-answered');
    case 'DECLINE':
      return concern.state === 'NEW' || concern.state === 'ANSWERED'
        ? move(concern, 'NOT_FOLLOWED')
        : refuse('measure-agreed');
    case 'AGREE_MEASURE':
      return concern.state === 'NEW'
        ? refuse('not-answered')
        : { ok: true, next: { state: 'MEASURE_AGREED', openMeasures: concern.openMeasures + 1 } };
    case 'COMPLETE_MEASURE':
      return complete(concern);
    case 'CHECK':
      return concern.state === 'IMPLEMENTED' ? move(concern, 'CHECKED') : refuse('not-implemented');
  }
}

/** Reasons for not following a concern are an answer too; only what nobody has said anything to is unanswered. */
export const isUnanswered = ({ state }: Pick<ConcernStanding, 'state'>): boolean => state === 'NEW';

function complete({ state, openMeasures }: ConcernStanding): ConcernStep {
  if (state !== 'MEASURE_AGREED' || openMeasures === 0) return refuse('no-open-measure');
  const left = openMeasures - 1;
  return { ok: true, next: { state: left === 0 ? 'IMPLEMENTED' : 'MEASURE_AGREED', openMeasures: left } };
}

const move = ({ openMeasures }: ConcernStanding, state: ConcernState): ConcernStep => ({
  ok: true,
  next: { state, openMeasures },
});
const refuse = (refusal: ConcernRefusal): ConcernStep => ({ ok: false, refusal });
