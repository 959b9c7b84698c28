import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../api';
import { useCompany } from '../company';
import { companyKey } from '../keys';
import { useWrite, versionTag } from '../write';

export type IdentificationView = Schema<'IdentificationView'>;
export type IdentificationResultView = Schema<'IdentificationResultView'>;
export type VendorLinkView = Schema<'VendorLinkView'>;
export type AnswerView = Schema<'AnswerView'>;
export type AnswerDto = Schema<'AnswerDto'>;

interface Place {
  companyId: string;
  systemId: string;
}

const path = '/api/v1/companies/{companyId}/systems/{systemId}/identification' as const;

export const identificationQuery = (place: Place) =>
  queryOptions({
    queryKey: companyKey(place.companyId, 'identification', place.systemId),
    queryFn: () => answerOf(api.GET(path, { params: { path: place } })),
  });

/** Everything of the company that shows a result: the register, initiatives, the inbox. */
const concerned = (companyId: string): readonly QueryKey[] => [companyKey(companyId)];

/** Saves answers; the version makes it safe to send them again. */
export function useAnswer({
  systemId,
  version,
}: IdentificationView): UseMutationResult<IdentificationView, Error, AnswerDto[]> {
  const client = useQueryClient();
  const place = { companyId: useCompany().id, systemId };
  return useWrite({
    write: (answers: AnswerDto[], intent) =>
      answerOf(
        api.PUT(`${path}/answers`, {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          body: { answers },
          ...intent,
        }),
      ),
    onDone: (saved) => client.setQueryData(identificationQuery(place).queryKey, saved),
    refreshes: () => [companyKey(place.companyId, 'initiative')],
  });
}

export function useComplete({
  systemId,
  version,
}: IdentificationView): UseMutationResult<IdentificationView, Error, void> {
  const place = { companyId: useCompany().id, systemId };
  return useWrite({
    write: (_: void, intent) =>
      answerOf(
        api.POST(`${path}/completion`, {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => concerned(place.companyId),
  });
}

export function useContest(
  systemId: string,
): UseMutationResult<IdentificationView, Error, Schema<'ContestIdentification'>> {
  const place = { companyId: useCompany().id, systemId };
  return useWrite({
    write: (body: Schema<'ContestIdentification'>, intent) =>
      answerOf(api.POST(`${path}/contests`, { params: { path: place }, body, ...intent })),
    refreshes: () => concerned(place.companyId),
    inForm: true,
  });
}

export function useSettle(
  systemId: string,
): UseMutationResult<IdentificationView, Error, Schema<'SettleIdentification'>> {
  const place = { companyId: useCompany().id, systemId };
  return useWrite({
    write: (body: Schema<'SettleIdentification'>, intent) =>
      answerOf(api.POST(`${path}/contest-settlements`, { params: { path: place }, body, ...intent })),
    refreshes: () => concerned(place.companyId),
    inForm: true,
  });
}

const links = '/api/v1/companies/{companyId}/systems/{systemId}/vendor-links' as const;

/** Makes a link for the vendor; the answer shows its address this once. */
export function useMakeLink(
  systemId: string,
): UseMutationResult<Schema<'MadeVendorLink'>, Error, Schema<'MakeVendorLink'>> {
  const place = { companyId: useCompany().id, systemId };
  return useWrite({
    write: (body: Schema<'MakeVendorLink'>) => answerOf(api.POST(links, { params: { path: place }, body })),
    refreshes: () => concerned(place.companyId),
    inForm: true,
  });
}

export function useRevokeLink(
  systemId: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, string> {
  const place = { companyId: useCompany().id, systemId };
  return useWrite({
    write: (linkId: string, intent) =>
      answerOf(api.DELETE(`${links}/{linkId}`, { params: { path: { ...place, linkId } }, ...intent })),
    refreshes: () => concerned(place.companyId),
    onDone,
  });
}

/** The letter to the vendor as a document, to save. */
export const letterAddress = (companyId: string, systemId: string, language: 'de' | 'en'): string =>
  `/api/v1/companies/${companyId}/systems/${systemId}/vendor-letter?language=${language}`;
