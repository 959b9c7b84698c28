import type { Schema } from '@einklang/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useWrite } from '../../shared/write';
import { touchedBy, usePlace, type RiskAnalysis } from './risks.queries';

type Write<Input> = UseMutationResult<RiskAnalysis, Error, Input>;
const at = '/api/v1/companies/{companyId}';

function useAct<Input>(
  act: (companyId: string, input: Input, intent: object) => Promise<RiskAnalysis>,
  inForm = false,
): Write<Input> {
  const place = usePlace();
  return useWrite({
    write: (input: Input, intent) => act(place.companyId, input, intent),
    refreshes: () => touchedBy(place),
    inForm,
  });
}

export const useWithdrawRisk = (): Write<string> =>
  useAct((companyId, riskId, intent) =>
    answerOf(
      api.POST(`${at}/risks/{riskId}/withdrawal`, { params: { path: { companyId, riskId } }, ...intent }),
    ),
  );

export const useAcceptRisk = (riskId: string): Write<Schema<'AcceptRisk'>> =>
  useAct(
    (companyId, body, intent) =>
      answerOf(
        api.POST(`${at}/risks/{riskId}/acceptance`, {
          params: { path: { companyId, riskId } },
          body,
          ...intent,
        }),
      ),
    true,
  );

export const useProposeSettlement = (riskId: string): Write<Schema<'ProposeSettlement'>> =>
  useAct(
    (companyId, body, intent) =>
      answerOf(
        api.POST(`${at}/risks/{riskId}/settlements`, {
          params: { path: { companyId, riskId } },
          body,
          ...intent,
        }),
      ),
    true,
  );

export const useConfirmSettlement = (): Write<string> =>
  useAct((companyId, settlementId, intent) =>
    answerOf(
      api.POST(`${at}/risk-settlements/{settlementId}/confirmation`, {
        params: { path: { companyId, settlementId } },
        ...intent,
      }),
    ),
  );

export const useEndSettlement = (): Write<string> =>
  useAct((companyId, settlementId, intent) =>
    answerOf(
      api.POST(`${at}/risk-settlements/{settlementId}/withdrawal`, {
        params: { path: { companyId, settlementId } },
        ...intent,
      }),
    ),
  );

export const usePlanMeasure = (riskId: string): Write<Schema<'PlanRiskMeasure'>> =>
  useAct(
    (companyId, body, intent) =>
      answerOf(
        api.POST(`${at}/risks/{riskId}/measures`, {
          params: { path: { companyId, riskId } },
          body,
          ...intent,
        }),
      ),
    true,
  );

export const useCompleteMeasure = (measureId: string): Write<Schema<'CompleteRiskMeasure'>> =>
  useAct(
    (companyId, body, intent) =>
      answerOf(
        api.POST(`${at}/risk-measures/{measureId}/completion`, {
          params: { path: { companyId, measureId } },
          body,
          ...intent,
        }),
      ),
    true,
  );

export const useDropMeasure = (): Write<string> =>
  useAct((companyId, measureId, intent) =>
    answerOf(
      api.POST(`${at}/risk-measures/{measureId}/withdrawal`, {
        params: { path: { companyId, measureId } },
        ...intent,
      }),
    ),
  );
