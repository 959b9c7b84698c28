import type { StatusKind } from '@einklang/ui';
import { useTexts } from '../../shared/texts';
import type { ResolutionView } from './resolutions.queries';

export const OUTCOME_KINDS: Record<ResolutionView['outcome'], StatusKind> = {
  ADOPTED: 'done',
  ADOPTED_FORM_PENDING: 'due',
  REJECTED: 'refused',
  NOT_QUORATE: 'problem',
  INVALID_AGENDA: 'problem',
  INVALID_FORMAT: 'problem',
};

/** What a resolution or its extract is about, in words. */
export function useSubject(): (about: Pick<ResolutionView, 'subjectKind' | 'initiativeTitle'>) => string {
  const t = useTexts('resolution');
  return ({ subjectKind, initiativeTitle }) =>
    subjectKind === 'OTHER' && initiativeTitle
      ? t('otherOn', { title: initiativeTitle })
      : t(`subjects.${subjectKind}`, { title: initiativeTitle ?? '' });
}
