import { Button } from '@mantine/core';
import { EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { InboxList } from './inbox-list';
import classes from './inbox.module.css';
import { useInboxSearch } from './inbox-search';
import { newsQuery, useMarkAllRead, useMarkRead, type NotificationView } from './inbox.queries';
import { useNewsEntries } from './news-entries';

/** What the others have done; opened is read. */
export function NewsTab(): ReactElement {
  const t = useTexts('inbox');
  const frame = useTexts();
  const company = useCompany();
  const query = useInfiniteQuery(newsQuery(company.id));
  const readAll = useMarkAllRead();
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ pages }) => {
        const news = pages.flatMap((page) => page.items);
        if (!news.length)
          return (
            <EmptyState icon={IconBell} title={t('empty.newsTitle')}>
              {t('empty.news')}
            </EmptyState>
          );
        return (
          <>
            {news.some((one) => one.readAt === null) ? (
              <div className={classes.bar}>
                <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate()}>
                  {t('markAllRead')}
                </Button>
              </div>
            ) : null}
            <NewsRows news={news} />
            {query.hasNextPage ? (
              <Button
                mt="md"
                variant="default"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {frame('states.loadMore')}
              </Button>
            ) : null}
          </>
        );
      }}
    </QueryView>
  );
}

function NewsRows({ news }: { news: readonly NotificationView[] }): ReactElement {
  const t = useTexts('inbox');
  const { search, change } = useInboxSearch();
  const read = useMarkRead();
  return (
    <InboxList
      label={t('list')}
      entries={useNewsEntries(news)}
      selected={search.eintrag}
      onSelect={(entry) => {
        change({ eintrag: entry.id });
        if (entry.isUnread) read.mutate(entry.id);
      }}
      actionOf={() => t('openInitiative')}
    />
  );
}
