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

/** Branch and size of the company. */
export const companyQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'profile'),
    queryFn: () => answerOf(api.GET('/api/v1/companies/{companyId}', { params: { path: { companyId } } })),
  });

/** What both sides gave as their view of the company's readiness. */
export const readinessQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'maturity', 'start'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/maturity', { params: { path: { companyId } } })),
  });

/** Benefit, feasibility and human-centredness of the initiatives that the reader sees. */
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
