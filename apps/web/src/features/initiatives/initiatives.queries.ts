import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions, queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import type { InitiativeView } from '../../shared/initiative';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type Stage = InitiativeView['stage'];
export type GateView = Schema<'GateView'>;
export type DecideGate = Schema<'DecideGate'>;

const pageSize = 50;

/** Initiatives I may see, the last changed first, page by page. */
export const initiativesQuery = (companyId: string, stage?: Stage) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'initiatives', stage ?? 'all'),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives', {
          params: {
            path: { companyId },
            query: { limit: pageSize, ...(stage && { stage }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const gatesQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'gates'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/gates', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
    select: (list) => list.items,
  });

export type PublishedBusinessCase = Schema<'PublishedBusinessCaseView'>;

export const businessCaseQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'business-case'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** Questions on the information package. */
export const questionsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'overview-questions'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/questions', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** Opens an initiative; with `shortlist` the other side is told in the same act. */
export function useOpenInitiative(): UseMutationResult<InitiativeView, Error, Schema<'OpenInitiative'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'OpenInitiative'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'initiatives')],
    inForm: true,
  });
}

/** Opens an initiative from an application of the library, with a draft of its profile. */
export function useAdoptApplication(): UseMutationResult<InitiativeView, Error, Schema<'AdoptApplication'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'AdoptApplication'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/adoptions', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'initiatives')],
    inForm: true,
  });
}

export function useEditInitiative(
  initiative: InitiativeView,
): UseMutationResult<InitiativeView, Error, Schema<'EditInitiative'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'EditInitiative'>, intent) =>
      answerOf(
        api.PATCH('/api/v1/companies/{companyId}/initiatives/{initiativeId}', {
          params: {
            path: { companyId, initiativeId: initiative.id },
            header: { 'If-Match': versionTag(initiative.version) },
          },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, initiative.id), companyKey(companyId, 'initiatives')],
    inForm: true,
  });
}

export function useShortlist(
  initiativeId: string,
  onDone: () => void,
): UseMutationResult<InitiativeView, Error, void> {
  const { id: companyId } = useCompany();
  return useWrite<void, InitiativeView>({
    write: (_, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/shortlisting', {
          params: { path: { companyId, initiativeId } },
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, initiativeId), companyKey(companyId, 'initiatives')],
    onDone,
  });
}

export function useDecideGate(
  initiativeId: string,
  gate: GateView['gate'],
): UseMutationResult<GateView, Error, DecideGate> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: DecideGate, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/gates/{gate}/decision', {
          params: { path: { companyId, initiativeId, gate } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [
      initiativeKey(companyId, initiativeId),
      companyKey(companyId, 'initiatives'),
      companyKey(companyId, 'inbox'),
    ],
    inForm: true,
  });
}
