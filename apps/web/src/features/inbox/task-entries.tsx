import { StatusChip } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { today } from '../../shared/day';
import { DueChip } from '../../shared/due-chip';
import { placeOf } from '../../shared/places';
import { RoomMark } from '../../shared/room-mark';
import { useTaskWords, type TaskDirection, type TaskView } from '../../shared/tasks';
import { useFormats, useTexts } from '../../shared/texts';
import { daysBetween, dueGroup } from './due-groups';
import type { InboxEntry } from './inbox-entry';

/** Tasks as rows: verb and object, initiative, who waits, how long, due when. */
export function useTaskEntries(tasks: readonly TaskView[], direction: TaskDirection): InboxEntry[] {
  const t = useTexts('inbox');
  const words = useTaskWords();
  const waits = useWaitsText();
  const now = today();
  return tasks.map((task) => {
    const isMine = direction === 'MINE';
    const { [isMine ? 'do' : 'wait']: title } = words(task.kind);
    return {
      id: task.id,
      group: t(`groups.${dueGroup(task.dueOn, now)}`),
      title,
      about: task.initiativeTitle ?? '',
      note: waits(task, isMine),
      chip: task.dueOn ? <DueChip on={task.dueOn} /> : null,
      isUnread: false,
      ...placeOf(task.kind),
      initiativeId: task.initiativeId,
      subject: { type: 'TASK', id: task.id },
      dueOn: task.dueOn,
      backOn: task.backOn,
      maySnooze: task.may.snooze,
      pane: <TaskPane task={task} isMine={isMine} />,
    };
  });
}

/** "Betriebsrat wartet seit 3 Tagen" or "Geschäftsführung ist am Zug seit heute". */
function useWaitsText(): (task: TaskView, isMine: boolean) => string {
  const t = useTexts('inbox');
  const { hasCouncil } = useCompany();
  return (task, isMine) => {
    const side = isMine ? task.creditor : task.debtor;
    const word = side === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : (side as 'EMPLOYER');
    const days = daysBetween(task.openedAt.slice(0, 10), today());
    const since = days > 0 ? t('waitingSince', { count: days }) : t('waitingToday');
    return `${t(`${isMine ? 'waits' : 'owes'}.${word}`)} ${since}`;
  };
}

function TaskPane({ task, isMine }: { task: TaskView; isMine: boolean }): ReactElement {
  const t = useTexts('inbox');
  const { day, inDays } = useFormats();
  const words = useTaskWords();
  const waits = useWaitsText();
  return (
    <>
      <p>
        <RoomMark room={task.room} />
      </p>
      {words(task.kind).why ? <p>{words(task.kind).why}</p> : null}
      <p>{waits(task, isMine)}</p>
      <p>
        {task.dueOn ? t('due', { date: day(task.dueOn), days: inDays(task.dueOn, today()) }) : t('noDue')}{' '}
        {task.dueOn ? (
          <StatusChip kind="info">{t(`deadlines.${task.deadlineKind as 'AGREED'}`)}</StatusChip>
        ) : null}
      </p>
      {task.dueOn && task.deadlineKind === 'AGREED' ? <p>{t('deadlines.agreedNote')}</p> : null}
      {task.backOn ? <p>{t('later.untilTask', { date: day(task.backOn) })}</p> : null}
    </>
  );
}
