import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { PARTS, type Part } from './parts';

const potentialRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'potenzial',
  /** Which part of the page is open. */
  validateSearch: (search: Record<string, unknown>): { teil?: Part } =>
    PARTS.includes(search['teil'] as Part) ? { teil: search['teil'] as Part } : {},
  ...page(['potential', 'initiatives', 'gates'], () => import('./potential-page'), 'PotentialPage'),
});

export const potentialRoutes = [potentialRoute] as const;
