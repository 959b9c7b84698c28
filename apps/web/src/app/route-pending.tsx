import { PageSkeleton } from '@einklang/ui';
import type { ReactElement } from 'react';

/** While code and texts of a page are on their way. */
export function RoutePending(): ReactElement {
  return <PageSkeleton />;
}
