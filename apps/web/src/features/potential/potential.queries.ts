import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany, useInitiativeId } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type ProfileView = Schema<'ProfileView'>;
export type SaveProfile = Schema<'SaveProfile'>;
export type FactsView = Schema<'FactsView'>;
export type InitiativeCheckView = Schema<'InitiativeIdentificationView'>;
export type RuleView = Schema<'RuleView'>;
export type DeclarationList = Schema<'DeclarationList'>;
export type DeclarationView = Schema<'DeclarationView'>;
export type DeliveryView = Schema<'DeliveryView'>;
export type DeliveryList = Schema<'DeliveryList'>;
export type RecordFacts = Schema<'RecordFacts'>;

interface Place {
  companyId: string;
  initiativeId: string;
}

/** Company and initiative of this page, as the addresses of the API want them. */
export function usePlaceIds(): Place {
  return { companyId: useCompany().id, initiativeId: useInitiativeId() };
}

const key = (place: Place, ...rest: readonly unknown[]) =>
  initiativeKey(place.companyId, place.initiativeId, ...rest);

export const profileQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'profile'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/profile', {
          params: { path: place },
        }),
      ),
  });

/** Saves the profile as it stands. The version makes a repeated save harmless. */
export function useSaveProfile(): (profile: SaveProfile, version: number) => Promise<ProfileView> {
  const client = useQueryClient();
  const place = usePlaceIds();
  return async (body, version) => {
    const saved = await answerOf(
      api.PUT('/api/v1/companies/{companyId}/initiatives/{initiativeId}/profile', {
        params: { path: place, header: { 'If-Match': versionTag(version) } },
        body,
      }),
    );
    client.setQueryData(profileQuery(place).queryKey, saved);
    return saved;
  };
}

export const factsQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'facts'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/facts', {
          params: { path: place },
        }),
      ),
  });

export function useRecordFacts(
  version: number,
  onDone: (view: FactsView) => void,
): UseMutationResult<FactsView, Error, RecordFacts> {
  const place = usePlaceIds();
  return useWrite({
    write: (body: RecordFacts, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/initiatives/{initiativeId}/facts', {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [key(place)],
    onDone,
  });
}

/** The KI-Check of the initiative's system; nothing as long as nobody has begun. */
export const initiativeCheckQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'identification'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/identification', {
          params: { path: place },
        }),
      ),
  });

export function useStartCheck(onDone: () => void): UseMutationResult<unknown, Error, void> {
  const client = useQueryClient();
  const place = usePlaceIds();
  return useWrite({
    write: (_: void, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/identification', {
          params: { path: place },
          ...intent,
        }),
      ),
    onDone: (identification) => {
      client.setQueryData(initiativeCheckQuery(place).queryKey, { identification, may: { start: false } });
      onDone();
    },
    refreshes: () => [key(place)],
  });
}

export const declarationsQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'declarations'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/declarations', {
          params: { path: place },
        }),
      ),
  });

export function useRecordDeclaration(): UseMutationResult<
  DeclarationList,
  Error,
  Schema<'RecordDeclaration'>
> {
  const place = usePlaceIds();
  return useWrite({
    write: (body: Schema<'RecordDeclaration'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/declarations', {
          params: { path: place },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [key(place)],
    inForm: true,
  });
}

/** The first information in all its versions, the newest first. */
export const firstInformationQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'deliveries', 'FIRST_INFORMATION'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/deliveries', {
          params: { path: place, query: { kind: 'FIRST_INFORMATION', limit: 50 } },
        }),
      ),
  });

export function useSendFirstInformation(): UseMutationResult<
  DeliveryView,
  Error,
  Schema<'SendFirstInformation'>
> {
  const place = usePlaceIds();
  return useWrite({
    write: (body: Schema<'SendFirstInformation'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/first-information', {
          params: { path: place },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [key(place), companyKey(place.companyId, 'inbox')],
    inForm: true,
  });
}

export function useReceiveDelivery(
  onDone: (delivery: DeliveryView) => void,
): UseMutationResult<DeliveryView, Error, string> {
  const place = usePlaceIds();
  return useWrite({
    write: (deliveryId: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/deliveries/{deliveryId}/receipt', {
          params: { path: { companyId: place.companyId, deliveryId } },
          ...intent,
        }),
      ),
    refreshes: () => [key(place), companyKey(place.companyId, 'inbox')],
    onDone,
  });
}
