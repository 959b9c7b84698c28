import { PageHeader, TabLinks, tabLinkClass } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../shared/company';
import { initiativeQuery, type InitiativeView } from '../shared/initiative';
import { QueryView } from '../shared/query-view';
import { RoomVisibility } from '../shared/room-mark';
import { useTexts } from '../shared/texts';
import { InitiativeActions } from '../features/initiatives/initiative-actions';
import { InitiativeStatus } from '../features/initiatives/initiative-status';
import { initiativeTabs, type InitiativeTab } from './initiative-tabs';

/** Around the pages of an initiative: where one is, its name, who reads it, where it stands, its pages. */
export function InitiativeLayout(): ReactElement {
  const company = useCompany();
  const query = useQuery(initiativeQuery(company.id, useInitiativeId()));
  return (
    <QueryView query={query}>
      {(initiative) => (
        <>
          <Header initiative={initiative} />
          <Outlet />
        </>
      )}
    </QueryView>
  );
}

function Header({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const frame = useTexts();
  const router = useRouter();
  const { id: companyId, hasCouncil } = useCompany();
  const params = { companyId, initiativeId: initiative.id };
  const tabs = initiativeTabs(hasCouncil, (to) => to in router.routesByPath);
  const current = useCurrentTab(tabs, params);
  return (
    <>
      <PageHeader
        title={initiative.title}
        documentTitle={
          current && current.id !== 'overview'
            ? t('tabTitle', { tab: t(`tabs.${current.id}`), title: initiative.title })
            : initiative.title
        }
        crumbsLabel={frame('frame.crumbs')}
        crumbs={[
          {
            id: 'list',
            link: (
              <Link to="/b/$companyId/vorhaben" params={{ companyId }} activeOptions={{ exact: true }}>
                {t('title')}
              </Link>
            ),
          },
        ]}
        visibility={<RoomVisibility room={initiative.room} />}
        status={<InitiativeStatus initiative={initiative} />}
        actions={<InitiativeActions initiative={initiative} />}
      />
      <TabLinks label={t('tabsLabel')}>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <Link
              to={tab.to}
              params={params}
              className={tabLinkClass}
              activeOptions={{ exact: tab.id === 'overview', includeSearch: false }}
            >
              {t(`tabs.${tab.id}`)}
            </Link>
          </li>
        ))}
      </TabLinks>
    </>
  );
}

/** The tab whose address is the longest beginning of this one. */
function useCurrentTab(
  tabs: readonly InitiativeTab[],
  { companyId, initiativeId }: { companyId: string; initiativeId: string },
): InitiativeTab | undefined {
  const place = useRouterState({ select: (state) => state.location.pathname });
  const filled = (to: string): string =>
    to.replace('$companyId', companyId).replace('$initiativeId', initiativeId);
  return tabs.findLast((tab) => place.startsWith(filled(tab.to)));
}
