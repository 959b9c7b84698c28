import type { Schema } from '@einklang/api-client';
import { queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { isUnderWay, REPORT_POLL_MILLIS } from '../../shared/reports';
import { useWrite, type Intent } from '../../shared/write';

export type SigningView = Schema<'SigningView'>;
export type SignatureView = Schema<'SignatureView'>;
export type VerificationView = Schema<'VerificationView'>;

/** Where the signing stands; asked again now and then while the PDF is made. */
export const signingQuery = (companyId: string, initiativeId: string, agreementId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement', 'signing'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/agreements/{agreementId}/signing', {
          params: { path: { companyId, agreementId } },
        }),
      ),
    refetchInterval: ({ state: { data } }) =>
      data?.copy?.report && isUnderWay(data.copy.report) ? REPORT_POLL_MILLIS : false,
  });

/** Computed anew whenever somebody asks. */
export const verificationQuery = (companyId: string, initiativeId: string, agreementId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement', 'verification'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/agreements/{agreementId}/verification', {
          params: { path: { companyId, agreementId } },
        }),
      ),
    enabled: false,
    gcTime: 0,
  });

/** The acts of the path, one after the other. */
export type SigningAct =
  | { kind: 'freeze'; body: Schema<'FreezeText'> }
  | { kind: 'thaw'; body: Schema<'ThawText'> }
  | { kind: 'sign'; body: Schema<'SignText'> }
  | { kind: 'issue'; body: Schema<'IssuePolicy'> }
  | { kind: 'seal'; body: Schema<'SealAgreement'> }
  | { kind: 'publish'; body: Schema<'DisplayAgreement'> };

export function useSigningAct(
  signing: SigningView,
  onDone: () => void,
): UseMutationResult<SigningView, Error, SigningAct> {
  const { id: companyId } = useCompany();
  return useWrite<SigningAct, SigningView>({
    write: (act, intent) => send({ companyId, agreementId: signing.agreementId }, act, intent),
    refreshes: () => [
      initiativeKey(companyId, signing.initiativeId),
      companyKey(companyId, 'inbox'),
      companyKey(companyId, 'agreements'),
      companyKey(companyId, 'displays'),
    ],
    onDone,
    inForm: true,
  });
}

const send = (
  path: { companyId: string; agreementId: string },
  act: SigningAct,
  intent: Intent,
): Promise<SigningView> => {
  const params = { path };
  switch (act.kind) {
    case 'freeze':
      return answerOf(
        api.PUT('/api/v1/companies/{companyId}/agreements/{agreementId}/signing-copy', {
          params,
          body: act.body,
          ...intent,
        }),
      );
    case 'thaw':
      return answerOf(
        api.DELETE('/api/v1/companies/{companyId}/agreements/{agreementId}/signing-copy', {
          params,
          body: act.body,
          ...intent,
        }),
      );
    case 'sign':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/agreements/{agreementId}/signatures', {
          params,
          body: act.body,
          ...intent,
        }),
      );
    case 'issue':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/agreements/{agreementId}/issuing', {
          params,
          body: act.body,
          ...intent,
        }),
      );
    case 'seal':
      return answerOf(
        api.PUT('/api/v1/companies/{companyId}/agreements/{agreementId}/signed-document', {
          params,
          body: act.body,
          ...intent,
        }),
      );
    case 'publish':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/agreements/{agreementId}/display', {
          params,
          body: act.body,
          ...intent,
        }),
      );
  }
};
