import { VisibilityLine } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useReaders } from './readers';
import { useTexts } from './texts';

/** Under the heading of what everybody in the company can read: one word for all, the names behind a click. */
export function EverybodyLine(): ReactElement {
  const t = useTexts('workforce');
  return <VisibilityLine people={useReaders('WORKFORCE').people}>{t('visibility')}</VisibilityLine>;
}
