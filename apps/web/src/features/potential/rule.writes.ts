import type { Schema } from '@einklang/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';
import { usePlaceIds, type FactsView } from './potential.queries';

export function useAssessRules(): UseMutationResult<FactsView, Error, Schema<'AssessRules'>> {
  const place = usePlaceIds();
  return useWrite({
    write: (body: Schema<'AssessRules'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/rule-assessments', {
          params: { path: place },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(place.companyId, place.initiativeId)],
    inForm: true,
  });
}

export function useContestRule(): UseMutationResult<FactsView, Error, Schema<'ContestRule'>> {
  const place = usePlaceIds();
  return useWrite({
    write: (body: Schema<'ContestRule'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/rule-contests', {
          params: { path: place },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(place.companyId, place.initiativeId)],
    inForm: true,
  });
}

export function useSettleContest(): UseMutationResult<FactsView, Error, Schema<'SettleContest'>> {
  const place = usePlaceIds();
  return useWrite({
    write: (body: Schema<'SettleContest'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/rule-contest-settlements', {
          params: { path: place },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [
      initiativeKey(place.companyId, place.initiativeId),
      companyKey(place.companyId, 'inbox'),
    ],
    inForm: true,
  });
}

/** Says for my side that these rules follow from this version of the facts. */
export function useConfirmRules(
  version: number,
  onDone: () => void,
): UseMutationResult<FactsView, Error, void> {
  const place = usePlaceIds();
  return useWrite({
    write: (_: void, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/rule-confirmations', {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(place.companyId, place.initiativeId)],
    onDone,
  });
}
