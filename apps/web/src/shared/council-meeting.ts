import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { companyKey } from './keys';

export type MeetingView = Schema<'MeetingView'>;

export const meetingKey = (companyId: string, ...rest: readonly string[]) =>
  companyKey(companyId, 'council', 'meetings', ...rest);

/** One meeting of the council, from the invitation to the signed minutes. */
export const meetingQuery = (companyId: string, meetingId: string) =>
  queryOptions({
    queryKey: meetingKey(companyId, 'one', meetingId),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/council/meetings/{meetingId}', {
          params: { path: { companyId, meetingId } },
        }),
      ),
    // While somebody else writes, the sign of it goes away by itself.
    refetchInterval: ({ state }) =>
      state.data?.agenda.some(({ writingName }) => writingName !== null) ? 15_000 : false,
  });
