import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const deadlinesRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'fristen',
  /** `nur: 'meine'` shows what my side has to do. */
  validateSearch: (search: Record<string, unknown>): { nur?: 'meine' } =>
    search['nur'] === 'meine' ? { nur: 'meine' } : {},
  ...page(['deadlines', 'inbox'], () => import('./deadlines-page'), 'DeadlinesPage'),
});

export const deadlineRoutes = [deadlinesRoute] as const;
