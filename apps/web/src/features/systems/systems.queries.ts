import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions, queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import type { SystemView } from '../../shared/systems';
import { useWrite, versionTag } from '../../shared/write';
import type { RegisterSearch } from './search';

export type ListOfSystems = Schema<'SystemList'>;
export type EnterSystem = Schema<'EnterSystem'>;
export type ReviewSystem = Schema<'ReviewSystem'>;

/** The chosen filters as the API takes them. */
export const filterOf = ({ ungeregelt, stand, ergebnis, bereich, suche }: RegisterSearch) => ({
  ...(ungeregelt && { unregulated: true }),
  ...(stand && { status: stand }),
  ...(ergebnis && { result: ergebnis }),
  ...(bereich && { area: bereich }),
  ...(suche && { q: suche }),
});

/** Entries by name, page by page. */
export const systemsQuery = (companyId: string, search: RegisterSearch) =>
  infiniteQueryOptions({
    queryKey: companyKey(companyId, 'systems', 'list', search),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/systems', {
          params: {
            path: { companyId },
            query: { limit: 50, ...filterOf(search), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Reviews of an entry and the initiatives about it; only for those who read everything. */
export const systemHistoryQuery = (companyId: string, systemId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'systems', 'history', systemId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/systems/{systemId}/history', {
          params: { path: { companyId, systemId } },
        }),
      ),
  });

/** The agreements of the company, for choosing the one that covers a system. */
export const agreementChoicesQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'systems', 'agreements'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/agreements', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
    select: (list) => list.items,
  });

const useRefreshes = () => {
  const { id: companyId } = useCompany();
  return () => [companyKey(companyId, 'systems')];
};

export function useEnterSystem(): UseMutationResult<SystemView, Error, EnterSystem> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: EnterSystem, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/systems', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useEditSystem({
  id,
  version,
}: Pick<SystemView, 'id' | 'version'>): UseMutationResult<SystemView, Error, Schema<'EditSystem'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'EditSystem'>, intent) =>
      answerOf(
        api.PATCH('/api/v1/companies/{companyId}/systems/{systemId}', {
          params: { path: { companyId, systemId: id }, header: { 'If-Match': versionTag(version) } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useReviewSystem(systemId: string): UseMutationResult<SystemView, Error, ReviewSystem> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: ReviewSystem, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/systems/{systemId}/reviews', {
          params: { path: { companyId, systemId } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useRetirement(
  systemId: string,
  verb: 'POST' | 'DELETE',
  onDone: (system: SystemView) => void,
): UseMutationResult<SystemView, Error, void> {
  const { id: companyId } = useCompany();
  const path = '/api/v1/companies/{companyId}/systems/{systemId}/retirement';
  return useWrite<void, SystemView>({
    write: (_, intent) => {
      const params = { path: { companyId, systemId } };
      return answerOf(
        verb === 'POST' ? api.POST(path, { params, ...intent }) : api.DELETE(path, { params, ...intent }),
      );
    },
    refreshes: useRefreshes(),
    onDone,
  });
}
