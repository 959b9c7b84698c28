import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';

export type InitiativePriority = Schema<'InitiativePriorityView'>;

/** Priorities of the initiatives that the reader sees, the last changed first. */
export const prioritiesQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'priorities', 'all'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/priorities', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
  });

/** Whose turn it is, and until when. */
export const headQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'head'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** Which rules follow and where they stand. */
export const rulesQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'facts'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/facts', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** The published business case; a draft of one side is not compared. */
export const businessCaseQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'business-case'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });
