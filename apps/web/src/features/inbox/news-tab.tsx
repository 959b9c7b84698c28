import { Button } from '@mantine/core';
import { EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LoadMore } from '../../shared/load-more';
import { QueryView } from '../../shared/query-view';
import { useTexts } from '../../shared/texts';
import { InboxBar } from './inbox-bar';
import { InboxList } from './inbox-list';
import { useInboxSearch } from './inbox-search';
import { newsQuery, useMarkAllRead, useMarkRead, type NotificationView } from './inbox.queries';
import { useNewsEntries } from './news-entries';
import { NothingLater } from './nothing-later';

/** What the others have done; opened is read. */
export function NewsTab({ later }: { later: number }): ReactElement {
  const t = useTexts('inbox');
  const company = useCompany();
  const { search } = useInboxSearch();
  const isLater = search.spaeter === true;
  const query = useInfiniteQuery(newsQuery(company.id, isLater ? 'ONLY' : 'WITHOUT'));
  const readAll = useMarkAllRead();
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ pages }) => {
        const news = pages.flatMap((page) => page.items);
        return (
          <>
            <InboxBar initiatives={initiativesOf(news)} later={later}>
              {!isLater && news.some((one) => one.readAt === null) ? (
                <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate()}>
                  {t('markAllRead')}
                </Button>
              ) : null}
            </InboxBar>
            {news.length ? (
              <NewsRows
                news={news.filter((one) => !search.vorhaben || one.initiativeId === search.vorhaben)}
              />
            ) : isLater ? (
              <NothingLater />
            ) : (
              <EmptyState icon={IconBell} title={t('empty.newsTitle')}>
                {t('empty.news')}
              </EmptyState>
            )}
            <LoadMore query={query} />
          </>
        );
      }}
    </QueryView>
  );
}

const initiativesOf = (news: readonly NotificationView[]): Map<string, string> =>
  new Map(
    news.flatMap(({ initiativeId, initiativeTitle }) =>
      initiativeId && initiativeTitle ? [[initiativeId, initiativeTitle] as const] : [],
    ),
  );

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
        if (entry.isUnread && !entry.backOn) read.mutate(entry.id);
      }}
      actionOf={() => t('openInitiative')}
    />
  );
}
