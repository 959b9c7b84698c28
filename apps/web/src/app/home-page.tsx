import { Card, CompanyMark, Columns, EmptyState, PageHeader } from '@einklang/ui';
import { Link, Navigate, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useRoleNames } from '../shared/role-names';
import { useSession } from '../shared/session';
import { useTexts } from '../shared/texts';

/** After signing in: into the only company, to the board of clients, or the choice. */
export function HomePage(): ReactElement {
  const t = useTexts('session');
  const router = useRouter();
  const roleNames = useRoleNames();
  const { memberships } = useSession();
  const [only] = memberships;
  if (memberships.length > 1 && '/mandanten' in router.routesByPath)
    return <Navigate to={'/mandanten' as string} replace />;
  if (memberships.length === 1 && only)
    return <Navigate to="/b/$companyId" params={{ companyId: only.companyId }} replace />;
  return (
    <>
      <PageHeader title={t('companies.title')} />
      {memberships.length ? (
        <>
          <p>{t('companies.intro')}</p>
          <Columns>
            {memberships.map((membership) => (
              <Card
                key={membership.companyId}
                title={
                  <CompanyMark id={membership.companyId} short={membership.companyShort}>
                    {membership.companyName}
                  </CompanyMark>
                }
              >
                <p>{roleNames(membership)}</p>
                <Link to="/b/$companyId" params={{ companyId: membership.companyId }}>
                  {t('companies.open', { company: membership.companyName })}
                </Link>
              </Card>
            ))}
          </Columns>
        </>
      ) : (
        <EmptyState>{t('companies.none')}</EmptyState>
      )}
    </>
  );
}
