import { Stack } from '@mantine/core';
import { CardsSkeleton, EmptyState, TabLinks, tabLinkClass } from '@einklang/ui';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { businessCaseQuery, usePlaceIds, type BusinessCaseView } from './business-case.queries';
import { PublishedPanel } from './published-panel';

/** The form and its calculator: the other side, who reads what was published, never loads it. */
const DraftPanel = lazy(async () => ({ default: (await import('./draft-panel')).DraftPanel }));

/** Stage 2: whether it pays, and for whom. The council sees what was published, never the draft. */
export function BusinessCasePage(): ReactElement {
  const query = useQuery(businessCaseQuery(usePlaceIds()));
  return (
    <QueryView query={query} skeleton={<CardsSkeleton />}>
      {(view) => <Content view={view} />}
    </QueryView>
  );
}

function Content({ view }: { view: BusinessCaseView }): ReactElement {
  const t = useTexts('businessCase');
  const { fassung } = useSearch({ strict: false }) as { fassung?: number };
  const version = fassung ?? (view.may.edit ? null : (view.published?.version ?? null));
  return (
    <Stack>
      {view.may.edit && view.published ? <Choice current={version} newest={view.published.version} /> : null}
      {version !== null ? (
        <PublishedPanel view={view} version={version} />
      ) : view.may.edit ? (
        <Suspense fallback={<CardsSkeleton />}>
          <DraftPanel view={view} />
        </Suspense>
      ) : (
        <EmptyState icon={IconChartLine} title={t('nonePublished.title')}>
          {t('nonePublished.text')}
        </EmptyState>
      )}
    </Stack>
  );
}

/** Draft or published version: two addresses, so that each can be passed on. */
function Choice({ current, newest }: { current: number | null; newest: number }): ReactElement {
  const t = useTexts('businessCase');
  const params = usePlaceIds();
  const to = '/b/$companyId/vorhaben/$initiativeId/business-case';
  return (
    <TabLinks label={t('view')}>
      <li>
        <Link
          to={to}
          params={params}
          search={{}}
          className={tabLinkClass}
          activeProps={{}}
          aria-current={current === null ? 'page' : undefined}
        >
          {t('tabs.draft')}
        </Link>
      </li>
      <li>
        <Link
          to={to}
          params={params}
          search={{ fassung: current ?? newest }}
          className={tabLinkClass}
          activeProps={{}}
          aria-current={current === null ? undefined : 'page'}
        >
          {t('tabs.published')}
        </Link>
      </li>
    </TabLinks>
  );
}
