import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey } from '../../shared/keys';

/** Initiatives that the reader sees, so far as they fit one page: which applications are under way already. */
export const startedQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'initiatives', 'started'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
  });
