import { Button } from '@mantine/core';
import type { Schema } from '@einklang/api-client';
import { Card, DataTable, RowsSkeleton, StatusChip, toast, type Column } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { deviceSessionsQuery, useRevokeSession } from './account.queries';
import { deviceOf } from './device-name';

type Device = Schema<'SignInView'>;

/** Where one is signed in, and the way to end it. */
export function SessionsPanel(): ReactElement {
  const t = useTexts('session');
  const query = useQuery(deviceSessionsQuery);
  const columns = useColumns();
  return (
    <Card title={t('account.sessions')} note={t('account.sessionsHint')}>
      <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
        {(devices) => (
          <DataTable
            caption={t('account.sessionsCaption')}
            captionHidden
            columns={columns}
            rows={devices.items}
            rowId={(device) => device.id}
          />
        )}
      </QueryView>
    </Card>
  );
}

function useColumns(): Column<Device>[] {
  const t = useTexts('session');
  const { dateTime } = useFormats();
  const revoke = useRevokeSession(() => toast(t('account.revoked')));
  const nameOf = (device: Device): string => {
    const known = deviceOf(device.agent);
    return known ? t('account.deviceOn', known) : t('account.unknownDevice');
  };
  return [
    { id: 'device', label: t('account.device'), rowHeader: true, cell: nameOf },
    { id: 'since', label: t('account.since'), cell: (device) => dateTime(device.startedAt) },
    { id: 'seen', label: t('account.lastSeen'), cell: (device) => dateTime(device.lastSeenAt) },
    {
      id: 'act',
      label: t('account.revoke'),
      cell: (device) =>
        device.current ? (
          <StatusChip kind="done">{t('account.thisDevice')}</StatusChip>
        ) : (
          <Button
            size="compact-md"
            variant="default"
            aria-label={t('account.revokeNamed', { device: nameOf(device) })}
            loading={revoke.isPending && revoke.variables === device.id}
            onClick={() => revoke.mutate(device.id)}
          >
            {t('account.revoke')}
          </Button>
        ),
    },
  ];
}
