import { Button } from '@mantine/core';
import { ErrorState, NotYours, PageSkeleton } from '@einklang/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { ApiProblem } from './api-problem';
import { useProblemText, useTexts } from './texts';

/** What is asked for, in its four states: skeleton, content, not yours, error with retry. Emptiness is the content's. */
export function QueryView<Data>(props: {
  query: UseQueryResult<Data>;
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}): ReactNode {
  const { query } = props;
  if (query.data !== undefined) return props.children(query.data);
  if (query.isError) return <ProblemView problem={query.error} onRetry={() => void query.refetch()} />;
  return props.skeleton ?? <PageSkeleton />;
}

/** The page for a problem; what does not exist, what is not shared and what a role never sees look the same. */
export function ProblemView({ problem, onRetry }: { problem: unknown; onRetry?: () => void }): ReactElement {
  const t = useTexts();
  const problemText = useProblemText();
  if (problem instanceof ApiProblem && (problem.status === 404 || problem.status === 403))
    return <NotYoursPage />;
  const known = problem instanceof ApiProblem && !problem.isTransient;
  return (
    <ErrorState
      title={t('states.failed')}
      requestId={problem instanceof ApiProblem ? problem.requestId : undefined}
      onRetry={onRetry}
    >
      {known ? problemText(problem) : t('states.failedRead')}
    </ErrorState>
  );
}

/** 404, also for what exists but is not shared with the reader. */
export function NotYoursPage(): ReactElement {
  const t = useTexts();
  return (
    <NotYours
      title={t('states.notYours')}
      action={
        <Button component={Link} to="/" variant="default">
          {t('states.toStart')}
        </Button>
      }
    >
      {t('states.notYoursHint')}
    </NotYours>
  );
}
