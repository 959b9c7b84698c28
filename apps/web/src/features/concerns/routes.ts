import { CONCERN_STATES, type ConcernState } from '@einklang/domain';
import { createRoute } from '@tanstack/react-router';
import { companyRoute, initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

export interface ConcernsSearch {
  /** Only those that stand there. */
  stand?: ConcernState;
}

const registerRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/sorgen',
  validateSearch: (search: Record<string, unknown>): ConcernsSearch =>
    CONCERN_STATES.includes(search['stand'] as ConcernState)
      ? { stand: search['stand'] as ConcernState }
      : {},
  ...page(['concerns', 'initiatives'], () => import('./concerns-page'), 'ConcernsPage'),
});

/** What everybody in the company says and reads about one initiative. */
const topicRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'oeffentlich/vorhaben/$initiativeId',
  ...page(['concerns', 'workforce'], () => import('./topic-page'), 'TopicPage'),
});

export const concernTabRoutes = [registerRoute] as const;
export const concernPublicRoutes = [topicRoute] as const;
