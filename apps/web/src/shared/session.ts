import type { Schema } from '@einklang/api-client';
import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { ApiProblem } from './api-problem';
import { sessionKey } from './keys';
import { setView } from './view';
import { mayBeSignedIn, rememberSignedIn } from './session-hint';

export type SessionView = Schema<'SessionView'>;
export type Membership = Schema<'MembershipView'>;

/** Who I am; null when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async (): Promise<SessionView | null> => {
    try {
      const session = await answerOf(api.GET('/api/v1/session', { fetch: takeEarlySession() }));
      rememberSignedIn(true);
      return session;
    } catch (problem) {
      if (!(problem instanceof ApiProblem && problem.status === 401)) throw problem;
      rememberSignedIn(false);
      return null;
    }
  },
  staleTime: 5 * 60_000,
});

/** The session on pages that nobody sees without one. */
export function useSession(): SessionView {
  const { data } = useSuspenseQuery(sessionQuery);
  if (!data) throw new ApiProblem(401, 'session.required', undefined, []);
  return data;
}

/** The session where a visitor may have none; null also until it is known. */
export function useVisitor(): SessionView | null {
  return useQuery({ ...sessionQuery, enabled: mayBeSignedIn() }).data ?? null;
}

/** The answer that `early.js` asked for while the application was still loading; good for one use. */
function takeEarlySession(): typeof fetch | undefined {
  const early = window.einklangSession;
  delete window.einklangSession;
  return early && (() => early);
}

export function membershipOf(session: SessionView | null, companyId: string): Membership | undefined {
  return session?.memberships.find((membership) => membership.companyId === companyId);
}

/** Drops everything that was loaded for a person; the next one starts empty. */
export function useForgetEverything(): () => void {
  const client = useQueryClient();
  return () => {
    setView(null);
    client.clear();
    sessionStorage.clear();
    rememberSignedIn(false);
  };
}
