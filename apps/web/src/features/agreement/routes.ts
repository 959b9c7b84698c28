import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const agreementRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'vereinbarung',
  ...page(['agreement', 'comments', 'signing'], () => import('./agreement-page'), 'AgreementPage'),
});

const clauseRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'vereinbarung/p/$clauseId',
  /** `von` and `mit` are the numbers of the versions compared. */
  validateSearch: (search: Record<string, unknown>): { von?: number; mit?: number } => ({
    ...(Number.isInteger(search['von']) && { von: search['von'] as number }),
    ...(Number.isInteger(search['mit']) && { mit: search['mit'] as number }),
  }),
  ...page(['agreement', 'comments'], () => import('./clause-page'), 'ClausePage'),
});

const previewRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'vereinbarung/vorschau',
  ...page(['agreement'], () => import('./preview-page'), 'PreviewPage'),
});

export const agreementRoutes = [agreementRoute, clauseRoute, previewRoute] as const;
