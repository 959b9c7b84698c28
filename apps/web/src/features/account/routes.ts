import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/konto',
  ...page(['session'], () => import('./account-page'), 'AccountPage'),
});

export const accountRoutes = [accountRoute] as const;
