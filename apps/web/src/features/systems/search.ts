import { AI_RESULTS, SYSTEM_STATUSES, type AiResult, type SystemStatus } from '@einklang/domain';

export const RESULTS = [...AI_RESULTS, 'none'] as const;

/** What stands in the address of the register, so that a view can be shared. */
export interface RegisterSearch {
  ungeregelt?: true;
  stand?: SystemStatus;
  ergebnis?: AiResult | 'none';
  bereich?: string;
  suche?: string;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, 120) || undefined
    : undefined;

export function registerSearch(search: Record<string, unknown>): RegisterSearch {
  const { ungeregelt, stand, ergebnis } = search;
  const [bereich, suche] = [textOf(search['bereich']), textOf(search['suche'])];
  return {
    ...(Boolean(ungeregelt) && { ungeregelt: true }),
    ...(SYSTEM_STATUSES.includes(stand as SystemStatus) && { stand: stand as SystemStatus }),
    ...(RESULTS.includes(ergebnis as AiResult) && { ergebnis: ergebnis as AiResult }),
    ...(bereich && { bereich }),
    ...(suche && { suche }),
  };
}
