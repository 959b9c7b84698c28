import { MATURITY_AREAS, type MaturityArea } from './maturity';
import { HUMAN_SCORE_NEEDED } from './potential-gate';
import { HOMEWORK_NEEDED } from './prioritisation';

/** An application that a company could begin with. */
export interface StartCandidate<Id extends string, Data extends string> {
  readonly id: Id;
  /** At home in the company's branch, in every branch, or in others only. */
  readonly branch: 'OWN' | 'EVERY' | 'OTHER';
  readonly fitsSize: boolean;
  /** The areas of the maturity check on which it leans, besides the digital homework. */
  readonly leansOn: readonly MaturityArea[];
  readonly data: readonly Data[];
  /** H that is presumed of it, 0 to 100. */
  readonly human: number;
  readonly adviseAgainst: boolean;
  /** The company has an initiative on it already. */
  readonly started: boolean;
}

/** What is known of the company. What is absent or null, nobody has rated. */
export interface StartingPoint<Data extends string> {
  /** 0 to 100 by area. */
  readonly areas: Readonly<Partial<Record<MaturityArea, number | null>>>;
  /** D, 0 to 100, by kind of data. */
  readonly data: Readonly<Partial<Record<Data, number | null>>>;
}

/** Why an application is not among those to begin with, the weightiest first. */
export const START_HINDRANCES = [
  'STARTED',
  'ADVISED_AGAINST',
  'STOP_DESIGN',
  'OTHER_BRANCH',
  'OTHER_SIZE',
] as const;
export type StartHindrance = (typeof START_HINDRANCES)[number];

/** How an application fits, with what the figure is made of. All scores 0 to 100. */
export interface StartReading<Id extends string, Data extends string> {
  readonly id: Id;
  readonly score: number;
  readonly readiness: number;
  readonly data: number;
  readonly human: number;
  readonly branch: 'OWN' | 'EVERY' | 'OTHER';
  /** The homework and the areas it leans on, in the order of the form. */
  readonly areas: readonly { readonly area: MaturityArea; readonly score: number | null }[];
  readonly unratedAreas: readonly MaturityArea[];
  /** Below 40: to be strengthened first. */
  readonly weakAreas: readonly MaturityArea[];
  readonly kinds: readonly { readonly kind: Data; readonly score: number | null }[];
  readonly unratedData: readonly Data[];
  /** Below 40: the data are lacking. */
  readonly weakData: readonly Data[];
  /** null where nothing speaks against beginning with it. */
  readonly hindrance: StartHindrance | null;
}

/** What nobody has rated counts as the lowest value that is not weak: neither praised nor punished, and named. */
export const UNRATED_COUNTS = 40;
/** As feasibility: without the digital homework nothing is more than half ready (domain 5.2). */
const READINESS_CAP = 50;
/** People weigh most; the weights make 1. */
const WEIGHTS = { readiness: 0.3, data: 0.3, human: 0.4 } as const;
/** A general application comes a little after one from the company's own branch. */
const BRANCH_SHARE = { OWN: 1, EVERY: 0.9, OTHER: 0.5 } as const;

/**
 * »Wo fange ich an?«: S = b · R^0.3 · D^0.3 · H^0.4, so that no dimension can be bought off (own formula, in the way
 * of domain 5.4). R is the mean of the homework and the areas leaned on, at most 50 while the homework is below 40;
 * D the mean of the kinds of data; what is unrated counts 40. b is 1 in the own branch, 0.9 where it fits every
 * branch. What nothing speaks against comes first; then by S, equal ones in the order given. Total and deterministic.
 */
export function whereToStart<Id extends string, Data extends string>(
  candidates: readonly StartCandidate<Id, Data>[],
  company: StartingPoint<Data>,
): StartReading<Id, Data>[] {
  return candidates
    .map((candidate) => read(candidate, company))
    .sort((one, other) => rank(one) - rank(other) || other.score - one.score);
}

function rank({ hindrance }: { hindrance: StartHindrance | null }): number {
  return hindrance === null ? -1 : START_HINDRANCES.indexOf(hindrance);
}

function read<Id extends string, Data extends string>(
  candidate: StartCandidate<Id, Data>,
  company: StartingPoint<Data>,
): StartReading<Id, Data> {
  const { id, branch, human } = candidate;
  const areas = MATURITY_AREAS.filter((area) => area === 'HA' || candidate.leansOn.includes(area)).map(
    (area) => ({ area, score: company.areas[area] ?? null }),
  );
  const kinds = candidate.data.map((kind) => ({ kind, score: company.data[kind] ?? null }));
  const homework = company.areas.HA ?? null;
  const leaned = meanOf(areas);
  const readiness =
    homework !== null && homework < HOMEWORK_NEEDED ? Math.min(leaned, READINESS_CAP) : leaned;
  const data = meanOf(kinds);
  return {
    id,
    branch,
    human,
    readiness,
    data,
    score:
      BRANCH_SHARE[branch] * readiness ** WEIGHTS.readiness * data ** WEIGHTS.data * human ** WEIGHTS.human,
    areas,
    unratedAreas: areas.filter(isUnrated).map(({ area }) => area),
    weakAreas: areas.filter(isWeak).map(({ area }) => area),
    kinds,
    unratedData: kinds.filter(isUnrated).map(({ kind }) => kind),
    weakData: kinds.filter(isWeak).map(({ kind }) => kind),
    hindrance: hindranceOf(candidate),
  };
}

function hindranceOf<Id extends string, Data extends string>(
  candidate: StartCandidate<Id, Data>,
): StartHindrance | null {
  const speaksAgainst: Record<StartHindrance, boolean> = {
    STARTED: candidate.started,
    ADVISED_AGAINST: candidate.adviseAgainst,
    STOP_DESIGN: candidate.human < HUMAN_SCORE_NEEDED,
    OTHER_BRANCH: candidate.branch === 'OTHER',
    OTHER_SIZE: !candidate.fitsSize,
  };
  return START_HINDRANCES.find((hindrance) => speaksAgainst[hindrance]) ?? null;
}

interface Scored {
  readonly score: number | null;
}
const isUnrated = ({ score }: Scored): boolean => score === null;
const isWeak = ({ score }: Scored): boolean => score !== null && score < UNRATED_COUNTS;

function meanOf(scored: readonly Scored[]): number {
  if (scored.length === 0) return UNRATED_COUNTS;
  return scored.reduce((total, { score }) => total + (score ?? UNRATED_COUNTS), 0) / scored.length;
}
