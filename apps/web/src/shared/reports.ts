import type { Schema } from '@einklang/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { useCompany } from './company';
import { companyKey } from './keys';
import { useWrite } from './write';

export type ReportView = Schema<'ReportView'>;

/** Whether the worker still has to do with it. */
export function isUnderWay({ state }: Pick<ReportView, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

/** How often a page asks for a report under way, should the live stream be interrupted. */
export const REPORT_POLL_MILLIS = 4_000;

/** Tries a failed report again. */
export function useRepeatReport(): UseMutationResult<ReportView, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (reportId: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/reports/{reportId}/repetition', {
          params: { path: { companyId, reportId } },
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId)],
  });
}
