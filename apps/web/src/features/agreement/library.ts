import { clauseCatalogue } from '@einklang/content/clauses.data';
import { clausesDe } from '@einklang/content/clauses.de.data';
import { wordingOf, type ClauseVariant } from '@einklang/content';
import { fillVariables } from '@einklang/domain';
import type { ClauseVersionView, ClauseView } from './agreement.queries';

/** The library's wordings of a clause with the known values filled in; what is not known stays as a placeholder. */
export function useLibraryTexts(
  clause: ClauseView,
): (variant: ClauseVersionView['variant']) => string | undefined {
  const entry = clauseCatalogue.entries.find((candidate) => candidate.id === clause.key);
  return (variant) => {
    if (!entry || variant === 'CUSTOM') return undefined;
    return fillVariables(wordingOf(entry, clausesDe[entry.id], variant as ClauseVariant), clause.suggestions)
      .text;
  };
}
