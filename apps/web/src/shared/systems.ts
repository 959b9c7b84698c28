import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { companyKey } from './keys';

export type SystemView = Schema<'SystemView'>;

/** How many systems the KI-Verzeichnis holds, how many are without rules, and where they are used. */
export const systemSummaryQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'systems', 'summary'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/systems/summary', { params: { path: { companyId } } })),
  });

/** One entry of the KI-Verzeichnis. */
export const systemQuery = (companyId: string, systemId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'systems', 'one', systemId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/systems/{systemId}', {
          params: { path: { companyId, systemId } },
        }),
      ),
  });
