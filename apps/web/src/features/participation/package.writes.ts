import type { Schema } from '@einklang/api-client';
import type { QueryKey, UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany, useInitiativeId } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';
import type { DeliveryView, ItemId, PackageView, QuestionView } from './participation.queries';

/** Where a write of this page goes, and what is out of date after it. */
export function useHere(): {
  path: { companyId: string; initiativeId: string };
  refreshes: () => readonly QueryKey[];
} {
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  return {
    path: { companyId, initiativeId },
    refreshes: () => [
      initiativeKey(companyId, initiativeId),
      companyKey(companyId, 'inbox'),
      companyKey(companyId, 'deadlines'),
    ],
  };
}

export function useDeliver(): UseMutationResult<PackageView, Error, Schema<'DeliverItems'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'DeliverItems'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/deliveries', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

/** The recipient's word that a sending arrived. */
export function useReceive(): UseMutationResult<DeliveryView, Error, string> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (deliveryId: string, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/deliveries/{deliveryId}/receipt', {
          params: { path: { companyId: path.companyId, deliveryId } },
          ...intent,
        }),
      ),
    refreshes,
  });
}

export function useAcceptItem(): UseMutationResult<PackageView, Error, ItemId> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (itemId: ItemId, intent) =>
      answerOf(
        api.POST(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/items/{itemId}/acceptance',
          {
            params: { path: { ...path, itemId } },
            ...intent,
          },
        ),
      ),
    refreshes,
  });
}

export function useExcludeItem(): UseMutationResult<PackageView, Error, { itemId: ItemId; reason: string }> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: ({ itemId, reason }: { itemId: ItemId; reason: string }, intent) =>
      answerOf(
        api.POST(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/items/{itemId}/exclusion',
          {
            params: { path: { ...path, itemId } },
            body: { reason },
            ...intent,
          },
        ),
      ),
    refreshes,
    inForm: true,
  });
}

/** The council's answer to »trifft nicht zu«. */
export function useSettleExclusion(): UseMutationResult<
  PackageView,
  Error,
  { itemId: ItemId; accept: boolean }
> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: ({ itemId, accept }: { itemId: ItemId; accept: boolean }, intent) => {
      const options = { params: { path: { ...path, itemId } }, ...intent };
      return answerOf(
        accept
          ? api.POST(
              '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/items/{itemId}/exclusion/acceptance',
              options,
            )
          : api.POST(
              '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/items/{itemId}/exclusion/refusal',
              options,
            ),
      );
    },
    refreshes,
  });
}

export function useAsk(itemId: ItemId): UseMutationResult<QuestionView, Error, Schema<'AskQuestion'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'AskQuestion'>, intent) =>
      answerOf(
        api.POST(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/items/{itemId}/questions',
          {
            params: { path: { ...path, itemId } },
            body,
            ...intent,
          },
        ),
      ),
    refreshes,
    inForm: true,
  });
}

export function useAnswer(
  questionId: string,
): UseMutationResult<QuestionView, Error, Schema<'AnswerQuestion'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'AnswerQuestion'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/package-questions/{questionId}/answer', {
          params: { path: { companyId: path.companyId, questionId } },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export function useConfirmPackage(onDone: () => void): UseMutationResult<PackageView, Error, void> {
  const { path, refreshes } = useHere();
  return useWrite<void, PackageView>({
    write: (_, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/confirmation', {
          params: { path },
          ...intent,
        }),
      ),
    refreshes,
    onDone,
  });
}

export function useContestPackage(): UseMutationResult<PackageView, Error, Schema<'ContestPackage'>> {
  const { path, refreshes } = useHere();
  return useWrite({
    write: (body: Schema<'ContestPackage'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/package/contest', {
          params: { path },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}
