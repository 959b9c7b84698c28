import { createRoute } from '@tanstack/react-router';
import { companyRoute, initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { timelineSearch } from './search';

const companyTimelineRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'verlauf',
  validateSearch: timelineSearch,
  ...page(['timeline'], () => import('./timeline-page'), 'TimelinePage'),
});

const initiativeTimelineRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'verlauf',
  validateSearch: timelineSearch,
  ...page(['timeline'], () => import('./initiative-timeline-page'), 'InitiativeTimelinePage'),
});

export const timelineRoutes = [companyTimelineRoute] as const;
export const timelineTabRoutes = [initiativeTimelineRoute] as const;
