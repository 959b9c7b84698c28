import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey } from '../../shared/keys';

export type AgreementSummary = Schema<'AgreementSummary'>;

/** All agreements with their state, for those who are in the joint room. */
export const agreementsQuery = (companyId: string) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'agreements'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/agreements', {
          params: { path: { companyId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
