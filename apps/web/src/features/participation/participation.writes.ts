import type { Schema } from '@einklang/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useWrite, versionTag } from '../../shared/write';
import { useHere } from './package.writes';
import type { ConsultationView, HearingView, StatementList } from './participation.queries';

type Periods = Schema<'AgreedPeriodList'>;

export function useProposePeriods(): UseMutationResult<Periods, Error, Schema<'ProposePeriods'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'ProposePeriods'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreed-periods', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function useConfirmPeriods(): UseMutationResult<Periods, Error, string[]> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (proposalIds: string[], intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreed-periods/confirmation', {
          params: { path },
          body: { proposalIds },
          ...intent,
        }),
      ),
    refreshes,
  });
}

export function useWithdrawPeriod(): UseMutationResult<Periods, Error, string> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (proposalId: string, intent) =>
      answerOf(
        api.DELETE('/api/v1/companies/{companyId}/initiatives/{initiativeId}/agreed-periods/{proposalId}', {
          params: { path: { ...path, proposalId } },
          ...intent,
        }),
      ),
    refreshes,
  });
}

export function useArrange(): UseMutationResult<ConsultationView, Error, Schema<'ArrangeConsultation'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'ArrangeConsultation'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/consultations', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function useEditConsultation({
  id,
  version,
}: Pick<ConsultationView, 'id' | 'version'>): UseMutationResult<
  ConsultationView,
  Error,
  Schema<'EditConsultation'>
> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'EditConsultation'>, intent) =>
      answerOf(
        api.PATCH('/api/v1/companies/{companyId}/consultations/{consultationId}', {
          params: {
            path: { companyId: path.companyId, consultationId: id },
            header: { 'If-Match': versionTag(version) },
          },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function usePlanHearing(): UseMutationResult<HearingView, Error, Schema<'PlanHearing'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'PlanHearing'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/hearings', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function useRecordHearing(
  hearingId: string,
): UseMutationResult<HearingView, Error, Schema<'RecordHearing'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'RecordHearing'>, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/hearings/{hearingId}/record', {
          params: { path: { companyId: path.companyId, hearingId } },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function useConfirmHearing(): UseMutationResult<HearingView, Error, string> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (hearingId: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/hearings/{hearingId}/confirmation', {
          params: { path: { companyId: path.companyId, hearingId } },
          ...intent,
        }),
      ),
    refreshes,
  });
}

export function useGiveStatement(): UseMutationResult<StatementList, Error, Schema<'GiveStatement'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'GiveStatement'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/statements', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function useRequestStatement(): UseMutationResult<StatementList, Error, Schema<'RequestStatement'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'RequestStatement'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/statement-requests', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}
