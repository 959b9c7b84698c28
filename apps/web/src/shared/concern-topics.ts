import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { companyKey } from './keys';

export type ConcernTopicEntry = Schema<'ConcernTopicEntry'>;

/** Initiatives that everybody in the company may say something about. */
export const concernTopicsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'concern-topics'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/concern-topics', { params: { path: { companyId } } })),
    select: (list) => list.items,
  });
