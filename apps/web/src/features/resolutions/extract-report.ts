import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { initiativeKey } from '../../shared/keys';
import { isUnderWay, REPORT_POLL_MILLIS, type ReportView } from '../../shared/reports';
import { useLocale } from '../../shared/texts';
import { useWrite } from '../../shared/write';

/** The newest report of an extract, or null. */
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
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? REPORT_POLL_MILLIS : false),
  });

/** The PDF of an extract: how far it is, and the act of asking for it. */
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
      answerOf(
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
