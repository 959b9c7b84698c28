import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { companyKey } from './keys';

export type DisplayView = Schema<'DisplayView'>;

/** What was displayed to the workforce, the last first. */
export const displaysQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'displays'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/displays', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
    select: (list) => list.items,
  });

/** One displayed text. */
export const displayQuery = (companyId: string, displayId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'displays', displayId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/displays/{displayId}', {
          params: { path: { companyId, displayId } },
        }),
      ),
  });
