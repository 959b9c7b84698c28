import { Button } from '@mantine/core';
import { Card, ConfirmDialog, DataTable, RowsSkeleton, toast, type Column } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useRoleNames } from '../../shared/role-names';
import { useFormats, useTexts } from '../../shared/texts';
import { invitationsQuery, useWithdraw, type InvitationView } from './people.queries';

/** Who has been invited and has not come yet; of the own side only. */
export function InvitationsPanel(): ReactElement {
  const t = useTexts('people');
  const company = useCompany();
  const query = useQuery(invitationsQuery(company.id));
  const [withdrawing, setWithdrawing] = useState<InvitationView | null>(null);
  const withdraw = useWithdraw(() => {
    setWithdrawing(null);
    toast(t('withdrawn'));
  });
  const columns = useColumns(setWithdrawing);
  return (
    <Card title={t('sections.invitations')}>
      <QueryView query={query} skeleton={<RowsSkeleton rows={1} />}>
        {(invitations) =>
          invitations.length ? (
            <DataTable
              caption={t('sections.invitations')}
              captionHidden
              columns={columns}
              rows={invitations}
              rowId={(row) => row.id}
            />
          ) : (
            <p>{t('noInvitations')}</p>
          )
        }
      </QueryView>
      <ConfirmDialog
        opened={withdrawing !== null}
        onClose={() => setWithdrawing(null)}
        onConfirm={() => withdrawing && withdraw.mutate(withdrawing.id)}
        title={t('withdrawDialog.title')}
        confirmLabel={t('withdrawDialog.confirm')}
        danger
        busy={withdraw.isPending}
      >
        {withdrawing ? t('withdrawDialog.text', { name: withdrawing.name }) : null}
      </ConfirmDialog>
    </Card>
  );
}

function useColumns(onWithdraw: (invitation: InvitationView) => void): Column<InvitationView>[] {
  const t = useTexts('people');
  const roleNames = useRoleNames();
  const { day } = useFormats();
  return [
    { id: 'name', label: t('columns.name'), rowHeader: true, cell: (row) => row.name },
    { id: 'email', label: t('columns.email'), cell: (row) => row.email },
    {
      id: 'role',
      label: t('columns.roles'),
      cell: (row) => roleNames({ roles: [row.role], mandate: row.mandate }),
    },
    { id: 'by', label: t('columns.invitedBy'), cell: (row) => row.invitedByName },
    { id: 'expires', label: t('columns.expires'), cell: (row) => day(row.expiresAt) },
    {
      id: 'act',
      label: t('columns.act'),
      cell: (row) => (
        <Button
          size="compact-md"
          variant="default"
          aria-label={t('withdrawNamed', { name: row.name })}
          onClick={() => onWithdraw(row)}
        >
          {t('withdraw')}
        </Button>
      ),
    },
  ];
}
