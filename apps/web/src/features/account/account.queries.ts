import { queryOptions, type UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { sessionKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';

const deviceSessionsKey = [...sessionKey, 'devices'];

export const deviceSessionsQuery = queryOptions({
  queryKey: deviceSessionsKey,
  queryFn: () => answerOf(api.GET('/api/v1/sessions')),
});

/** Signs out another device; there it is over with the next request. */
export function useRevokeSession(onDone: () => void): UseMutationResult<unknown, Error, string> {
  return useWrite<string>({
    write: (sessionId, intent) =>
      answerOf(api.DELETE('/api/v1/sessions/{sessionId}', { params: { path: { sessionId } }, ...intent })),
    refreshes: () => [deviceSessionsKey],
    onDone,
  });
}
