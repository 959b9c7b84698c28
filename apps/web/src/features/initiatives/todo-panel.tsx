import { Card } from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { LinkButton } from '../../shared/link-button';
import { DueChip } from '../../shared/due-chip';
import type { InitiativeView } from '../../shared/initiative';
import { placeOf } from '../../shared/places';
import { QueryView } from '../../shared/query-view';
import { useSideName } from '../../shared/rooms';
import { tasksQuery, useTaskWords, type TaskView } from '../../shared/tasks';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './gates.module.css';

const atMost = 4;

/** What one's own side owes here, the first as the button of the page; then what the other side owes. */
export function TodoPanel({ initiative }: { initiative: InitiativeView }): ReactElement {
  const t = useTexts('initiatives');
  const company = useCompany();
  const mine = useInfiniteQuery(tasksQuery(company.id, 'MINE', { initiativeId: initiative.id }));
  const theirs = useInfiniteQuery(tasksQuery(company.id, 'THEIRS', { initiativeId: initiative.id }));
  const waiting = (theirs.data?.pages.flatMap((page) => page.items) ?? []).slice(0, atMost);
  return (
    <Card title={t('overview.todo')}>
      <QueryView query={mine}>
        {({ pages }) => {
          const tasks = pages.flatMap((page) => page.items).slice(0, atMost);
          return tasks.length ? (
            <>
              <TaskList tasks={tasks} word="do" />
              {tasks[0] ? <TaskButton task={tasks[0]} /> : null}
            </>
          ) : (
            <p>{t('overview.todoNone')}</p>
          );
        }}
      </QueryView>
      {waiting.length ? (
        <>
          <h3>{t('overview.todoOther')}</h3>
          <TaskList tasks={waiting} word="wait" />
        </>
      ) : null}
    </Card>
  );
}

function TaskList({ tasks, word }: { tasks: readonly TaskView[]; word: 'do' | 'wait' }): ReactElement {
  const words = useTaskWords();
  const sideName = useSideName();
  const t = useTexts('initiatives');
  const { day } = useFormats();
  return (
    <ul className={classes.todo}>
      {tasks.map((task) => (
        <li key={task.id}>
          <div>
            <strong>{words(task.kind)[word]}</strong>
            <p>
              {[
                task.assigneeName ?? sideName(task.debtor),
                task.dueOn && t('dueOn', { date: day(task.dueOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          {task.dueOn ? <DueChip on={task.dueOn} /> : null}
        </li>
      ))}
    </ul>
  );
}

function TaskButton({ task }: { task: TaskView }): ReactElement {
  const words = useTaskWords();
  const { to, search } = placeOf(task.kind);
  const { id: companyId } = useCompany();
  return (
    <LinkButton
      fullWidth
      to={to}
      params={{ companyId, initiativeId: task.initiativeId } as never}
      search={search as never}
    >
      {words(task.kind).action}
    </LinkButton>
  );
}
