export const NEGOTIATION_SIDES = ['EMPLOYER', 'WORKS_COUNCIL'] as const;
export type NegotiationSide = (typeof NEGOTIATION_SIDES)[number];

export const CLAUSE_STATES = [
  'NOT_PROPOSED',
  'PROPOSED_BY_EMPLOYER',
  'PROPOSED_BY_WORKS_COUNCIL',
  'COUNTERED',
  'AGREED',
  'PARKED',
  'DISPUTED',
] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];

/** Where a clause stands between the sides (domain 8.3). Versions are immutable and counted from 1. */
export interface ClauseNegotiation {
  readonly state: ClauseState;
  /** The current version; 0 before the first. */
  readonly version: number;
  /** Whose version it is; the author stands on it. */
  readonly author: NegotiationSide | null;
  /** Both sides have put a version forward in this round. */
  readonly countered: boolean;
}

export type NegotiationAct =
  | { readonly kind: 'PROPOSE' | 'COUNTER' | 'PARK' | 'DISPUTE'; readonly by: NegotiationSide }
  /** The version that the accepting side has read. */
  | { readonly kind: 'ACCEPT'; readonly by: NegotiationSide; readonly version: number };

export const NEGOTIATION_REFUSALS = [
  'nothing-proposed',
  'own-proposal',
  'stale-version',
  'already-agreed',
  'already-parked',
  'already-disputed',
] as const;
export type NegotiationRefusal = (typeof NEGOTIATION_REFUSALS)[number];

export type NegotiationStep =
  | { readonly ok: true; readonly next: ClauseNegotiation }
  | { readonly ok: false; readonly refusal: NegotiationRefusal };

export const NEW_NEGOTIATION: ClauseNegotiation = {
  state: 'NOT_PROPOSED',
  version: 0,
  author: null,
  countered: false,
};

/**
 * What an act of one side makes of a clause. AGREED needs both sides on the same version: the author of it and the
 * other side that accepts exactly it. A new version of an agreed clause opens a new round.
 */
export function negotiate(clause: ClauseNegotiation, act: NegotiationAct): NegotiationStep {
  switch (act.kind) {
    case 'PROPOSE':
      return { ok: true, next: newVersion(clause, act.by) };
    case 'COUNTER':
      return counter(clause, act.by);
    case 'ACCEPT':
      return accept(clause, act.by, act.version);
    case 'PARK':
      return setAside(clause, 'PARKED', 'already-parked');
    case 'DISPUTE':
      return setAside(clause, 'DISPUTED', 'already-disputed');
  }
}

/** The side whose answer the other one waits for; null when nobody waits. */
export function turnOf({ state, author }: ClauseNegotiation): NegotiationSide | null {
  const settled = state === 'NOT_PROPOSED' || state === 'AGREED' || state === 'PARKED';
  return settled || author === null ? null : otherSide(author);
}

/** The other side. */
export function otherSide(side: NegotiationSide): NegotiationSide {
  return side === 'EMPLOYER' ? 'WORKS_COUNCIL' : 'EMPLOYER';
}

function newVersion(clause: ClauseNegotiation, by: NegotiationSide): ClauseNegotiation {
  const sameRound = clause.author !== null && clause.state !== 'AGREED';
  const countered = sameRound && (clause.countered || clause.author !== by);
  return {
    state: countered ? 'COUNTERED' : proposedBy(by),
    version: clause.version + 1,
    author: by,
    countered,
  };
}

function counter(clause: ClauseNegotiation, by: NegotiationSide): NegotiationStep {
  if (clause.author === null) return { ok: false, refusal: 'nothing-proposed' };
  if (clause.state === 'AGREED') return { ok: false, refusal: 'already-agreed' };
  if (clause.author === by) return { ok: false, refusal: 'own-proposal' };
  return { ok: true, next: newVersion(clause, by) };
}

function accept(clause: ClauseNegotiation, by: NegotiationSide, version: number): NegotiationStep {
  if (clause.author === null) return { ok: false, refusal: 'nothing-proposed' };
  if (version !== clause.version) return { ok: false, refusal: 'stale-version' };
  if (clause.state === 'AGREED') return { ok: false, refusal: 'already-agreed' };
  if (clause.author === by) return { ok: false, refusal: 'own-proposal' };
  return { ok: true, next: { ...clause, state: 'AGREED' } };
}

function setAside(
  clause: ClauseNegotiation,
  state: ClauseState,
  already: NegotiationRefusal,
): NegotiationStep {
  if (clause.author === null) return { ok: false, refusal: 'nothing-proposed' };
  if (clause.state === 'AGREED') return { ok: false, refusal: 'already-agreed' };
  if (clause.state === state) return { ok: false, refusal: already };
  return { ok: true, next: { ...clause, state } };
}

function proposedBy(side: NegotiationSide): ClauseState {
  return side === 'EMPLOYER' ? 'PROPOSED_BY_EMPLOYER' : 'PROPOSED_BY_WORKS_COUNCIL';
}
