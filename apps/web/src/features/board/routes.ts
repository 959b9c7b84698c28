import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mandanten',
  ...page(['board'], () => import('./board-page'), 'BoardPage'),
});

export const boardRoutes = [boardRoute] as const;
