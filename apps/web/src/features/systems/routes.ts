import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { newSearch, registerSearch } from './search';

const listRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'ki-verzeichnis',
  validateSearch: registerSearch,
  ...page(['systems'], () => import('./systems-page'), 'SystemsPage'),
});

const newRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'ki-verzeichnis/neu',
  validateSearch: newSearch,
  ...page(['systems'], () => import('./new-system-page'), 'NewSystemPage'),
});

const importRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'ki-verzeichnis/import',
  ...page(['systems'], () => import('./import-page'), 'ImportPage'),
});

const oneRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'ki-verzeichnis/$systemId',
  ...page(['systems', 'potential'], () => import('./system-page'), 'SystemPage'),
});

const editRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'ki-verzeichnis/$systemId/bearbeiten',
  ...page(['systems'], () => import('./edit-system-page'), 'EditSystemPage'),
});

export const systemRoutes = [listRoute, newRoute, importRoute, oneRoute, editRoute] as const;
