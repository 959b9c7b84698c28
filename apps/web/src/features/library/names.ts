import { SECTOR_LABELS, type UseCase } from '@einklang/content';
import { useLocale, useTexts } from '../../shared/texts';

/** Where an application is at home, in words. */
export function useSectorNames(): (entry: Pick<UseCase, 'sectors'>) => string {
  const t = useTexts('library');
  const locale = useLocale();
  return ({ sectors }) =>
    sectors === 'ALL' ? t('everywhere') : sectors.map((sector) => SECTOR_LABELS[sector][locale]).join(', ');
}
