import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const peopleRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: '/verwaltung',
  ...page(['people'], () => import('./people-page'), 'PeoplePage'),
});

export const peopleRoutes = [peopleRoute] as const;
