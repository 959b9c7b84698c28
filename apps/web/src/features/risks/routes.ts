import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { PARTS, type Part } from './parts';

export interface RisksSearch {
  /** Which part of the page is open. */
  teil?: Part;
  /** Whether the picture shows risks or chances. */
  art?: 'chancen';
}

const risksRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/risiken',
  validateSearch: (search: Record<string, unknown>): RisksSearch => ({
    ...(PARTS.includes(search['teil'] as Part) && { teil: search['teil'] as Part }),
    ...(search['art'] === 'chancen' && { art: 'chancen' }),
  }),
  ...page(['risks'], () => import('./risks-page'), 'RisksPage'),
});

export const riskRoutes = [risksRoute] as const;
