import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadTexts, type Feature } from './texts';

/**
 * The options of a route whose page is loaded when it is first visited, together with its texts:
 * `createRoute({ getParentRoute: ..., path: ..., ...page(['inbox'], () => import('./inbox-page'), 'InboxPage') })`
 */
export function page<Name extends string>(
  features: readonly Feature[],
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): { component: RouteComponent; loader: () => Promise<void> } {
  return { component: lazyRouteComponent(load, name), loader: () => loadTexts(...features) };
}
