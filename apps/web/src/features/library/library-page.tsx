import { CardsSkeleton, EmptyState, PageHeader, VisibilityLine } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { InitiativeTabs } from '../../shared/initiative-tabs';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { useApplications, type Application } from '../../shared/use-cases';
import { ApplicationList } from './application-list';
import { LibraryFilter } from './library-filter';
import classes from './library.module.css';
import { StartPanel } from './start-panel';
import { startedQuery } from './library.queries';
import { fits, type LibrarySearch } from './search';

/** All applications; what is looked for stands in the address. */
export function LibraryPage(): ReactElement {
  const t = useTexts('library');
  const query = useApplications();
  // Whoever sees no initiative has no order of their own and none of the pages beside this one.
  const { isError } = useQuery(startedQuery(useCompany().id));
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<VisibilityLine>{isError ? t('visibility') : t('listVisibility')}</VisibilityLine>}
      />
      {isError ? null : <InitiativeTabs />}
      <QueryView query={query} skeleton={<CardsSkeleton />}>
        {({ entries }) => <Library entries={entries} />}
      </QueryView>
    </>
  );
}

function Library({ entries }: { entries: readonly Application[] }): ReactElement {
  const t = useTexts('library');
  const { id: companyId } = useCompany();
  const navigate = useNavigate();
  const search: LibrarySearch = useSearch({ strict: false });
  const shown = entries.filter((entry) => fits(entry, search));
  const change = (changed: Partial<LibrarySearch>, replace = false): void =>
    void navigate({
      to: '/b/$companyId/anwendungen',
      params: { companyId },
      search: { ...search, ...changed },
      replace,
      resetScroll: false,
    });
  return (
    <>
      <p className={classes.intro}>{t('intro', { count: entries.length })}</p>
      <StartPanel entries={entries} />
      <LibraryFilter search={search} onChange={change} />
      <p role="status" className={classes.count}>
        {t('find.found', { count: shown.length })}
      </p>
      {shown.length ? <ApplicationList entries={shown} /> : <EmptyState>{t('find.nothing')}</EmptyState>}
    </>
  );
}
