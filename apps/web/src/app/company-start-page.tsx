import { Card, Facts, PageHeader } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../shared/company';
import { useRoleNames } from '../shared/role-names';
import { useTexts } from '../shared/texts';

/** For people whose roles open no page yet: at least who they are here. */
export function CompanyStartPage(): ReactElement {
  const t = useTexts();
  const company = useCompany();
  const roleNames = useRoleNames();
  return (
    <>
      <PageHeader title={company.companyName} />
      <Card title={t('frame.yourRoles')}>
        <Facts facts={[{ id: 'roles', term: t('frame.company'), value: roleNames(company) }]} />
      </Card>
    </>
  );
}
