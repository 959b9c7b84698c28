import { createRoute } from '@tanstack/react-router';
import { openRoute } from '../../shared/base-routes';
import { page } from '../../shared/page';

const vendorRoute = createRoute({
  getParentRoute: () => openRoute,
  path: '/hersteller/$token',
  ...page(['vendor'], () => import('./vendor-page'), 'VendorPage'),
});

export const vendorRoutes = [vendorRoute] as const;
