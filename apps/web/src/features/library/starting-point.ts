import type { Schema } from '@einklang/api-client';
import { companySizeOf, sectorsOf, type DataKind, type UseCase, type UseCaseId } from '@einklang/content';
import {
  humanScore,
  MATURITY_AREAS,
  readMaturity,
  sharedScore,
  whereToStart,
  type MaturityArea,
  type MaturityRatings,
  type StartReading,
} from '@einklang/domain';

export type Start = StartReading<UseCaseId, DataKind>;

/** What the reader sees of the company; nothing else goes into the order. */
export interface Known {
  readonly company: Pick<Schema<'CompanyView'>, 'sector' | 'employees'>;
  readonly snapshots: readonly Pick<Schema<'MaturitySnapshotView'>, 'side' | 'number' | 'ratings'>[];
  readonly initiatives: readonly Pick<Schema<'InitiativeView'>, 'id' | 'libraryId'>[];
  readonly priorities: readonly Pick<Schema<'InitiativePriorityView'>, 'initiativeId' | 'data'>[];
}

/** The applications in the order in which this company could begin with them. */
export function startsOf(entries: readonly UseCase[], known: Known): Start[] {
  const sectors = sectorsOf(known.company.sector);
  const size = companySizeOf(known.company.employees);
  const started = new Set(known.initiatives.map(({ libraryId }) => libraryId));
  const branchOf = (entry: UseCase): Start['branch'] => {
    if (entry.sectors === 'ALL' || sectors.length === 0) return 'EVERY';
    return entry.sectors.some((sector) => sectors.includes(sector)) ? 'OWN' : 'OTHER';
  };
  return whereToStart(
    entries.map((entry) => ({
      id: entry.id,
      branch: branchOf(entry),
      fitsSize: entry.sizes.includes(size),
      leansOn: entry.leansOn,
      data: entry.data,
      human: humanScore(entry.human),
      adviseAgainst: entry.adviseAgainst ?? false,
      started: started.has(entry.id),
    })),
    { areas: areasOf(known.snapshots), data: dataOf(entries, known) },
  );
}

/** What both sides gave last, area by area. */
function areasOf(snapshots: Known['snapshots']): Partial<Record<MaturityArea, number | null>> {
  const newest = (side: 'EMPLOYER' | 'COUNCIL') => {
    const [last] = snapshots
      .filter((snapshot) => snapshot.side === side)
      .sort((one, other) => other.number - one.number);
    return last ? readMaturity(ratingsOf(last.ratings)).areas : [];
  };
  const [employer, council] = [newest('EMPLOYER'), newest('COUNCIL')];
  const scoreIn = (areas: typeof employer, wanted: MaturityArea): number | null =>
    areas.find(({ area }) => area === wanted)?.score ?? null;
  return Object.fromEntries(
    MATURITY_AREAS.map((area) => [area, sharedScore(scoreIn(employer, area), scoreIn(council, area))]),
  );
}

const ratingsOf = (ratings: Known['snapshots'][number]['ratings']): MaturityRatings =>
  Object.fromEntries(ratings.map(({ item, rating }) => [item, rating ?? 'NR'])) as MaturityRatings;

/** The best rating of each kind of data: what one initiative found, another can use. */
function dataOf(
  entries: readonly UseCase[],
  { initiatives, priorities }: Known,
): Partial<Record<DataKind, number>> {
  const found: Partial<Record<DataKind, number>> = {};
  for (const { initiativeId, data } of priorities) {
    const origin = initiatives.find(({ id }) => id === initiativeId)?.libraryId;
    if (data === null || !origin) continue;
    for (const kind of entries.find(({ id }) => id === origin)?.data ?? [])
      found[kind] = Math.max(found[kind] ?? 0, data);
  }
  return found;
}
