import { matchProducts } from '@einklang/content/match-product';
import type { ListedFields, ListedRow, ListProblem } from './read-list';

/** An entry as a list is compared with it. */
export interface KnownSystem extends ListedFields {
  readonly id: string;
  readonly used: boolean;
  readonly plannedIn: string | null;
  readonly responsibleId: string | null;
  readonly responsibleName: string | null;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export type SystemChange = Partial<ListedFields> & { responsibleId?: string | null };

export interface PlannedRow {
  readonly line: number;
  readonly status: 'NEW' | 'UPDATE' | 'UNCHANGED' | 'ERROR';
  readonly product: string;
  readonly vendor: string;
  /** The entry that is changed. */
  readonly known: KnownSystem | null;
  readonly change: SystemChange;
  readonly problems: readonly ListProblem[];
  /** Product of the catalogue that it may be, where the list does not say. */
  readonly suggestedId: string | null;
}

const keyOf = (product: string, vendor: string): string =>
  JSON.stringify([product, vendor].map((text) => text.normalize('NFC').trim().toLowerCase()));

/** What each row of a list would do: nothing is written here. */
export const planList = (
  rows: readonly ListedRow[],
  systems: readonly KnownSystem[],
  people: readonly KnownPerson[],
): PlannedRow[] => {
  const byId = new Map(systems.map((system) => [system.id, system]));
  const byName = new Map<string, KnownSystem[]>();
  for (const system of systems.filter(({ status }) => status !== 'RETIRED')) {
    const key = keyOf(system.product, system.vendor);
    byName.set(key, [...(byName.get(key) ?? []), system]);
  }
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const { product = '', vendor = '' } = row.fields;
    const problems = [...row.problems];
    const named = byName.get(keyOf(product, vendor)) ?? [];
    const known = (row.id ? byId.get(row.id) : undefined) ?? named[0] ?? null;
    if (!(row.id && known?.id === row.id) && named.length > 1)
      problems.push({ code: 'ambiguous', column: null });
    const mark = known?.id ?? keyOf(product, vendor);
    const other = taken.get(mark);
    if (other !== undefined && product) problems.push({ code: 'twice', column: null, other });
    else if (problems.length === 0) taken.set(mark, row.line);
    const change = changeOf(row, known, people, problems);
    if (known?.status === 'RETIRED' && Object.keys(change).length > 0)
      problems.push({ code: 'retired', column: null });
    if ((known === null || known.status !== 'RETIRED') && change.status === 'RETIRED')
      problems.push({ code: 'wrong-value', column: 'status' });
    const status =
      problems.length > 0
        ? 'ERROR'
        : known === null
          ? 'NEW'
          : Object.keys(change).length > 0
            ? 'UPDATE'
            : 'UNCHANGED';
    return {
      line: row.line,
      status,
      product,
      vendor,
      known,
      change,
      problems,
      suggestedId:
        (known?.catalogueId ?? change.catalogueId)
          ? null
          : (matchProducts({ ...row.fields, product })[0]?.id ?? null),
    };
  });
};

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one.normalize('NFC') === other.normalize('NFC')
    : one === other;

/** What differs from the entry; for a new one everything that the list says. */
const changeOf = (
  { fields, responsible }: ListedRow,
  known: KnownSystem | null,
  people: readonly KnownPerson[],
  problems: ListProblem[],
): SystemChange => {
  const change = Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !known || !same(known[name as keyof ListedFields], value),
    ),
  ) as SystemChange;
  if (responsible === undefined || same(responsible, known?.responsibleName ?? '')) return change;
  if (responsible === '') return { ...change, responsibleId: null };
  const wanted = responsible.toLowerCase();
  const found = people.filter(({ name, email }) => name.toLowerCase() === wanted || email === wanted);
  if (found.length !== 1)
    problems.push({ code: found.length > 1 ? 'ambiguous-person' : 'unknown-person', column: 'responsible' });
  return { ...change, responsibleId: found[0]?.id ?? null };
};
