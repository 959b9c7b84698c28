import { StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { shownState } from './item-words';
import type { PackageItem } from './participation.queries';

const kinds: Record<ReturnType<typeof shownState>, StatusKind> = {
  OPEN: 'open',
  DELIVERED: 'running',
  QUESTIONED: 'due',
  ACCEPTED: 'done',
  NOT_APPLICABLE: 'done',
  EXCLUSION_OPEN: 'due',
};

export function ItemState({ item }: { item: Pick<PackageItem, 'state' | 'exclusion'> }): ReactElement {
  const t = useTexts('participation');
  const state = shownState(item);
  return <StatusChip kind={kinds[state]}>{t(`package.states.${state}`)}</StatusChip>;
}
