import { Stack } from '@mantine/core';
import { Card, EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LoadMore } from '../../shared/load-more';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { TimelineEntries } from '../../shared/timeline';
import { ChainPanel } from './chain-panel';
import { TimelineFilter, useTimelineSearch } from './timeline-filter';
import { filteredTimelineQuery } from './timeline.queries';

/** The entries with their filter, and the proof that nothing was changed afterwards. */
export function TimelineBrowser({ initiativeId }: { initiativeId?: string }): ReactElement {
  const t = useTexts('timeline');
  const company = useCompany();
  const { search } = useTimelineSearch();
  const query = useInfiniteQuery(filteredTimelineQuery(company.id, initiativeId, search));
  return (
    <Stack>
      <TimelineFilter />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          if (!entries.length)
            return (
              <EmptyState icon={IconHistory}>
                {Object.keys(search).length ? t('emptyFiltered') : t('empty')}
              </EmptyState>
            );
          return (
            <Card>
              <TimelineEntries label={t('label')} entries={entries} showInitiative={!initiativeId} />
              <LoadMore query={query} />
            </Card>
          );
        }}
      </QueryView>
      <ChainPanel />
    </Stack>
  );
}
