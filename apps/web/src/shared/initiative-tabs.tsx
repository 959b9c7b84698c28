import { TabLinks, tabLinkClass } from '@einklang/ui';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from './company';
import { useTexts } from './texts';

const at = '/b/$companyId';

/** The pages of a company about what it could introduce. A tab shows as soon as its address exists in `routes.ts`. */
const tabs = [
  { id: 'initiatives', to: `${at}/vorhaben` },
  { id: 'library', to: `${at}/anwendungen` },
  { id: 'comparison', to: `${at}/vorhaben/vergleich` },
  { id: 'readiness', to: `${at}/reifegrad` },
] as const;

/** »Vorhaben · Anwendungen · Vergleich · Reifegrad«, below the heading of each of these pages. */
export function InitiativeTabs(): ReactElement | null {
  const t = useTexts();
  const { id: companyId } = useCompany();
  const { routesByPath } = useRouter();
  const built = tabs.filter(({ to }) => to in routesByPath);
  if (built.length < 2) return null;
  return (
    <TabLinks label={t('initiativeTabs.label')}>
      {built.map(({ id, to }) => (
        <li key={id}>
          <Link
            to={to as string}
            params={{ companyId }}
            className={tabLinkClass}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t(`initiativeTabs.${id}`)}
          </Link>
        </li>
      ))}
    </TabLinks>
  );
}
