import { StatusChip, type StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import type { SurveyCell } from './surveys.queries';

const kinds: Record<NonNullable<SurveyCell['signal']>, StatusKind> = {
  RED: 'problem',
  YELLOW: 'due',
  GREEN: 'done',
};

/** A value with its signal as shape, word and colour. */
export function SignalChip({ cell }: { cell: SurveyCell }): ReactElement | null {
  const t = useTexts('surveys');
  const { number } = useFormats();
  if (cell.score === null || cell.signal === null) return null;
  return (
    <StatusChip kind={kinds[cell.signal]}>
      {`${t('result.index')} ${number(cell.score, 1)} · ${t(`result.signals.${cell.signal}`)}`}
    </StatusChip>
  );
}
