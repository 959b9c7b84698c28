import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const filesRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'dateien',
  ...page(['files'], () => import('./files-page'), 'FilesPage'),
});

export const fileTabRoutes = [filesRoute] as const;
