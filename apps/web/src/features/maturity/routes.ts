import { createRoute } from '@tanstack/react-router';
import { companyRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';
import { PARTS, type Part } from './parts';

export interface MaturitySearch {
  /** Which part of the page is open. */
  teil?: Part;
  /** The two snapshots that are compared, by id. */
  von?: string;
  bis?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const maturityRoute = createRoute({
  getParentRoute: () => companyRoute,
  path: 'reifegrad',
  validateSearch: (search: Record<string, unknown>): MaturitySearch => ({
    ...(PARTS.includes(search['teil'] as Part) && { teil: search['teil'] as Part }),
    ...(text(search['von']) && { von: text(search['von']) }),
    ...(text(search['bis']) && { bis: text(search['bis']) }),
  }),
  ...page(['maturity'], () => import('./maturity-page'), 'MaturityPage'),
});

export const maturityRoutes = [maturityRoute] as const;
