import { StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { DueChip } from '../../shared/due-chip';
import { useFormats, useTexts } from '../../shared/texts';
import type { ClockView } from './participation.queries';

/** The clock of the statement: when it is due or since when it stands still, and what the date is worth. */
export function ClockLine({ clock }: { clock: ClockView }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  if (clock.state === 'NOT_STARTED') return <p>{t('statement.waits')}</p>;
  if (clock.state === 'DONE')
    return (
      <p>
        <StatusChip kind="done">{t('statement.done')}</StatusChip>
      </p>
    );
  return (
    <div>
      {clock.pausedSince ? (
        <StatusChip kind="due">{t('statement.paused', { date: day(clock.pausedSince) })}</StatusChip>
      ) : clock.dueOn ? (
        <span>
          <strong>{t('statement.due', { date: day(clock.dueOn) })}</strong> <DueChip on={clock.dueOn} />
        </span>
      ) : null}
      <p data-dimmed>
        {t('statement.days', { count: clock.workingDays })} ·{' '}
        {t(clock.kind === 'AGREED' ? 'statement.agreedNote' : 'statement.guideNote')}
      </p>
    </div>
  );
}
