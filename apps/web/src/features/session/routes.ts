import { createRoute } from '@tanstack/react-router';
import { openRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

/** `zurueck` is where to go afterwards, `grund=ende` says that the session has ended by itself. */
interface SignInSearch {
  zurueck?: string;
  grund?: 'ende';
}

const signInRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/anmelden',
  validateSearch: (search: Record<string, unknown>): SignInSearch => ({
    ...(typeof search['zurueck'] === 'string' ? { zurueck: search['zurueck'] } : {}),
    ...(search['grund'] === 'ende' ? { grund: 'ende' } : {}),
  }),
  ...page(['session'], () => import('./sign-in-page'), 'SignInPage'),
});

const passwordRequestRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/passwort',
  ...page(['session'], () => import('./password-request-page'), 'PasswordRequestPage'),
});

const passwordChoiceRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/passwort/$token',
  ...page(['session'], () => import('./password-choice-page'), 'PasswordChoicePage'),
});

const invitationRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/einladung/$token',
  ...page(['session'], () => import('./invitation-page'), 'InvitationPage'),
});

export const signInRoutes = [
  signInRoute,
  passwordRequestRoute,
  passwordChoiceRoute,
  invitationRoute,
] as const;
