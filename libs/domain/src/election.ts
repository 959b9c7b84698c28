import { addDays, type IsoDate } from './iso-date';
import { mulberry32 } from './monte-carlo';

/** What is stored of an election (domain 2.6). Whether people may stand or vote follows from the day. */
export const ELECTION_STATES = ['PROPOSED', 'OPEN', 'COUNTED', 'FAILED', 'WITHDRAWN'] as const;
export type ElectionState = (typeof ELECTION_STATES)[number];

export const ELECTION_PHASES = [
  'PROPOSED',
  'NOMINATION',
  'VOTING',
  'COUNTING',
  'COUNTED',
  'FAILED',
  'WITHDRAWN',
] as const;
export type ElectionPhase = (typeof ELECTION_PHASES)[number];

/** So many employees have to want an election; then it begins, and nobody can stop it. */
export const ELECTION_SUPPORTERS = 3;
/** With fewer who may vote a secret ballot keeps no secret (domain 2.6). */
export const ELECTION_LEAST_VOTERS = 5;
/** With fewer ballots the numbers would tell how single people voted; then only who is elected is made known. */
export const ELECTION_LEAST_BALLOTS = 5;
/** Days, from and to. */
export const NOMINATION_DAYS = { least: 7, most: 28 } as const;
export const VOTING_DAYS = { least: 5, most: 21 } as const;

export interface ElectionDates {
  readonly nominationsUntil: IsoDate;
  readonly votingUntil: IsoDate;
}

/** The last days for standing and for voting; the day of opening does not count. */
export function electionDates(openedOn: IsoDate, nominationDays: number, votingDays: number): ElectionDates {
  const nominationsUntil = addDays(openedOn, nominationDays);
  return { nominationsUntil, votingUntil: addDays(nominationsUntil, votingDays) };
}

/** One to three speakers for every 50 employees begun (domain 2.6). */
export function electionSeats(employees: number): { readonly least: number; readonly most: number } {
  const fifties = Math.max(1, Math.ceil(employees / 50));
  return { least: fifties, most: 3 * fifties };
}

/** Where an election stands on a day; what is open changes its phase with the calendar, by nobody's act. */
export function electionPhase(
  { state, dates }: { readonly state: ElectionState; readonly dates: ElectionDates | null },
  today: IsoDate,
): ElectionPhase {
  if (state !== 'OPEN') return state;
  if (dates === null) throw new RangeError('an open election has dates');
  if (today <= dates.nominationsUntil) return 'NOMINATION';
  return today <= dates.votingUntil ? 'VOTING' : 'COUNTING';
}

/** What somebody with a vote can do, and in which phase. */
export const ELECTION_COMMANDS = {
  support: 'PROPOSED',
  withdraw: 'PROPOSED',
  nominate: 'NOMINATION',
  stand: 'NOMINATION',
  'step-back': 'NOMINATION',
  'take-paper': 'VOTING',
  cast: 'VOTING',
  count: 'COUNTING',
  answer: 'COUNTED',
  resign: 'COUNTED',
} as const satisfies Record<string, ElectionPhase>;
export type ElectionCommand = keyof typeof ELECTION_COMMANDS;

/** Whether a command can happen in this phase at all; who may give it is the policy's. */
export const isPossible = (command: ElectionCommand, phase: ElectionPhase): boolean =>
  ELECTION_COMMANDS[command] === phase;

export interface Candidate {
  readonly id: string;
  readonly votes: number;
}
export interface Ranked extends Candidate {
  /** From 1. */
  readonly rank: number;
  /** Others had as many votes and not all of them have a seat: the lot decided. */
  readonly byLot: boolean;
}

/**
 * The order of the candidates by votes. Whoever has as many as another is ordered by lot: each draws a number from the
 * recorded seed, in the order of their ids, so that everybody can draw it again.
 */
export function electionResult(candidates: readonly Candidate[], seats: number, seed: number): Ranked[] {
  const random = mulberry32(seed);
  const lots = new Map(
    [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id }) => [id, random()]),
  );
  const ordered = [...candidates].sort((a, b) => b.votes - a.votes || lots.get(a.id)! - lots.get(b.id)!);
  return ordered.map((candidate, index) => {
    const first = ordered.findIndex(({ votes }) => votes === candidate.votes);
    const last = ordered.findLastIndex(({ votes }) => votes === candidate.votes);
    const byLot = candidate.votes > 0 && last > first && last >= seats;
    return { ...candidate, rank: index + 1, byLot };
  });
}

export const MANDATE_STATES = [
  'ASKED',
  'ACCEPTED',
  'RESERVE',
  'NOT_ELECTED',
  'DECLINED',
  'RESIGNED',
  'ENDED',
] as const;
export type MandateState = (typeof MANDATE_STATES)[number];

export interface Mandated {
  readonly rank: number;
  readonly state: MandateState;
}

/** Nobody is elected without a vote; those with the most are asked, the others with votes wait in their order. */
export function firstMandate({ rank, votes }: Ranked, seats: number): MandateState {
  if (votes === 0) return 'NOT_ELECTED';
  return rank <= seats ? 'ASKED' : 'RESERVE';
}

/** Who is asked next: as many of the reserve as seats are free, in their order. */
export function nextAsked<T extends Mandated>(mandates: readonly T[], seats: number): T[] {
  const taken = mandates.filter(({ state }) => state === 'ASKED' || state === 'ACCEPTED').length;
  return mandates
    .filter(({ state }) => state === 'RESERVE')
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(0, seats - taken));
}
