import type { Schema } from '@einklang/api-client';
import { infiniteQueryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../api';
import { useCompany } from '../company';
import { initiativeKey } from '../keys';
import { useWrite } from '../write';

export type CommentView = Schema<'CommentView'>;
export type NewComment = Schema<'WriteComment'>;
export type CommentSubject = Pick<NewComment, 'subjectType' | 'subjectId'> & { initiativeId: string };

const pageSize = 100;

/** Comments on one subject from all my rooms, in the order written. */
export const commentsQuery = (companyId: string, { initiativeId, subjectType, subjectId }: CommentSubject) =>
  infiniteQueryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'comments', subjectType, subjectId),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/comments', {
          params: {
            path: { companyId, initiativeId },
            query: { subjectType, subjectId, limit: pageSize, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

const keyOf = (companyId: string, { initiativeId, subjectType, subjectId }: CommentSubject) =>
  initiativeKey(companyId, initiativeId, 'comments', subjectType, subjectId);

export function useWriteComment(
  subject: CommentSubject,
): UseMutationResult<CommentView, Error, Omit<NewComment, 'subjectType' | 'subjectId'>> {
  const { id: companyId } = useCompany();
  const { initiativeId, subjectType, subjectId } = subject;
  return useWrite({
    write: (comment: Omit<NewComment, 'subjectType' | 'subjectId'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/comments', {
          params: { path: { companyId, initiativeId } },
          body: { ...comment, subjectType, subjectId },
          ...intent,
        }),
      ),
    refreshes: () => [keyOf(companyId, subject)],
  });
}

export function useEditComment(
  subject: CommentSubject,
  commentId: string,
): UseMutationResult<CommentView, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (body: string, intent) =>
      answerOf(
        api.PATCH('/api/v1/companies/{companyId}/comments/{commentId}', {
          params: { path: { companyId, commentId } },
          body: { body },
          ...intent,
        }),
      ),
    refreshes: () => [keyOf(companyId, subject)],
  });
}

export function useResolveComment(
  subject: CommentSubject,
  commentId: string,
): UseMutationResult<CommentView, Error, void> {
  const { id: companyId } = useCompany();
  return useWrite<void, CommentView>({
    write: (_, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/comments/{commentId}/resolution', {
          params: { path: { companyId, commentId } },
          ...intent,
        }),
      ),
    refreshes: () => [keyOf(companyId, subject)],
  });
}
