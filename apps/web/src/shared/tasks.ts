import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { companyKey } from './keys';
import { useTextBundle } from './texts';

export type TaskView = Schema<'TaskView'>;
export type TaskDirection = 'MINE' | 'THEIRS';

export interface TaskChoice {
  initiativeId?: string;
  /** Without what the reader has put off, or only that; otherwise both. */
  snoozed?: 'WITHOUT' | 'ONLY';
}

/** What my side owes, or what it waits for; the soonest due first. */
export const tasksQuery = (
  companyId: string,
  direction: TaskDirection,
  { initiativeId, snoozed }: TaskChoice = {},
) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'inbox', 'tasks', direction, initiativeId ?? 'all', snoozed ?? 'all'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/inbox/tasks', {
          params: {
            path: { companyId },
            query: {
              direction,
              limit: 50,
              ...(initiativeId && { initiativeId }),
              ...(snoozed && { snoozed }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

interface TaskWords {
  /** For those who owe it: verb and object. */
  do: string;
  /** For those who wait for it. */
  wait: string;
  why: string;
  action: string;
}

/** The words of a task by its kind. */
export function useTaskWords(): (kind: string) => TaskWords {
  const { tasks, openInitiative } = useTextBundle('inbox');
  const known: Readonly<Record<string, TaskWords>> = tasks;
  return (kind) =>
    known[kind] ?? { do: openInitiative, wait: openInitiative, why: '', action: openInitiative };
}
