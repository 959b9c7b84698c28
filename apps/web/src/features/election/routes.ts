import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const electionRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'wahl',
  ...page(['election'], () => import('./election-page'), 'ElectionPage'),
});

export const electionRoutes = [electionRoute] as const;
