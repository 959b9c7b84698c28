import { Button } from '@mantine/core';
import { EmptyState, RowsSkeleton, SelectField } from '@einklang/ui';
import { IconInbox } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { tasksQuery, useTaskWords, type TaskDirection, type TaskView } from '../../shared/tasks';
import { useTexts } from '../../shared/texts';
import { InboxList } from './inbox-list';
import classes from './inbox.module.css';
import { useInboxSearch } from './inbox-search';
import { useTaskEntries } from './task-entries';

/** What my side owes, or what it waits for. */
export function TasksTab({ direction }: { direction: TaskDirection }): ReactElement {
  const frame = useTexts();
  const company = useCompany();
  const { search, change } = useInboxSearch();
  const query = useInfiniteQuery(tasksQuery(company.id, direction));
  return (
    <QueryView query={query} skeleton={<RowsSkeleton />}>
      {({ pages }) => {
        const tasks = pages.flatMap((page) => page.items);
        if (!tasks.length) return <NoTask direction={direction} />;
        return (
          <>
            <InitiativeFilter
              tasks={tasks}
              value={search.vorhaben ?? ''}
              onChange={(vorhaben) => change({ vorhaben: vorhaben || undefined, eintrag: undefined })}
            />
            <TaskRows
              tasks={tasks.filter((task) => !search.vorhaben || task.initiativeId === search.vorhaben)}
              direction={direction}
            />
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

function InitiativeFilter(props: {
  tasks: readonly TaskView[];
  value: string;
  onChange: (initiativeId: string) => void;
}): ReactElement | null {
  const t = useTexts('inbox');
  const titles = new Map(props.tasks.map((task) => [task.initiativeId, task.initiativeTitle]));
  if (titles.size < 2) return null;
  return (
    <div className={classes.bar}>
      <SelectField
        name="vorhaben"
        label={t('filter.initiative')}
        value={props.value}
        none={t('filter.everyInitiative')}
        choices={[...titles].map(([value, label]) => ({ value, label }))}
        onChange={props.onChange}
      />
    </div>
  );
}
