import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { librarySearch } from './search';

const libraryRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'anwendungen',
  validateSearch: librarySearch,
  ...page(['library', 'potential'], () => import('./library-page'), 'LibraryPage'),
});

const applicationRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'anwendungen/$applicationId',
  ...page(['library', 'potential'], () => import('./application-page'), 'ApplicationPage'),
});

export const libraryRoutes = [libraryRoute, applicationRoute] as const;
