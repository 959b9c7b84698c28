import { useRouter } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { onSessionLost } from '../shared/activity';
import { useForgetEverything } from '../shared/session';
import { SessionEnd } from './session-end';

/** When an answer says that there is no session any more: sign in, then back to where one was. */
export function SessionGuard(): ReactElement {
  const router = useRouter();
  const forget = useForgetEverything();
  useEffect(
    () =>
      onSessionLost(() => {
        const { pathname, href } = router.state.location;
        if (pathname === '/anmelden') return;
        forget();
        void router.navigate({ to: '/anmelden', search: { zurueck: href, grund: 'ende' }, replace: true });
      }),
    [router, forget],
  );
  return <SessionEnd />;
}
