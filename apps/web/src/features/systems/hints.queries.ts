import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import type { SystemView } from '../../shared/systems';
import { useWrite } from '../../shared/write';
import type { EnterSystem } from './systems.queries';

export type HintView = Schema<'HintView'>;
export type GiveHint = Schema<'GiveHint'>;

/** Hints on the register, the newest day first; for those who read everything. */
export const hintsQuery = (companyId: string) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'system-hints'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/system-hints', {
          params: { path: { companyId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

const useRefreshes = () => {
  const { id: companyId } = useCompany();
  return () => [
    companyKey(companyId, 'system-hints'),
    companyKey(companyId, 'systems'),
    companyKey(companyId, 'inbox'),
  ];
};

/** Sent without a key of its own: what recognises a repetition would know the person. */
export function useGiveHint(): { mutateAsync: (body: GiveHint) => Promise<Schema<'HintGiven'>> } {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  return {
    mutateAsync: async (body) => {
      const given = await answerOf(
        api.POST('/api/v1/companies/{companyId}/system-hints', { params: { path: { companyId } }, body }),
      );
      await client.invalidateQueries({ queryKey: companyKey(companyId, 'system-hints') });
      return given;
    },
  };
}

export function useAnswerHint(hintId: string): UseMutationResult<HintView, Error, Schema<'AnswerHint'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'AnswerHint'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/system-hints/{hintId}/answer', {
          params: { path: { companyId, hintId } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

/** Makes an entry of a hint. */
export function useEnterHint(hintId: string): UseMutationResult<SystemView, Error, EnterSystem> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: EnterSystem, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/system-hints/{hintId}/entry', {
          params: { path: { companyId, hintId } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}
