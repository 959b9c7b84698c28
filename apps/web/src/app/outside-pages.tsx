import type { ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { NotYoursPage } from '../shared/query-view';
import { OpenLayout } from './open-layout';
import { RouteError } from './route-error';

/** A company that does not exist or is not the visitor's: no frame of a company around it. */
export function NotYoursOutside(): ReactElement {
  return (
    <OpenLayout>
      <NotYoursPage />
    </OpenLayout>
  );
}

/** When not even the frame could be shown. */
export function ErrorOutside(props: ErrorComponentProps): ReactElement {
  return (
    <OpenLayout>
      <RouteError {...props} />
    </OpenLayout>
  );
}
