import { createRoute } from '@tanstack/react-router';
import { companyRoute, initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { backSearch, recordSearch } from './search';

const listRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat',
  ...page(['resolution'], () => import('./council-page'), 'CouncilPage'),
});

const recordRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat/erfassen',
  validateSearch: recordSearch,
  ...page(['resolution', 'files', 'meetings', 'problems'], () => import('./record-page'), 'RecordPage'),
});

const resolutionRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat/$resolutionId',
  validateSearch: backSearch,
  ...page(['resolution', 'reporting'], () => import('./resolution-page'), 'ResolutionPage'),
});

const extractsRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beschluesse',
  ...page(['resolution', 'reporting'], () => import('./extracts-page'), 'ExtractsPage'),
});

export const resolutionRoutes = [listRoute, recordRoute, resolutionRoute] as const;
export const resolutionTabRoutes = [extractsRoute] as const;
