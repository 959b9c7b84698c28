import { Button, Stack } from '@mantine/core';
import { Card, EmptyState, PageHeader, RowsSkeleton } from '@einklang/ui';
import { IconGavel } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { CouncilTabs } from '../../shared/council-tabs';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useTexts } from '../../shared/texts';
import { Admitted } from '../../shared/admitted';
import { councilQuery, resolutionsQuery } from './resolutions.queries';
import { ResolutionsTable } from './resolutions-table';

/** The council's own room: what it has resolved, and where the next resolution is recorded. */
export function CouncilPage(): ReactElement {
  return (
    <Admitted>
      <Resolutions />
    </Admitted>
  );
}

function Resolutions(): ReactElement {
  const t = useTexts('resolution');
  const { id: companyId } = useCompany();
  const mayRecord = useQuery(councilQuery(companyId)).data?.may.record ?? false;
  const query = useInfiniteQuery(resolutionsQuery(companyId));
  const record = (
    <LinkButton to="/b/$companyId/betriebsrat/erfassen" params={{ companyId }}>
      {t('list.record')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={<RoomMark room="COUNCIL" />}
        actions={mayRecord && query.data?.pages[0]?.items.length ? record : null}
      />
      <CouncilTabs />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length ? (
            <Card title={t('list.title')} note={t('intro')}>
              <Stack>
                <ResolutionsTable rows={rows} />
                {query.hasNextPage ? (
                  <Button
                    variant="default"
                    loading={query.isFetchingNextPage}
                    onClick={() => void query.fetchNextPage()}
                  >
                    {t('list.more')}
                  </Button>
                ) : null}
              </Stack>
            </Card>
          ) : (
            <EmptyState icon={IconGavel} title={t('list.emptyTitle')} action={mayRecord ? record : null}>
              {t(mayRecord ? 'list.empty' : 'list.emptyReader')}
            </EmptyState>
          );
        }}
      </QueryView>
    </>
  );
}
