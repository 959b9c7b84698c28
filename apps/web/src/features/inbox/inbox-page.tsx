import { PageHeader, TabLinks, tabLinkClass, VisibilityLine } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import { countsQuery } from './inbox.queries';
import { NewsTab } from './news-tab';
import type { InboxSearch } from './search';
import { TasksTab } from './tasks-tab';

const tabs = [
  { id: 'mine', search: { tab: undefined } },
  { id: 'theirs', search: { tab: 'wartet' } },
  { id: 'news', search: { tab: 'neues' } },
] as const;

/** What I owe, what I am owed, what is new. */
export function InboxPage(): ReactElement {
  const t = useTexts('inbox');
  const { id: companyId } = useCompany();
  const { tab }: InboxSearch = useSearch({ strict: false });
  const counts = useQuery(countsQuery(companyId)).data;
  const countOf = { mine: counts?.mine, theirs: counts?.theirs, news: counts?.unread };
  return (
    <>
      <PageHeader title={t('title')} visibility={<VisibilityLine>{t('visibility')}</VisibilityLine>} />
      <TabLinks label={t('title')}>
        {tabs.map(({ id, search }) => (
          <li key={id}>
            <Link
              to="/b/$companyId/posteingang"
              params={{ companyId }}
              search={search}
              className={tabLinkClass}
              activeOptions={{ explicitUndefined: true }}
            >
              {t(`tabs.${id}`)} {countOf[id] ?? ''}
            </Link>
          </li>
        ))}
      </TabLinks>
      {tab === 'neues' ? (
        <NewsTab later={counts?.newsLater ?? 0} />
      ) : (
        <TasksTab
          key={tab ?? 'mine'}
          direction={tab === 'wartet' ? 'THEIRS' : 'MINE'}
          later={tab === 'wartet' ? 0 : (counts?.tasksLater ?? 0)}
        />
      )}
    </>
  );
}
