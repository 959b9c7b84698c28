import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, notFound, redirect } from '@tanstack/react-router';
import { membershipOf, sessionQuery } from './session';

export interface RouterContext {
  client: QueryClient;
  /** Whether the application has an address, as its pattern: no link leads nowhere. */
  isBuilt: (to: string) => boolean;
}

/** The routes that features hang theirs on. What they look like is given in `app/routes.ts`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** Pages that anybody may open. */
export const openRoute = createRoute({ getParentRoute: () => rootRoute, id: 'open' });

/** Pages that need a session, and no company. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const session = await context.client.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/anmelden', search: { zurueck: location.href } });
  },
});

/** Pages of one company: `/b/:companyId/...`. */
export const companyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/b/$companyId',
  beforeLoad: async ({ context, location, params }) => {
    const session = await context.client.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/anmelden', search: { zurueck: location.href } });
    if (!membershipOf(session, params.companyId)) throw notFound();
  },
});

/** Everything about one initiative: `/b/:companyId/vorhaben/:initiativeId/...`. */
export const initiativeRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'vorhaben/$initiativeId',
});

/** The pages of an initiative that stand below its heading and tabs; a page with a heading of its own hangs on `initiativeRoute`. */
export const initiativeTabsRoute = createRoute({ getParentRoute: () => initiativeRoute, id: 'tabs' });
