import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey } from '../../shared/keys';

export type DeadlineView = Schema<'DeadlineView'>;

/** Every open date I may know of, the soonest first. */
export const deadlinesQuery = (companyId: string) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'deadlines'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/deadlines', {
          params: { path: { companyId }, query: { limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
