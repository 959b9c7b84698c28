import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany, useInitiativeId } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';

export type ConcernView = Schema<'ConcernView'>;
export type ConcernList = Schema<'ConcernList'>;
export type MeasureView = Schema<'ConcernMeasureView'>;
export type TopicView = Schema<'ConcernTopicView'>;
export type PublicConcern = Schema<'PublicConcernView'>;

/** The register of an initiative. */
export const concernsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'concerns'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/concerns', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** One initiative as everybody may follow it. */
export const topicQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'concern-topics', initiativeId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/concern-topics/{initiativeId}', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

/** Sent without a key of its own: what recognises a repetition would know the person. */
export function useGiveConcern(initiativeId: string): (body: Schema<'GiveConcern'>) => Promise<void> {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  return async (body) => {
    await answerOf(
      api.POST('/api/v1/companies/{companyId}/concern-topics/{initiativeId}/concerns', {
        params: { path: { companyId, initiativeId } },
        body,
      }),
    );
    await client.invalidateQueries({ queryKey: companyKey(companyId, 'concern-topics') });
  };
}

/** What every act on a concern makes out of date. */
const useRefreshes = () => {
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  return () => [
    initiativeKey(companyId, initiativeId),
    companyKey(companyId, 'inbox'),
    companyKey(companyId, 'concern-topics'),
  ];
};

type Write<Input> = UseMutationResult<ConcernView, Error, Input>;

export function useRecordConcern(): Write<Schema<'RecordConcern'>> {
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  return useWrite({
    write: (body: Schema<'RecordConcern'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/concerns', {
          params: { path: { companyId, initiativeId } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useAnswerConcern(concernId: string): Write<string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (answer: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/concerns/{concernId}/answer', {
          params: { path: { companyId, concernId } },
          body: { answer },
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useDeclineConcern(concernId: string): Write<string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (reasons: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/concerns/{concernId}/refusal', {
          params: { path: { companyId, concernId } },
          body: { reasons },
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useAgreeMeasure(concernId: string): Write<Schema<'AgreeConcernMeasure'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'AgreeConcernMeasure'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/concerns/{concernId}/measures', {
          params: { path: { companyId, concernId } },
          body,
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useCompleteMeasure(measureId: string): Write<string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (note: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/concern-measures/{measureId}/completion', {
          params: { path: { companyId, measureId } },
          body: { note },
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
    inForm: true,
  });
}

export function useSettleConcern(concernId: string, act: 'check' | 'release'): Write<void> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (_: void, intent) =>
      answerOf(
        api.POST(`/api/v1/companies/{companyId}/concerns/{concernId}/${act}`, {
          params: { path: { companyId, concernId } },
          ...intent,
        }),
      ),
    refreshes: useRefreshes(),
  });
}
