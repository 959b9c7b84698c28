import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions, queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { isUnderWay, REPORT_POLL_MILLIS, type ReportView } from '../../shared/reports';
import { useWrite } from '../../shared/write';

export type RequestReport = Schema<'RequestReport'>;

/** Reports of my rooms, the newest first; asked again now and then while one is under way. */
export const reportsQuery = (companyId: string) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'reports'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/reports', {
          params: { path: { companyId }, query: { limit: 25, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some((page) => page.items.some(isUnderWay)) ? REPORT_POLL_MILLIS : false,
  });

/** Initiatives to choose from, the last changed first. */
export const initiativeChoicesQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'initiatives', 'choices'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
    select: (list) => list.items.map(({ id, title }) => ({ value: id, label: title })),
  });

export function useRequestReport(onDone: () => void): UseMutationResult<ReportView, Error, RequestReport> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: RequestReport, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/reports', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'reports')],
    onDone,
    inForm: true,
  });
}
