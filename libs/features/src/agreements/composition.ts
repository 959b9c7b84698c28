import {
  hasWorksCouncil,
  requiredClauses,
  type ConditionContext,
  type RepresentationType,
} from '@einklang/domain';
import { inDocumentOrder, type ClauseEntry, type ClauseId } from '@einklang/content';
import { clauseCatalogue } from '@einklang/content/clauses.data';
import { clausesDe } from '@einklang/content/clauses.de.data';
import { policyClausesDe } from '@einklang/content/policy-clauses.de.data';
import type { AgreementKind, ClauseProposal } from './agreement.view';

/** What decides which clauses an agreement needs: who represents the workforce, and what is known of the system. */
export interface Setting {
  readonly representation: RepresentationType;
  readonly conditions: ConditionContext;
}

/** Clauses in the order of the document. */
const LIBRARY = inDocumentOrder(clauseCatalogue.entries);

/** What a company may conclude: with a works council an agreement, without a representation a policy (domain 2.6). */
export const kindFor = (representation: RepresentationType): AgreementKind | null =>
  hasWorksCouncil(representation) ? 'WORKS_AGREEMENT' : representation === 'NONE' ? 'AI_POLICY' : null;

/** A policy of the employer has no rules that only two parties can make. */
const fits = (entry: ClauseEntry, kind: AgreementKind): boolean =>
  kind === 'WORKS_AGREEMENT' || policyClausesDe[entry.id] !== undefined;

export const entriesOf = (kind: AgreementKind): ClauseEntry[] => LIBRARY.filter((entry) => fits(entry, kind));

export const entryOf = (key: string, kind: AgreementKind): ClauseEntry | undefined =>
  entriesOf(kind).find((entry) => entry.id === key);

/** The heading of a clause; in a policy without the words of an agreement between two parties. */
export const titleOf = (id: ClauseId, kind: AgreementKind): string =>
  (kind === 'AI_POLICY' ? policyClausesDe[id]?.title : undefined) ?? clausesDe[id].title;

/** The clauses that the facts ask for (domain 8.4), in the order of the document. */
export const requiredKeys = (kind: AgreementKind, { conditions }: Setting): ClauseId[] =>
  requiredClauses(entriesOf(kind), conditions);

/** The place of a clause in the document; own clauses come after those of the library. */
export const placeOf = (key: string, number: number): number => {
  const place = LIBRARY.findIndex((entry) => entry.id === key);
  return place < 0 ? LIBRARY.length + number : place;
};

export const proposalOf = (setting: Setting): Omit<ClauseProposal, 'may'> => {
  const kind = kindFor(setting.representation);
  if (kind === null) return { kind, items: [] };
  const required = new Set(requiredKeys(kind, setting));
  return {
    kind,
    items: entriesOf(kind).map((entry) => ({
      key: entry.id,
      title: titleOf(entry.id, kind),
      purpose: clausesDe[entry.id].purpose,
      basis: kind === 'AI_POLICY' ? '' : clausesDe[entry.id].basis,
      chapter: entry.group,
      effect: kind === 'AI_POLICY' ? 'VOLUNTARY' : entry.kind,
      required: required.has(entry.id),
    })),
  };
};
