import { Button } from '@mantine/core';
import { Card, StatusChip } from '@einklang/ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useRoomName, useRooms } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { useProblemToast } from '../../shared/write';
import { checkChains, type ChainCheck } from './timeline.queries';

/** Lets the reader's own browser compute the hash chains anew. */
export function ChainPanel(): ReactElement {
  const t = useTexts('timeline');
  const { id: companyId } = useCompany();
  const rooms = useRooms().map(({ kind }) => kind);
  const check = useMutation({
    mutationFn: () => checkChains(companyId, rooms),
    onError: useProblemToast(),
  });
  return (
    <Card title={t('chain.title')}>
      <p>{t('chain.explanation')}</p>
      <div role="status">
        {check.isPending ? <p>{t('chain.checking')}</p> : null}
        {check.data ? <Verdict check={check.data} /> : null}
      </div>
      <Button mt="sm" variant="default" loading={check.isPending} onClick={() => check.mutate()}>
        {t('chain.check')}
      </Button>
    </Card>
  );
}

function Verdict({ check }: { check: ChainCheck }): ReactElement {
  const t = useTexts('timeline');
  const { dateTime } = useFormats();
  const roomName = useRoomName();
  return check.ok ? (
    <StatusChip kind="done">{t('chain.good', { count: check.entries, when: dateTime(check.at) })}</StatusChip>
  ) : (
    <StatusChip kind="problem">
      {t('chain.broken', { room: roomName(check.room), seq: check.seq })}
    </StatusChip>
  );
}
