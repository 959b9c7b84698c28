import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type ControlProfileView = Schema<'ControlProfileView'>;
export type ControlDraft = Schema<'ControlDraftView'>;
export type ControlRow = Schema<'ControlRowDto'>;
export type ControlContest = ControlProfileView['contests'][number];

export const controlProfileQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'control-profile'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/control-profile', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

function usePath(): { companyId: string; initiativeId: string } {
  return { companyId: useCompany().id, initiativeId: useInitiative().id };
}

/** Saves the draft of the employer's side as it stands. The version makes a repeated save harmless. */
export function useSaveDraft(): (rows: readonly ControlRow[], version: number) => Promise<ControlDraft> {
  const client = useQueryClient();
  const path = usePath();
  return async (rows, version) => {
    const draft = await answerOf(
      api.PUT('/api/v1/companies/{companyId}/initiatives/{initiativeId}/control-profile/draft', {
        params: { path, header: { 'If-Match': versionTag(version) } },
        body: { rows: [...rows] },
      }),
    );
    client.setQueryData(
      controlProfileQuery(path.companyId, path.initiativeId).queryKey,
      (view) => view && { ...view, draft },
    );
    return draft;
  };
}

/** Publishes the draft to both sides. */
export function usePublish(onDone: () => void): UseMutationResult<ControlProfileView, Error, number> {
  const path = usePath();
  return useWrite({
    write: (version: number, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/control-profile/versions', {
          params: { path, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(path.companyId, path.initiativeId)],
    onDone,
  });
}

export function useContestRow(): UseMutationResult<ControlProfileView, Error, Schema<'ContestControlRow'>> {
  const path = usePath();
  return useWrite({
    write: (body: Schema<'ContestControlRow'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/control-profile/contests', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [
      controlProfileQuery(path.companyId, path.initiativeId).queryKey,
      companyKey(path.companyId, 'inbox'),
    ],
    inForm: true,
  });
}

export function useSettleRow(): UseMutationResult<ControlProfileView, Error, Schema<'SettleControlRow'>> {
  const path = usePath();
  return useWrite({
    write: (body: Schema<'SettleControlRow'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/control-profile/settlements', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [
      controlProfileQuery(path.companyId, path.initiativeId).queryKey,
      companyKey(path.companyId, 'inbox'),
    ],
    inForm: true,
  });
}
