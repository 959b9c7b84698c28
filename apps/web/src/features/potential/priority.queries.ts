import type { Schema } from '@einklang/api-client';
import {
  readPriority,
  type HumanCriterion,
  type HumanRatings,
  type MaturityRating,
  type PriorityReading,
} from '@einklang/domain';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';
import { usePlaceIds } from './potential.queries';

export type DataRatingView = Schema<'DataRatingView'>;
export type SaveDataRating = Schema<'SaveDataRating'>;
export type PriorityView = Schema<'PriorityView'>;
export type Assessment = Schema<'PriorityAssessmentDto'>;
export type HumanRating = Schema<'HumanRatingDto'>;
export type GivenHuman = Schema<'GivenHumanView'>;
export type Weights = Schema<'WeightsView'>;

type Place = ReturnType<typeof usePlaceIds>;
const at = '/api/v1/companies/{companyId}/initiatives/{initiativeId}';
const key = (place: Place, ...rest: readonly unknown[]) =>
  initiativeKey(place.companyId, place.initiativeId, ...rest);

export const dataRatingQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'data-rating'),
    queryFn: () => answerOf(api.GET(`${at}/data-rating`, { params: { path: place } })),
  });

export const priorityQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'priority'),
    queryFn: () => answerOf(api.GET(`${at}/priority`, { params: { path: place } })),
  });

export function useSaveDataRating(): (body: SaveDataRating, version: number) => Promise<DataRatingView> {
  const client = useQueryClient();
  const place = usePlaceIds();
  return async (body, version) => {
    const saved = await answerOf(
      api.PUT(`${at}/data-rating`, {
        params: { path: place, header: { 'If-Match': versionTag(version) } },
        body,
      }),
    );
    client.setQueryData(dataRatingQuery(place).queryKey, saved);
    void client.invalidateQueries({ queryKey: priorityQuery(place).queryKey });
    return saved;
  };
}

export function useSaveAssessment(): (body: Assessment, version: number) => Promise<PriorityView> {
  const client = useQueryClient();
  const place = usePlaceIds();
  return async (body, version) => {
    const saved = await answerOf(
      api.PUT(`${at}/priority`, {
        params: { path: place, header: { 'If-Match': versionTag(version) } },
        body,
      }),
    );
    client.setQueryData(priorityQuery(place).queryKey, saved);
    return saved;
  };
}

export function useSaveHumanDraft(): (
  ratings: readonly HumanRating[],
  version: number,
) => Promise<{ version: number }> {
  const client = useQueryClient();
  const place = usePlaceIds();
  return async (ratings, version) => {
    const humanDraft = await answerOf(
      api.PUT(`${at}/human-rating/draft`, {
        params: { path: place, header: { 'If-Match': versionTag(version) } },
        body: { ratings: [...ratings] },
      }),
    );
    client.setQueryData(priorityQuery(place).queryKey, (view) => view && { ...view, humanDraft });
    return humanDraft;
  };
}

export function useGiveHuman(onDone: () => void): UseMutationResult<PriorityView, Error, number> {
  const place = usePlaceIds();
  return useWrite({
    write: (version: number, intent) =>
      answerOf(
        api.POST(`${at}/human-ratings`, {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => [key(place)],
    onDone,
  });
}

export function useDiscussHuman(): UseMutationResult<PriorityView, Error, string> {
  const place = usePlaceIds();
  return useWrite({
    write: (note: string, intent) =>
      answerOf(api.POST(`${at}/human-discussions`, { params: { path: place }, body: { note }, ...intent })),
    refreshes: () => [key(place)],
    inForm: true,
  });
}

export function useSetWeights(
  version: number,
): UseMutationResult<Weights, Error, Schema<'PriorityWeightsDto'>> {
  const place = usePlaceIds();
  const { companyId } = place;
  return useWrite({
    write: (body: Schema<'PriorityWeightsDto'>, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/priority-weights', {
          params: { path: { companyId }, header: { 'If-Match': versionTag(version) } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId)],
    inForm: true,
  });
}

/** Answers as the domain reads them. */
export const humanRatingsOf = (answers: readonly HumanRating[]): HumanRatings =>
  Object.fromEntries(
    answers.map(({ criterion, rating }): [HumanCriterion, MaturityRating] => [
      criterion,
      rating === null ? 'NR' : (rating as MaturityRating),
    ]),
  );

/** What follows while somebody is still sliding: the same computation as on the server. */
export function readLivePriority(view: PriorityView, assessment: Assessment): PriorityReading {
  const { technologyMaturity, implementability, effortMonths, ...benefit } = assessment;
  const of = (side: GivenHuman['side']): number | null =>
    view.given.find((given) => given.side === side)?.score ?? null;
  return readPriority({
    benefit,
    technologyMaturity,
    implementability,
    effortMonths,
    data: view.data,
    homework: view.homework,
    employerHuman: of('EMPLOYER'),
    councilHuman: of('COUNCIL'),
    discussed: view.discussions.length === 2,
    openConsentRules: view.openConsentRules,
    weights: view.weights,
  });
}
