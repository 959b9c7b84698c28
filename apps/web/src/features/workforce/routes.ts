import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const goingOnRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'oeffentlich',
  ...page(['workforce', 'concerns'], () => import('./going-on-page'), 'GoingOnPage'),
});

const rightsRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'rechte',
  ...page(['workforce'], () => import('./rights-page'), 'RightsPage'),
});

export const workforceRoutes = [goingOnRoute, rightsRoute] as const;
