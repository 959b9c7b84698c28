import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';

export type BoardCompany = Schema<'BoardCompanyView'>;

/** My clients at a glance; of no company, so it is fetched anew whenever it is shown. */
export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: () => answerOf(api.GET('/api/v1/board')),
  select: (list) => list.items,
  staleTime: 0,
});
