import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions, queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';

export type NotificationView = Schema<'NotificationView'>;

const readCounts = (companyId: string) =>
  answerOf(api.GET('/api/v1/companies/{companyId}/inbox/counts', { params: { path: { companyId } } }));

/** How many tasks wait for the reader: the number in the menu. */
export const countTasks = async (companyId: string): Promise<number> => (await readCounts(companyId)).mine;

export const countsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'inbox', 'counts'),
    queryFn: () => readCounts(companyId),
  });

/** What I was told, the newest first. */
export const newsQuery = (companyId: string, snoozed: 'WITHOUT' | 'ONLY') =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'inbox', 'news', snoozed),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/inbox/notifications', {
          params: {
            path: { companyId },
            query: { limit: 50, snoozed, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export function useMarkRead(): UseMutationResult<unknown, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite<string>({
    write: (notificationId, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/inbox/notifications/{notificationId}/reading', {
          params: { path: { companyId, notificationId } },
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'inbox')],
  });
}

export function useMarkAllRead(): UseMutationResult<unknown, Error, void> {
  const { id: companyId } = useCompany();
  return useWrite<void>({
    write: (_, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/inbox/reading', {
          params: { path: { companyId } },
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'inbox')],
  });
}
