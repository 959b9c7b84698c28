import { Text } from '@mantine/core';
import { stepOf } from '@einklang/domain';
import { StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { DueChip } from '../../shared/due-chip';
import type { InitiativeView } from '../../shared/initiative';
import { useSideName, useStageName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';

/** The line of state and date under the heading of an initiative. */
export function InitiativeStatus({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const { day, dateTime } = useFormats();
  const stageName = useStageName();
  const sideName = useSideName();
  const step = stepOf(initiative.stage);
  return (
    <>
      {step === null ? (
        <StatusChip kind="refused">{t('status.closed')}</StatusChip>
      ) : (
        <strong>{t('status.step', { step, stage: stageName(initiative.stage) })}</strong>
      )}
      {initiative.shortlistedAt === null ? <StatusChip kind="open">{t('status.draft')}</StatusChip> : null}
      {initiative.turn ? (
        <span>
          {t('columns.turn')}: {sideName(initiative.turn)}
        </span>
      ) : null}
      {initiative.nextDueOn ? (
        <>
          <span>{t('dueOn', { date: day(initiative.nextDueOn) })}</span>
          <DueChip on={initiative.nextDueOn} />
        </>
      ) : null}
      <Text span c="dimmed">
        {t('status.changed', { when: dateTime(initiative.updatedAt) })}
      </Text>
    </>
  );
}
