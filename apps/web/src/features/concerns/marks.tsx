import { StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { ConcernView } from './concerns.queries';

const kinds: Record<ConcernView['state'], StatusKind> = {
  NEW: 'due',
  ANSWERED: 'info',
  MEASURE_AGREED: 'running',
  IMPLEMENTED: 'running',
  CHECKED: 'done',
  NOT_FOLLOWED: 'refused',
};

/** Where a concern stands, the same mark for both sides and for everybody. */
export function StateChip({ state }: { state: ConcernView['state'] }): ReactElement {
  const t = useTexts('concerns');
  return <StatusChip kind={kinds[state]}>{t(`states.${state}`)}</StatusChip>;
}
