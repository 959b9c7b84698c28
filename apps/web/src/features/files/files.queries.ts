import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { initiativeKey } from '../../shared/keys';

/** Files of an initiative in the rooms I am in, the newest first. */
export const filesQuery = (companyId: string, initiativeId: string) =>
  infiniteQueryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'files'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/files', {
          params: {
            path: { companyId },
            query: { initiativeId, limit: 50, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
