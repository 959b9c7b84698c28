import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const businessCaseRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'business-case',
  /** With `fassung` a published version is shown; without it the draft, where there is one for me. */
  validateSearch: (search: Record<string, unknown>): { fassung?: number } => {
    const version = Number(search['fassung']);
    return Number.isInteger(version) && version > 0 ? { fassung: version } : {};
  },
  ...page(
    ['businessCase', 'initiatives', 'gates', 'problems'],
    () => import('./business-case-page'),
    'BusinessCasePage',
  ),
});

export const businessCaseRoutes = [businessCaseRoute] as const;
