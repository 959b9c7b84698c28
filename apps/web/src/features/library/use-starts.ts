import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useCompany } from '../../shared/company';
import type { Application } from '../../shared/use-cases';
import { companyQuery, prioritiesQuery, readinessQuery, startedQuery } from './library.queries';
import { startsOf, type Start } from './starting-point';

/**
 * Where this company could begin, from what the reader sees; null while that is loading, undefined for those who see
 * nothing of it.
 */
export function useStarts(entries: readonly Application[]): readonly Start[] | null | undefined {
  const { id } = useCompany();
  const company = useQuery(companyQuery(id));
  const readiness = useQuery(readinessQuery(id));
  const initiatives = useQuery(startedQuery(id));
  const priorities = useQuery(prioritiesQuery(id));
  const isRefused = [company, readiness, initiatives, priorities].some(({ isError }) => isError);
  const known = useMemo(
    () =>
      company.data && readiness.data && initiatives.data && priorities.data
        ? {
            company: company.data,
            snapshots: readiness.data.snapshots,
            initiatives: initiatives.data.items,
            priorities: priorities.data.items,
          }
        : null,
    [company.data, readiness.data, initiatives.data, priorities.data],
  );
  return useMemo(
    () => (isRefused ? undefined : known && startsOf(entries, known)),
    [entries, known, isRefused],
  );
}
