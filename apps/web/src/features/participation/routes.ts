import { createRoute } from '@tanstack/react-router';
import { initiativeTabsRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const texts = ['participation', 'initiatives', 'comments'] as const;

const stageRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung',
  ...page(texts, () => import('./participation-page'), 'ParticipationPage'),
});

const deliverRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/unterrichten',
  ...page(texts, () => import('./deliver-page'), 'DeliverPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/unterlagen/$itemId',
  ...page(texts, () => import('./item-page'), 'ItemPage'),
});

const positionsRoute = createRoute({
  getParentRoute: () => initiativeTabsRoute,
  path: 'beteiligung/stellungnahmen',
  ...page(texts, () => import('./positions-page'), 'PositionsPage'),
});

export const participationRoutes = [stageRoute, deliverRoute, itemRoute, positionsRoute] as const;
