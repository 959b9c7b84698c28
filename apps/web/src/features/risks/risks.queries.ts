import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany, useInitiativeId } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type RiskAnalysis = Schema<'RiskAnalysisView'>;
export type RiskEntry = Schema<'RiskEntryView'>;
export type RiskMeasure = Schema<'RiskMeasureView'>;
export type RiskSettlement = Schema<'RiskSettlementView'>;
export type RatedRisk = Schema<'RatedRiskView'>;
export type RiskPoint = Schema<'RiskPointView'>;
export type RiskRating = Schema<'RiskRatingDto'>;
export type RiskDraft = Schema<'RiskDraftView'>;

const at = '/api/v1/companies/{companyId}/initiatives/{initiativeId}/risks';

export interface Place {
  readonly companyId: string;
  readonly initiativeId: string;
}

/** Company and initiative of this page, as the addresses of the API want them. */
export function usePlace(): Place {
  return { companyId: useCompany().id, initiativeId: useInitiativeId() };
}

export const risksQuery = (place: Place) =>
  queryOptions({
    queryKey: initiativeKey(place.companyId, place.initiativeId, 'risks'),
    queryFn: () => answerOf(api.GET(at, { params: { path: place } })),
  });

/** Whatever is done here may open a gate or end a task. */
export const touchedBy = ({ companyId, initiativeId }: Place) => [
  initiativeKey(companyId, initiativeId),
  companyKey(companyId, 'inbox'),
];

export function useEnterRisk(): UseMutationResult<RiskAnalysis, Error, Schema<'EnterRisk'>> {
  const place = usePlace();
  return useWrite({
    write: (body: Schema<'EnterRisk'>, intent) =>
      answerOf(api.POST(at, { params: { path: place }, body, ...intent })),
    refreshes: () => touchedBy(place),
    inForm: true,
  });
}

/** Saves the draft of my side as it stands. The version makes a repeated save harmless. */
export function useSaveRatings(): (
  ratings: readonly RiskRating[],
  version: number,
) => Promise<{ version: number }> {
  const client = useQueryClient();
  const place = usePlace();
  return async (ratings, version) => {
    const draft = await answerOf(
      api.PUT(`${at}/draft`, {
        params: { path: place, header: { 'If-Match': versionTag(version) } },
        body: { ratings: [...ratings] },
      }),
    );
    client.setQueryData(risksQuery(place).queryKey, (view) => view && { ...view, draft });
    return draft;
  };
}

export function useGiveRatings(onDone: () => void): UseMutationResult<RiskAnalysis, Error, number> {
  const place = usePlace();
  return useWrite({
    write: (version: number, intent) =>
      answerOf(
        api.POST(`${at}/ratings`, {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => touchedBy(place),
    onDone,
  });
}
