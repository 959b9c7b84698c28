import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { ApiProblem } from './api-problem';
import { initiativeKey } from './keys';
import { useTexts } from './texts';

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

/** The state in the words of the instrument: a policy is neither agreed nor signed. Needs the texts of `agreement`. */
export function useInstrumentState(): (instrument: Pick<AgreementView, 'kind' | 'state'>) => string {
  const t = useTexts('agreement');
  return ({ kind, state }) => t(kind === 'AI_POLICY' ? `policyStates.${state}` : `states.${state}`);
}
