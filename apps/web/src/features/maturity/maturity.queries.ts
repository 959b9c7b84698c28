import type { Schema } from '@einklang/api-client';
import type { MaturityItem, MaturityRating, MaturityRatings } from '@einklang/domain';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type MaturityView = Schema<'MaturityView'>;
export type MaturityDraft = Schema<'MaturityDraftView'>;
export type Snapshot = Schema<'MaturitySnapshotView'>;
export type ItemRating = Schema<'ItemRatingDto'>;
export type MeasureList = Schema<'MeasureList'>;
export type Measure = Schema<'MeasureView'>;

const key = (companyId: string, ...rest: readonly string[]) => companyKey(companyId, 'maturity', ...rest);

export const maturityQuery = (companyId: string) =>
  queryOptions({
    queryKey: key(companyId, 'view'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/maturity', { params: { path: { companyId } } })),
  });

export const measuresQuery = (companyId: string) =>
  queryOptions({
    queryKey: key(companyId, 'measures'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/maturity/measures', { params: { path: { companyId } } }),
      ),
  });

/** Saves the draft of my side as it stands. The version makes a repeated save harmless. */
export function useSaveDraft(): (ratings: readonly ItemRating[], version: number) => Promise<MaturityDraft> {
  const client = useQueryClient();
  const { id: companyId } = useCompany();
  return async (ratings, version) => {
    const draft = await answerOf(
      api.PUT('/api/v1/companies/{companyId}/maturity/draft', {
        params: { path: { companyId }, header: { 'If-Match': versionTag(version) } },
        body: { ratings: [...ratings] },
      }),
    );
    client.setQueryData(maturityQuery(companyId).queryKey, (view) => view && { ...view, draft });
    return draft;
  };
}

/** Gives the draft of my side to both. */
export function useGive(
  onDone: (view: MaturityView) => void,
): UseMutationResult<MaturityView, Error, number> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (version: number, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/maturity/snapshots', {
          params: { path: { companyId }, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId)],
    onDone,
  });
}

export function usePlanMeasure(): UseMutationResult<MeasureList, Error, Schema<'PlanMeasure'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'PlanMeasure'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/maturity/measures', {
          params: { path: { companyId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [key(companyId), companyKey(companyId, 'inbox')],
    inForm: true,
  });
}

export function useCompleteMeasure(measureId: string): UseMutationResult<MeasureList, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (note: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/maturity/measures/{measureId}/completion', {
          params: { path: { companyId, measureId } },
          body: { note },
          ...intent,
        }),
      ),
    refreshes: () => [key(companyId), companyKey(companyId, 'inbox')],
    inForm: true,
  });
}

/** Answers as the domain reads them. */
export const ratingsOf = (answers: readonly ItemRating[]): MaturityRatings =>
  Object.fromEntries(
    answers.map(({ item, rating }): [MaturityItem, MaturityRating] => [
      item,
      rating === null ? 'NR' : (rating as MaturityRating),
    ]),
  );

/** The newest snapshot of a side. */
export const newestOf = ({ snapshots }: MaturityView, side: Snapshot['side']): Snapshot | undefined =>
  snapshots.find((snapshot) => snapshot.side === side);
