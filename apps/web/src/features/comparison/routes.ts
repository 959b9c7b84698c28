import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { comparisonSearch } from './search';

const comparisonRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'vorhaben/vergleich',
  validateSearch: comparisonSearch,
  ...page(['comparison', 'priority'], () => import('./comparison-page'), 'ComparisonPage'),
});

export const comparisonRoutes = [comparisonRoute] as const;
