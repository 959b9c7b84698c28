import { Facts, Card, PageHeader } from '@einklang/ui';
import { Navigate, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../shared/company';
import { useRoleNames } from '../shared/role-names';
import { useSession } from '../shared/session';
import { useTexts } from '../shared/texts';
import { navigationFor } from './navigation';

/** Inbox first: leads to the first page of the menu that belongs to the company. */
export function CompanyStartPage(): ReactElement {
  const t = useTexts();
  const router = useRouter();
  const company = useCompany();
  const roleNames = useRoleNames();
  const { memberships } = useSession();
  const items = navigationFor(company, memberships.length, (to) => to in router.routesByPath);
  const first = items.find((item) => item.to.startsWith('/b/'));
  if (first) return <Navigate to={first.to} params={{ companyId: company.id }} replace />;
  return (
    <>
      <PageHeader title={company.companyName} />
      <Card title={t('frame.yourRoles')}>
        <Facts facts={[{ id: 'roles', term: t('frame.company'), value: roleNames(company) }]} />
      </Card>
    </>
  );
}
