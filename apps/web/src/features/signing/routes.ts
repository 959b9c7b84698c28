import { createRoute } from '@tanstack/react-router';
import { companyRoute, initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const signingRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'vereinbarung/unterschrift',
  ...page(['signing', 'agreement', 'files', 'reporting'], () => import('./signing-page'), 'SigningPage'),
});

const agreementsRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'vereinbarungen',
  ...page(
    ['signing', 'agreement', 'workforce', 'initiatives'],
    () => import('./agreements-page'),
    'AgreementsPage',
  ),
});

const displayRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'vereinbarungen/$displayId',
  ...page(['signing', 'workforce'], () => import('./display-page'), 'DisplayPage'),
});

export const signingTabRoutes = [signingRoute] as const;
export const agreementListRoutes = [agreementsRoute, displayRoute] as const;
