import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../shared/api-problem';

/** Answers are fresh for half a minute; the live stream refreshes them earlier. Only what may pass is retried. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, problem) => failures < 2 && problem instanceof ApiProblem && problem.isTransient,
        refetchOnWindowFocus: true,
      },
    },
  });
}
