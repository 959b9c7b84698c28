import { EmptyState } from '@einklang/ui';
import { IconClock } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';

/** Nothing is put off. */
export function NothingLater(): ReactElement {
  const t = useTexts('inbox');
  return (
    <EmptyState icon={IconClock} title={t('later.emptyTitle')}>
      {t('later.empty')}
    </EmptyState>
  );
}
