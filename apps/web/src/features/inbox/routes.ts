import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { provideTaskCount } from '../../shared/task-count';
import { countTasks } from './inbox.queries';
import { inboxSearch } from './search';

const inboxRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'posteingang',
  validateSearch: inboxSearch,
  ...page(['inbox'], () => import('./inbox-page'), 'InboxPage'),
});

provideTaskCount(countTasks);

export const inboxRoutes = [inboxRoute] as const;
