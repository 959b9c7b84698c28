import { EmptyState, RowsSkeleton } from '@einklang/ui';
import { IconInbox } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LoadMore } from '../../shared/load-more';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { tasksQuery, useTaskWords, type TaskDirection, type TaskView } from '../../shared/tasks';
import { useTexts } from '../../shared/texts';
import { InboxBar } from './inbox-bar';
import { InboxList } from './inbox-list';
import { useInboxSearch } from './inbox-search';
import { NothingLater } from './nothing-later';
import { useTaskEntries } from './task-entries';

/** What my side owes, or what it waits for. */
export function TasksTab({ direction, later }: { direction: TaskDirection; later: number }): ReactElement {
  const company = useCompany();
  const words = useTaskWords();
  const { search } = useInboxSearch();
  const isLater = search.spaeter === true;
  const query = useInfiniteQuery(
    tasksQuery(company.id, direction, { snoozed: isLater ? 'ONLY' : 'WITHOUT' }),
  );
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ pages }) => {
        const tasks = pages.flatMap((page) => page.items);
        const word = direction === 'MINE' ? 'do' : 'wait';
        return (
          <>
            <InboxBar
              reasons={new Map(tasks.map(({ kind }) => [kind, words(kind)[word]]))}
              initiatives={
                new Map(
                  tasks.flatMap(({ initiativeId, initiativeTitle }) =>
                    initiativeId && initiativeTitle ? [[initiativeId, initiativeTitle] as const] : [],
                  ),
                )
              }
              later={later}
            />
            {tasks.length ? (
              <TaskRows
                tasks={tasks
                  .filter((task) => !search.vorhaben || task.initiativeId === search.vorhaben)
                  .filter((task) => !search.grund || task.kind === search.grund)}
                direction={direction}
              />
            ) : isLater ? (
              <NothingLater />
            ) : (
              <NoTask direction={direction} />
            )}
            <LoadMore query={query} />
          </>
        );
      }}
    </QueryView>
  );
}

function TaskRows({
  tasks,
  direction,
}: {
  tasks: readonly TaskView[];
  direction: TaskDirection;
}): ReactElement {
  const t = useTexts('inbox');
  const words = useTaskWords();
  const { search, change } = useInboxSearch();
  const entries = useTaskEntries(tasks, direction);
  const kindOf = new Map(tasks.map((task) => [task.id, task.kind]));
  return (
    <InboxList
      label={t('list')}
      entries={entries}
      selected={search.eintrag}
      onSelect={(entry) => change({ eintrag: entry.id })}
      actionOf={(entry) =>
        direction === 'MINE' ? words(kindOf.get(entry.id) ?? '').action : t('openInitiative')
      }
    />
  );
}

function NoTask({ direction }: { direction: TaskDirection }): ReactElement {
  const t = useTexts('inbox');
  const { id: companyId } = useCompany();
  const id = direction === 'MINE' ? 'mine' : 'theirs';
  return (
    <EmptyState
      icon={IconInbox}
      title={t(`empty.${id}Title`)}
      action={
        <LinkButton to="/b/$companyId/vorhaben" params={{ companyId }} variant="default">
          {t('toInitiatives')}
        </LinkButton>
      }
    >
      {t(`empty.${id}`)}
    </EmptyState>
  );
}
