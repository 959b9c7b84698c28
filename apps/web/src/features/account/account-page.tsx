import { Stack } from '@mantine/core';
import { Card, Facts, PageHeader } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useRoleNames } from '../../shared/role-names';
import { useSession } from '../../shared/session';
import { useTexts } from '../../shared/texts';
import { OperationPanel } from './operation-panel';
import { SessionsPanel } from './sessions-panel';

export function AccountPage(): ReactElement {
  const t = useTexts('session');
  const roleNames = useRoleNames();
  const { account, memberships } = useSession();
  return (
    <>
      <PageHeader title={t('account.title')} />
      <Stack>
        <Card title={t('account.profile')}>
          <Facts
            facts={[
              { id: 'name', term: t('account.name'), value: account.name },
              { id: 'email', term: t('account.email'), value: account.email },
            ]}
          />
        </Card>
        <Card title={t('account.companies')}>
          <Facts
            facts={memberships.map((membership) => ({
              id: membership.companyId,
              term: (
                <Link to="/b/$companyId" params={{ companyId: membership.companyId }}>
                  {membership.companyName}
                </Link>
              ),
              value: roleNames(membership),
            }))}
          />
        </Card>
        <OperationPanel />
        <SessionsPanel />
      </Stack>
    </>
  );
}
