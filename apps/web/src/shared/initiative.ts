import type { Schema } from '@einklang/api-client';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { useCompany, useInitiativeId } from './company';
import { initiativeKey } from './keys';

export type InitiativeView = Schema<'InitiativeView'>;

export const initiativeQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'head'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** The initiative of this page. Below the tabs it is always there; elsewhere the page waits for it. */
export function useInitiative(): InitiativeView {
  return useSuspenseQuery(initiativeQuery(useCompany().id, useInitiativeId())).data;
}
