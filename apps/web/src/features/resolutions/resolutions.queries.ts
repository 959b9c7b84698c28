import type { Schema } from '@einklang/api-client';
import {
  infiniteQueryOptions,
  queryOptions,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { ApiProblem } from '../../shared/api-problem';
import { useCompany } from '../../shared/company';
import type { ExtractView } from '../../shared/extracts';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';

export type ResolutionView = Schema<'ResolutionView'>;
export type ResolutionKind = ResolutionView['subjectKind'];
export type CouncilView = Schema<'CouncilView'>;
export type RecordResolution = Schema<'RecordResolution'>;

const key = (companyId: string, ...rest: readonly unknown[]) => companyKey(companyId, 'council', ...rest);

export const councilQuery = (companyId: string) =>
  queryOptions({
    queryKey: key(companyId, 'body'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/council', { params: { path: { companyId } } })),
  });

/** The council's resolutions, the last meeting first. */
export const resolutionsQuery = (companyId: string) =>
  infiniteQueryOptions({
    queryKey: key(companyId, 'resolutions'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/resolutions', {
          params: { path: { companyId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const resolutionQuery = (companyId: string, resolutionId: string) =>
  queryOptions({
    queryKey: key(companyId, 'resolution', resolutionId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/resolutions/{resolutionId}', {
          params: { path: { companyId, resolutionId } },
        }),
      ),
  });

export const extractQuery = (companyId: string, extractId: string) =>
  queryOptions({
    queryKey: key(companyId, 'extract', extractId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/extracts/{extractId}', {
          params: { path: { companyId, extractId } },
        }),
      ),
  });

/** What a resolution can be about. */
export const subjectsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'initiatives', 'subjects'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
    select: (list) => list.items,
  });

/** Checksum of the agreed text of an initiative's works agreement; null as long as there is none. */
export const agreedTextQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement', 'agreed-text'),
    enabled: initiativeId !== '',
    queryFn: async (): Promise<string | null> => {
      try {
        const { id } = await answerOf(
          api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreement', {
            params: { path: { companyId, initiativeId } },
          }),
        );
        const preview = await answerOf(
          api.GET('/api/v1/companies/{companyId}/agreements/{agreementId}/preview', {
            params: { path: { companyId, agreementId: id } },
          }),
        );
        return preview.textHash;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return null;
        throw problem;
      }
    },
  });

export function useRecordResolution(): UseMutationResult<ResolutionView, Error, RecordResolution> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: RecordResolution, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/resolutions', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [key(companyId)],
    inForm: true,
  });
}

export function useDeliverExtract(
  resolution: Pick<ResolutionView, 'id' | 'initiativeId'>,
  onDone: () => void,
): UseMutationResult<ExtractView, Error, void> {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  return useWrite<void, ExtractView>({
    write: (_, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/resolutions/{resolutionId}/extract', {
          params: { path: { companyId, resolutionId: resolution.id } },
          ...intent,
        }),
      ),
    refreshes: () => [
      key(companyId),
      ...(resolution.initiativeId ? [initiativeKey(companyId, resolution.initiativeId)] : []),
    ],
    onDone: (extract) => {
      client.setQueryData(extractQuery(companyId, extract.id).queryKey, extract);
      onDone();
    },
  });
}
