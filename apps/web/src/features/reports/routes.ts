import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const reportsRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'berichte',
  ...page(['reporting'], () => import('./reports-page'), 'ReportsPage'),
});

export const reportRoutes = [reportsRoute] as const;
