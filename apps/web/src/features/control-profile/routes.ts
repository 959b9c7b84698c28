import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

export const PARTS = ['veroeffentlicht', 'entwurf'] as const;
export type Part = (typeof PARTS)[number];

export interface ControlProfileSearch {
  /** Which part of the page is open. */
  teil?: Part;
}

const profileRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/kontrollprofil',
  validateSearch: (search: Record<string, unknown>): ControlProfileSearch => ({
    ...(PARTS.includes(search['teil'] as Part) && { teil: search['teil'] as Part }),
  }),
  ...page(['controlProfile'], () => import('./control-profile-page'), 'ControlProfilePage'),
});

export const controlProfileRoutes = [profileRoute] as const;
