import type { UseCaseId } from '@einklang/content';
import { createRoute } from '@tanstack/react-router';
import { companyRoute, initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { listSearch } from './search';

const listRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'vorhaben',
  validateSearch: listSearch,
  ...page(['initiatives', 'gates'], () => import('./initiatives-page'), 'InitiativesPage'),
});

const newRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'vorhaben/neu',
  /** With `aus` the form is filled in from that application of the library. */
  validateSearch: (search: Record<string, unknown>): { aus?: UseCaseId } =>
    /^UC\d\d$/.test(String(search['aus'])) ? { aus: search['aus'] as UseCaseId } : {},
  ...page(['initiatives', 'potential'], () => import('./new-initiative-page'), 'NewInitiativePage'),
});

const overviewRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: '/',
  /** With `voraussetzungen` the requirements for the next stage are open. */
  validateSearch: (search: Record<string, unknown>): { voraussetzungen?: true } =>
    search['voraussetzungen'] ? { voraussetzungen: true } : {},
  ...page(
    ['initiatives', 'gates', 'inbox', 'timeline', 'comments', 'participation'],
    () => import('./overview-page'),
    'OverviewPage',
  ),
});

export const initiativeListRoutes = [listRoute, newRoute] as const;
export const initiativeTabRoutes = [overviewRoute] as const;
