import type { Schema } from '@einklang/api-client';
import { queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useWrite, type Intent } from '../../shared/write';

export type StrawPoll = Schema<'StrawPollView'>;
export type StrawPollList = Schema<'StrawPollList'>;
export type Answer = Schema<'AnswerStrawPoll'>;

const at = '/api/v1/companies/{companyId}/council/straw-polls';

export const strawPollsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'council', 'straw-polls'),
    queryFn: () => answerOf(api.GET(at, { params: { path: { companyId } } })),
  });

/** Initiatives that a question can be about. */
export const initiativesQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'initiatives', 'subjects'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives', {
          params: { path: { companyId }, query: { limit: 100 } },
        }),
      ),
    select: (list) => list.items,
  });

function useChange<Input>(
  write: (companyId: string, input: Input, intent: Intent) => Promise<StrawPoll>,
): UseMutationResult<StrawPoll, Error, Input> {
  const { id: companyId } = useCompany();
  return useWrite<Input, StrawPoll>({
    write: (input, intent) => write(companyId, input, intent),
    refreshes: () => [companyKey(companyId, 'council')],
    inForm: true,
  });
}

export const useOpen = () =>
  useChange<Schema<'OpenStrawPoll'>>((companyId, body, intent) =>
    answerOf(api.POST(at, { params: { path: { companyId } }, body, ...intent })),
  );

export const useAnswer = (pollId: string) =>
  useChange<Answer>((companyId, body, intent) =>
    answerOf(api.PUT(`${at}/{pollId}/answer`, { params: { path: { companyId, pollId } }, body, ...intent })),
  );

export const useClose = (pollId: string) =>
  useChange<void>((companyId, _, intent) =>
    answerOf(api.POST(`${at}/{pollId}/closing`, { params: { path: { companyId, pollId } }, ...intent })),
  );

export const useConclude = (pollId: string) =>
  useChange<string>((companyId, outcome, intent) =>
    answerOf(
      api.POST(`${at}/{pollId}/outcome`, {
        params: { path: { companyId, pollId } },
        body: { outcome },
        ...intent,
      }),
    ),
  );

export const usePutOnAgenda = (pollId: string) =>
  useChange<string>((companyId, meetingId, intent) =>
    answerOf(
      api.POST(`${at}/{pollId}/agenda`, {
        params: { path: { companyId, pollId } },
        body: { meetingId },
        ...intent,
      }),
    ),
  );
