import { TabLinks, tabLinkClass } from '@einklang/ui';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from './company';
import { useTexts } from './texts';

const at = '/b/$companyId/betriebsrat';

/** The parts of the council's room; a tab shows as soon as its address exists in `routes.ts`. */
const tabs = [
  { id: 'meetings', to: `${at}/sitzungen`, exact: false },
  { id: 'polls', to: `${at}/meinungsbilder`, exact: false },
  { id: 'resolutions', to: at, exact: true },
  { id: 'members', to: `${at}/mitglieder`, exact: false },
] as const;

/** »Sitzungen · Meinungsbilder · Beschlüsse · Mitglieder«, below the heading of each page of the council's room. */
export function CouncilTabs(): ReactElement {
  const t = useTexts();
  const { id: companyId } = useCompany();
  const { routesByPath } = useRouter();
  return (
    <TabLinks label={t('councilTabs.label')}>
      {tabs
        .filter(({ to }) => to in routesByPath)
        .map(({ id, to, exact }) => (
          <li key={id}>
            <Link
              to={to as string}
              params={{ companyId }}
              className={tabLinkClass}
              activeOptions={{ exact, includeSearch: false }}
            >
              {t(`councilTabs.${id}`)}
            </Link>
          </li>
        ))}
    </TabLinks>
  );
}
