import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { sessionQuery } from '../../shared/session';
import { followLocale } from '../../shared/texts';

/** Signs in and reads who one is; whatever was loaded before belongs to somebody else. */
export function useSignIn(): (credentials: { email: string; password: string }) => Promise<void> {
  const client = useQueryClient();
  return async (credentials) => {
    await answerOf(api.POST('/api/v1/session', { body: credentials }));
    client.clear();
    const session = await client.fetchQuery(sessionQuery);
    await followLocale(session?.account.locale);
  };
}

export function requestReset(email: string): Promise<unknown> {
  return answerOf(api.POST('/api/v1/password-reset', { body: { email } }));
}

export function choosePassword(token: string, password: string): Promise<unknown> {
  return answerOf(
    api.POST('/api/v1/password-reset/{token}', { params: { path: { token } }, body: { password } }),
  );
}

export function invitationQuery(token: string) {
  return queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => answerOf(api.GET('/api/v1/invitations/{token}', { params: { path: { token } } })),
    staleTime: Infinity,
  });
}

export function acceptInvitation(token: string, password: string): Promise<unknown> {
  return answerOf(
    api.POST('/api/v1/invitations/{token}', { params: { path: { token } }, body: { password } }),
  );
}
