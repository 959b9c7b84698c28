import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { ProblemView } from '../shared/query-view';

/** What a page could not handle: said in words, with a way on. */
export function RouteError({ error, reset }: ErrorComponentProps): ReactElement {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return <ProblemView problem={error} onRetry={reset} />;
}
