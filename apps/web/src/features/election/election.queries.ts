import type { Schema } from '@einklang/api-client';
import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { ApiProblem } from '../../shared/api-problem';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useProblemToast } from '../../shared/write';
import { dropPaper, hashOfPaper, keptPaper, makePaper } from './paper';

export type ElectionView = Schema<'ElectionView'>;
export type ElectionList = Schema<'ElectionList'>;
export type ProposeElection = Schema<'ProposeElection'>;

/** Elections of speakers, the last first, as far as the reader may see them. */
export const electionsQuery = (companyId: string) =>
  queryOptions({
    queryKey: companyKey(companyId, 'elections'),
    queryFn: () =>
      answerOf(api.GET('/api/v1/companies/{companyId}/elections', { params: { path: { companyId } } })),
  });

/**
 * A step of an election. Sent without a key of its own: what recognises a repetition would know the person. Every step
 * may be sent twice, the second one is refused.
 */
function useStep<Input, Output = unknown>(
  step: (input: Input, companyId: string) => Promise<Output>,
  options: { inForm?: boolean } = {},
): UseMutationResult<Output, Error, Input> {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  const showProblem = useProblemToast();
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => step(input, companyId),
    onError: (problem) => {
      if (!options.inForm) showProblem(problem);
    },
    onSettled: () => client.invalidateQueries({ queryKey: companyKey(companyId, 'elections') }),
  });
}

export const usePropose = () =>
  useStep(
    (body: ProposeElection, companyId) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/elections', { params: { path: { companyId } }, body }),
      ),
    { inForm: true },
  );

export const useSupport = (electionId: string) =>
  useStep((_: void, companyId) =>
    answerOf(
      api.PUT('/api/v1/companies/{companyId}/elections/{electionId}/support', {
        params: { path: { companyId, electionId } },
      }),
    ),
  );

export const useWithdraw = (electionId: string) =>
  useStep((_: void, companyId) =>
    answerOf(
      api.DELETE('/api/v1/companies/{companyId}/elections/{electionId}', {
        params: { path: { companyId, electionId } },
      }),
    ),
  );

export const useName = (electionId: string) =>
  useStep(
    (body: Schema<'NameCandidate'>, companyId) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/elections/{electionId}/candidates', {
          params: { path: { companyId, electionId } },
          body,
        }),
      ),
    { inForm: true },
  );

export const useStand = (electionId: string, inForm = false) =>
  useStep(
    (body: Schema<'AnswerCandidacy'>, companyId) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/elections/{electionId}/candidacy', {
          params: { path: { companyId, electionId } },
          body,
        }),
      ),
    { inForm },
  );

export const useAnswer = (electionId: string) =>
  useStep((accepts: boolean, companyId) =>
    answerOf(
      api.PUT('/api/v1/companies/{companyId}/elections/{electionId}/mandate', {
        params: { path: { companyId, electionId } },
        body: { accepts },
      }),
    ),
  );

export const useResign = (electionId: string) =>
  useStep((_: void, companyId) =>
    answerOf(
      api.DELETE('/api/v1/companies/{companyId}/elections/{electionId}/mandate', {
        params: { path: { companyId, electionId } },
      }),
    ),
  );

/** Two requests that know nothing of each other: a paper in my name, then a vote in nobody's. */
export const useVote = (electionId: string) =>
  useStep(async (choices: readonly string[], companyId) => {
    const paper = keptPaper(electionId) ?? makePaper(electionId);
    await answerOf(
      api.PUT('/api/v1/companies/{companyId}/elections/{electionId}/paper', {
        params: { path: { companyId, electionId } },
        body: { paperHash: await hashOfPaper(paper) },
      }),
    );
    try {
      await answerOf(
        api.POST('/api/v1/election-ballots', { body: { paper, choices: [...choices] }, credentials: 'omit' }),
      );
    } catch (problem) {
      // An earlier attempt had arrived although its answer had not: the vote counts.
      if (!(problem instanceof ApiProblem && problem.code === 'election.ballot-gone')) throw problem;
    }
    dropPaper(electionId);
  });
