import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { ApiProblem } from './api-problem';
import { initiativeKey } from './keys';

export type AgreementView = Schema<'AgreementView'>;

/** The agreement of an initiative; null before it is opened. */
export const agreementQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement'),
    queryFn: async (): Promise<AgreementView | null> => {
      try {
        return await answerOf(
          api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreement', {
            params: { path: { companyId, initiativeId } },
          }),
        );
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return null;
        throw problem;
      }
    },
  });
