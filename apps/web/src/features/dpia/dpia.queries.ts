import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type DpiaView = Schema<'DpiaAssessmentView'>;
export type DpiaDraft = Schema<'DpiaDraftView'>;
export type DpiaDocument = Schema<'DpiaDocumentDto'>;

const ADDRESS = '/api/v1/companies/{companyId}/initiatives/{initiativeId}/dpia';

export const dpiaQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'dpia'),
    queryFn: () => answerOf(api.GET(ADDRESS, { params: { path: { companyId, initiativeId } } })),
  });

function usePath(): { companyId: string; initiativeId: string } {
  return { companyId: useCompany().id, initiativeId: useInitiative().id };
}

/** Saves the draft as it stands; what is missing comes back with it. */
export function useSaveDraft(): (document: DpiaDocument, version: number) => Promise<DpiaDraft> {
  const client = useQueryClient();
  const path = usePath();
  return async (document, version) => {
    const view = await answerOf(
      api.PUT(`${ADDRESS}/draft`, {
        params: { path, header: { 'If-Match': versionTag(version) } },
        body: document,
      }),
    );
    client.setQueryData(dpiaQuery(path.companyId, path.initiativeId).queryKey, view);
    return view.draft!;
  };
}

/** Publishes the draft to both sides. */
export function usePublish(onDone: () => void): UseMutationResult<DpiaView, Error, number> {
  const path = usePath();
  return useWrite({
    write: (version: number, intent) =>
      answerOf(
        api.POST(`${ADDRESS}/versions`, {
          params: { path, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(path.companyId)],
    onDone,
  });
}

export function useAdvise(): UseMutationResult<DpiaView, Error, Schema<'AdviseDpia'>> {
  const path = usePath();
  return useWrite({
    write: (body: Schema<'AdviseDpia'>, intent) =>
      answerOf(api.POST(`${ADDRESS}/advice`, { params: { path }, body, ...intent })),
    refreshes: () => [companyKey(path.companyId)],
    inForm: true,
  });
}
