import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const pollsRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'betriebsrat/meinungsbilder',
  ...page(['strawPolls'], () => import('./straw-polls-page'), 'StrawPollsPage'),
});

export const strawPollRoutes = [pollsRoute] as const;
