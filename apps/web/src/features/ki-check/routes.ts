import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { questionIn } from '../../shared/ki-check/search';
import { page } from '../../shared/page';

const checkRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'ki-verzeichnis/$systemId/ki-check',
  /** The question that is open. */
  validateSearch: questionIn,
  ...page(['kiCheck', 'potential', 'systems'], () => import('./check-page'), 'CheckPage'),
});

export const checkRoutes = [checkRoute] as const;
