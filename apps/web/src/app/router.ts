import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { NotYoursPage } from '../shared/query-view';
import { RouteError } from './route-error';
import { RoutePending } from './route-pending';
import { routeTree } from './routes';

export function createAppRouter(client: QueryClient) {
  const router = createRouter({
    routeTree,
    context: { client, isBuilt: (to: string): boolean => to in router.routesByPath },
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotYoursPage,
    notFoundMode: 'fuzzy',
    scrollRestoration: true,
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
