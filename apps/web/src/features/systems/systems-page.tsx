import { EmptyState, PageHeader, RowsSkeleton, VisibilityLine } from '@einklang/ui';
import { IconBooks } from '@tabler/icons-react';
import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { LoadMore } from '../../shared/load-more';
import { QueryView } from '../../shared/query-view';
import { useSideName } from '../../shared/rooms';
import { useTexts } from '../../shared/texts';
import { EmptyRegister } from './empty-register';
import { HintButton } from './hint-button';
import { HintsPanel } from './hints-panel';
import { ListMenu } from './list-menu';
import { RegisterTabs } from './register-tabs';
import type { RegisterSearch } from './search';
import { systemsQuery, type ListOfSystems } from './systems.queries';
import { SystemsFilter } from './systems-filter';
import { SystemsTable } from './systems-table';

/** The KI-Verzeichnis: what holds AI in this company, what covers it, and what does not. */
export function SystemsPage(): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  const sideName = useSideName();
  const { ansicht, ...search }: RegisterSearch = useSearch({ strict: false });
  const isHints = ansicht === 'hinweise';
  const query = useInfiniteQuery(systemsQuery(companyId, search));
  const may = query.data?.pages[0]?.may;
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={
          <VisibilityLine>
            {may && !may.readAll ? t('visibilityShort') : t('visibility', { side: sideName('COUNCIL') })}
          </VisibilityLine>
        }
        actions={
          <>
            {may?.enter ? (
              <LinkButton to="/b/$companyId/ki-verzeichnis/neu" params={{ companyId }}>
                {t('enter')}
              </LinkButton>
            ) : null}
            <HintButton isFirst={may !== undefined && !may.enter} />
            {may?.readAll ? <ListMenu search={search} mayImport={may.import} /> : null}
          </>
        }
      />
      {may?.readAll ? <RegisterTabs /> : null}
      {isHints && may?.readAll ? <HintsPanel /> : <Register query={query} search={search} />}
    </>
  );
}

function Register({
  query,
  search,
}: {
  query: UseInfiniteQueryResult<InfiniteData<ListOfSystems>>;
  search: RegisterSearch;
}): ReactElement {
  const t = useTexts('systems');
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ pages }) => {
        const systems = pages.flatMap((page) => page.items);
        const [first] = pages;
        if (!systems.length && !Object.keys(search).length)
          return first?.may.enter ? <EmptyRegister /> : <NothingYet />;
        return (
          <>
            <SystemsFilter search={search} />
            {systems.length ? (
              <SystemsTable systems={systems} isShort={!first?.may.readAll} />
            ) : (
              <EmptyState>{t('nothingFits')}</EmptyState>
            )}
            <LoadMore query={query} />
          </>
        );
      }}
    </QueryView>
  );
}

function NothingYet(): ReactElement {
  const t = useTexts('systems');
  return <EmptyState icon={IconBooks}>{t('empty.readers')}</EmptyState>;
}
