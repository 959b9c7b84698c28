import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const listRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat/sitzungen',
  ...page(['meetings'], () => import('./meetings-page'), 'MeetingsPage'),
});

const conveneRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat/sitzungen/einladen',
  ...page(['meetings', 'inbox'], () => import('./convene-page'), 'ConvenePage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat/sitzungen/$meetingId',
  ...page(['meetings', 'inbox'], () => import('./meeting-page'), 'MeetingPage'),
});

export const meetingRoutes = [listRoute, conveneRoute, meetingRoute] as const;
