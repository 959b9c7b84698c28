import { useQuery } from '@tanstack/react-query';
import { companyKey } from './keys';

/** Where the inbox keeps the number of open tasks; the frame shows it, the inbox feature fills it. */
export function taskCountKey(companyId: string): readonly unknown[] {
  return companyKey(companyId, 'inbox', 'count');
}

let loadCount: ((companyId: string) => Promise<number>) | undefined;

/** The inbox feature says how its open tasks are counted; without it the menu shows no number. */
export function provideTaskCount(load: (companyId: string) => Promise<number>): void {
  loadCount = load;
}

/** How many tasks wait for the reader; 0 until it is known. */
export function useTaskCount(companyId: string): number {
  const { data } = useQuery({
    queryKey: taskCountKey(companyId),
    queryFn: () => loadCount?.(companyId) ?? 0,
    enabled: loadCount !== undefined,
  });
  return data ?? 0;
}
