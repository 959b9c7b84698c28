import { turnOf, variablesOf, type InstrumentState } from '@einklang/domain';
import type { AgreementRow, ClauseRow } from './agreements.queries';
import type { AgreementKind, NegotiatingSide, PreviewChapter } from './agreement.view';
import { canonicalAgreement, textHash } from './agreement-text';
import type { PolicyItemRow } from './policy-items.queries';
import { domainSide, sideOf } from './sides';

/** Whether a clause is part of the text as it stands: agreed by both, or in a policy set by management. */
export const isSettled = (kind: AgreementKind, clause: ClauseRow): boolean => {
  if (clause.state === 'AGREED') return true;
  const isSet = clause.state === 'PROPOSED_BY_EMPLOYER' || clause.state === 'COUNTERED';
  return (
    kind === 'AI_POLICY' &&
    isSet &&
    clause.authorSide === 'EMPLOYER' &&
    variablesOf(clause.text ?? '').length === 0
  );
};

/** Whose answer is waited for. Nobody has to answer a directive. */
export const turnIn = (kind: AgreementKind, clause: ClauseRow): NegotiatingSide | null =>
  kind === 'AI_POLICY' && clause.authorSide === 'EMPLOYER' ? null : sideOf(turnOf(negotiationOf(clause)));

export const negotiationOf = ({ state, currentVersion, authorSide, countered }: ClauseRow) => ({
  state,
  version: currentVersion,
  author: authorSide === null ? null : domainSide(authorSide),
  countered,
});

/** Everything that the state and the text of an agreement follow from. */
export interface Standing {
  readonly agreement: AgreementRow;
  readonly clauses: readonly ClauseRow[];
  /** Statement items of a policy; none for a works agreement. */
  readonly items: readonly PolicyItemRow[];
}

/** A policy is ready when management has answered every statement item, and there is one: silence is no participation. */
export const isReady = ({ agreement, clauses, items }: Standing): boolean =>
  clauses.length > 0 &&
  clauses.every((clause) => isSettled(agreement.kind, clause)) &&
  (agreement.kind === 'WORKS_AGREEMENT' ||
    (items.length > 0 && items.every((item) => item.response !== null)));

/** DRAFT becomes AGREED with the last clause, DISPLAYED becomes IN_FORCE with the day: neither needs an act. */
export const stateOf = (standing: Standing, today: string): InstrumentState => {
  const { state, effectiveOn } = standing.agreement;
  if (state === 'DRAFT') return isReady(standing) ? 'AGREED' : 'DRAFT';
  return state === 'DISPLAYED' && effectiveOn !== null && effectiveOn <= today ? 'IN_FORCE' : state;
};

const HEADINGS: Record<AgreementKind, string> = {
  WORKS_AGREEMENT: 'Betriebsvereinbarung',
  AI_POLICY: 'KI-Richtlinie mit Beteiligungsprotokoll',
};
const ANSWERS = {
  ACCEPTED: 'Übernommen',
  PARTLY_ACCEPTED: 'Teilweise übernommen',
  REJECTED: 'Nicht übernommen',
};

export const headingOf = ({ kind, title }: Pick<AgreementRow, 'kind' | 'title'>): string =>
  `${HEADINGS[kind]} „${title}“`;

/** The whole text, once nothing in it is open; with the protocol of participation where it is a policy. */
export const fullText = (standing: Standing): string | null => {
  if (!isReady(standing)) return null;
  const { agreement, clauses, items } = standing;
  const text = canonicalAgreement(
    headingOf(agreement),
    clauses.map(({ number, title, text: body }) => ({ number, title, text: body ?? '' })),
  );
  if (agreement.kind === 'WORKS_AGREEMENT') return text;
  const protocol = items.map(
    ({ text: item, response, reasons }, index) =>
      `${index + 1}. ${item}\n${response === null ? '' : ANSWERS[response]}${reasons ? `: ${reasons}` : ''}`,
  );
  return `${text}\nBeteiligungsprotokoll\n\n${protocol.join('\n\n')}\n`;
};

export const hashOf = (standing: Standing): string | null => {
  const text = fullText(standing);
  return text === null ? null : textHash(text);
};

/** Clauses in the order of the document, gathered into chapters; the accepted text stands there byte for byte. */
export const chaptersOf = ({ agreement, clauses }: Standing): PreviewChapter[] => {
  const chapters: PreviewChapter[] = [];
  for (const clause of clauses) {
    const settled = isSettled(agreement.kind, clause);
    const { id, number, title, state, chapter } = clause;
    if (chapters.at(-1)?.chapter !== chapter) chapters.push({ chapter, clauses: [] });
    chapters.at(-1)?.clauses.push({ id, number, title, state, settled, text: settled ? clause.text : null });
  }
  return chapters;
};
