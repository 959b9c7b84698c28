import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

export const PARTS = ['veroeffentlicht', 'entwurf'] as const;
export type Part = (typeof PARTS)[number];

export interface DpiaSearch {
  /** Which part of the page is open. */
  teil?: Part;
}

const assessmentRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/datenschutz',
  validateSearch: (search: Record<string, unknown>): DpiaSearch => ({
    ...(PARTS.includes(search['teil'] as Part) && { teil: search['teil'] as Part }),
  }),
  ...page(['dpia'], () => import('./dpia-page'), 'DpiaPage'),
});

export const dpiaRoutes = [assessmentRoute] as const;
