import { AI_RESULTS, SYSTEM_STATUSES, type AiResult, type SystemStatus } from '@einklang/domain';

export const RESULTS = [...AI_RESULTS, 'none'] as const;

/** What stands in the address of the register, so that a view can be shared. */
export interface RegisterSearch {
  ansicht?: 'hinweise';
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
    ...(search['ansicht'] === 'hinweise' && { ansicht: 'hinweise' as const }),
    ...(Boolean(ungeregelt) && { ungeregelt: true }),
    ...(SYSTEM_STATUSES.includes(stand as SystemStatus) && { stand: stand as SystemStatus }),
    ...(RESULTS.includes(ergebnis as AiResult) && { ergebnis: ergebnis as AiResult }),
    ...(bereich && { bereich }),
    ...(suche && { suche }),
  };
}

/** With what the form of a new entry begins: a product of the catalogue, or a hint and the name in it. */
export interface NewSearch {
  produkt?: string;
  hinweis?: string;
  name?: string;
}

export function newSearch(search: Record<string, unknown>): NewSearch {
  const [produkt, hinweis, name] = [
    textOf(search['produkt']),
    textOf(search['hinweis']),
    textOf(search['name']),
  ];
  return { ...(produkt && { produkt }), ...(hinweis && { hinweis }), ...(name && { name }) };
}
