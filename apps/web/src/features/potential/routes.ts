import type { QuestionId } from '@einklang/domain';
import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { questionIn } from '../../shared/ki-check/search';
import { page } from '../../shared/page';
import { PARTS, type Part } from './parts';

const potentialRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'potenzial',
  /** Which part of the page is open. */
  validateSearch: (search: Record<string, unknown>): { teil?: Part; frage?: QuestionId } => ({
    ...(PARTS.includes(search['teil'] as Part) ? { teil: search['teil'] as Part } : {}),
    ...questionIn(search),
  }),
  ...page(
    ['potential', 'priority', 'initiatives', 'gates', 'kiCheck'],
    () => import('./potential-page'),
    'PotentialPage',
  ),
});

export const potentialRoutes = [potentialRoute] as const;
