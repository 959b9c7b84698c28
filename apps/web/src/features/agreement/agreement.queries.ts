import type { Schema } from '@einklang/api-client';
import { queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { agreementQuery, type AgreementView } from '../../shared/agreement';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag, type Intent } from '../../shared/write';

export type { AgreementView };
export type ClauseSummary = Schema<'ClauseSummary'>;
export type ClauseView = Schema<'ClauseView'>;
export type ClauseVersionView = Schema<'ClauseVersionView'>;
export type WriteClause = Schema<'WriteClause'>;
export type PolicyItemView = Schema<'PolicyItemView'>;

export { agreementQuery };

/** What the library offers and what the facts ask for. */
export const proposalQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement', 'proposal'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreement/proposal', {
          params: { path: { companyId, initiativeId } },
        }),
      ),
  });

export const clauseQuery = (companyId: string, initiativeId: string, clauseId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'clause', clauseId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/clauses/{clauseId}', {
          params: { path: { companyId, clauseId } },
        }),
      ),
  });

export const previewQuery = (companyId: string, initiativeId: string, agreementId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement', 'preview'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/agreements/{agreementId}/preview', {
          params: { path: { companyId, agreementId } },
        }),
      ),
  });

export const policyItemsQuery = (companyId: string, initiativeId: string, agreementId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'agreement', 'items'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/agreements/{agreementId}/policy-items', {
          params: { path: { companyId, agreementId } },
        }),
      ),
    select: (list) => list.items,
  });

export function useOpenAgreement(
  initiativeId: string,
): UseMutationResult<AgreementView, Error, Schema<'OpenAgreement'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'OpenAgreement'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreement', {
          params: { path: { companyId, initiativeId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, initiativeId)],
  });
}

export function useAddClause(
  agreement: AgreementView,
  onDone: () => void,
): UseMutationResult<AgreementView, Error, Schema<'AddClause'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'AddClause'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/agreements/{agreementId}/clauses', {
          params: { path: { companyId, agreementId: agreement.id } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, agreement.initiativeId)],
    onDone,
    inForm: true,
  });
}

/** What the sides do with a clause. Each act names the version that was read. */
export type ClauseAct =
  | { kind: 'propose'; body: WriteClause }
  | { kind: 'accept'; number: number }
  | { kind: 'park' | 'dispute'; reason: string };

export function useClauseAct(
  clause: ClauseView,
  onDone: (act: ClauseAct) => void,
): UseMutationResult<ClauseView, Error, ClauseAct> {
  const { id: companyId } = useCompany();
  return useWrite<ClauseAct, ClauseView>({
    write: (act, intent) => send(companyId, clause, act, intent),
    refreshes: () => [initiativeKey(companyId, clause.initiativeId), companyKey(companyId, 'inbox')],
    onDone: (_, act) => onDone(act),
    inForm: true,
  });
}

const send = (companyId: string, clause: ClauseView, act: ClauseAct, intent: Intent): Promise<ClauseView> => {
  const params = {
    path: { companyId, clauseId: clause.id },
    header: { 'If-Match': versionTag(clause.version) },
  };
  switch (act.kind) {
    case 'propose':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/clauses/{clauseId}/versions', {
          params,
          body: act.body,
          ...intent,
        }),
      );
    case 'accept':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/clauses/{clauseId}/acceptance', {
          params,
          body: { version: act.number },
          ...intent,
        }),
      );
    case 'park':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/clauses/{clauseId}/parking', {
          params,
          body: { reason: act.reason },
          ...intent,
        }),
      );
    case 'dispute':
      return answerOf(
        api.POST('/api/v1/companies/{companyId}/clauses/{clauseId}/dispute', {
          params,
          body: { reason: act.reason },
          ...intent,
        }),
      );
  }
};

export function useDraft(
  clause: ClauseView,
  onDone: () => void,
): UseMutationResult<ClauseView, Error, WriteClause> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: WriteClause, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/clauses/{clauseId}/drafts', {
          params: { path: { companyId, clauseId: clause.id } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, clause.initiativeId)],
    onDone,
    inForm: true,
  });
}

export function useRaiseItem(
  agreement: AgreementView,
  onDone: () => void,
): UseMutationResult<PolicyItemView, Error, Schema<'RaiseItem'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'RaiseItem'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/agreements/{agreementId}/policy-items', {
          params: { path: { companyId, agreementId: agreement.id } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, agreement.initiativeId)],
    onDone,
    inForm: true,
  });
}

export function useDeclare(
  agreement: AgreementView,
  itemId: string,
  onDone: () => void,
): UseMutationResult<PolicyItemView, Error, Schema<'DeclareOnItem'>> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: Schema<'DeclareOnItem'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/policy-items/{itemId}/declaration', {
          params: { path: { companyId, itemId } },
          body,
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(companyId, agreement.initiativeId)],
    onDone,
    inForm: true,
  });
}
