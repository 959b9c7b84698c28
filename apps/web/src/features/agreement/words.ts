import { CLAUSE_GROUP_LABELS, CLAUSE_VARIANT_LABELS } from '@einklang/content';

import { useSideName } from '../../shared/rooms';
import { useLocale, useTexts } from '../../shared/texts';
import type { AgreementView, ClauseSummary, ClauseVersionView } from './agreement.queries';

/** Words that the library has for chapters and variants, and those of this company for sides. */
export function useAgreementWords() {
  const t = useTexts('agreement');
  const sideName = useSideName();
  const locale = useLocale();
  return {
    t,
    sideName,
    chapter: (chapter: ClauseSummary['chapter']): string =>
      chapter === 'ADDITIONS' ? t('chapters.additions') : CLAUSE_GROUP_LABELS[chapter][locale],
    variant: (variant: ClauseVersionView['variant']): string => CLAUSE_VARIANT_LABELS[variant][locale],
    kind: (kind: AgreementView['kind']): string => t(`kinds.${kind}`),
  };
}
