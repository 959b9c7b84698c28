import { answerOf, api } from './api';
import { useForgetEverything } from './session';

/** Ends the session on the server and forgets everything here; the device is signed out even when the server is away. */
export function useSignOut(): () => Promise<void> {
  const forget = useForgetEverything();
  return async () => {
    await answerOf(api.DELETE('/api/v1/session')).catch(() => undefined);
    forget();
  };
}
