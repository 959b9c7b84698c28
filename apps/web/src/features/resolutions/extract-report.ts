import type { Schema } from '@einklang/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { initiativeKey } from '../../shared/keys';
import { useLocale } from '../../shared/texts';
import { useWrite } from '../../shared/write';

type ReportView = Schema<'ReportView'>;

const isRunning = (report: ReportView | undefined): boolean =>
  report?.state === 'QUEUED' || report?.state === 'RUNNING';

/** The newest report of an extract; while the worker is at it, asked for again every second. */
const extractReportQuery = (companyId: string, initiativeId: string, extractId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'extract-reports', extractId),
    queryFn: async (): Promise<ReportView | null> => {
      const { items } = await answerOf(
        api.GET('/api/v1/companies/{companyId}/reports', {
          params: { path: { companyId }, query: { initiativeId, kind: 'RESOLUTION_EXTRACT', limit: 100 } },
        }),
      );
      return items.find(({ subjectId }) => subjectId === extractId) ?? null;
    },
    refetchInterval: ({ state }) => (isRunning(state.data ?? undefined) ? 1_000 : false),
  });

/** The PDF of an extract: how far it is, and the act of asking for it or trying again. */
export function useExtractReport(
  extractId: string,
  initiativeId: string,
): { report: ReportView | null; isKnown: boolean; make: () => void; isAsking: boolean } {
  const { id: companyId } = useCompany();
  const locale = useLocale();
  const query = extractReportQuery(companyId, initiativeId, extractId);
  const { data: report = null, isSuccess } = useQuery(query);
  const ask = useWrite({
    write: (_: void, intent) =>
      report
        ? answerOf(
            api.POST('/api/v1/companies/{companyId}/reports/{reportId}/repetition', {
              params: { path: { companyId, reportId: report.id } },
              ...intent,
            }),
          )
        : answerOf(
            api.POST('/api/v1/companies/{companyId}/reports', {
              params: { path: { companyId } },
              body: { kind: 'RESOLUTION_EXTRACT', initiativeId, subjectId: extractId, locale },
              ...intent,
            }),
          ),
    refreshes: () => [query.queryKey],
  });
  return { report, isKnown: isSuccess, make: () => ask.mutate(), isAsking: ask.isPending };
}
