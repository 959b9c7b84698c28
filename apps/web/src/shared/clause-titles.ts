import type { ClauseTextsById } from '@einklang/content';
import type { Locale } from '@einklang/texts/locale';
import { useQuery } from '@tanstack/react-query';
import { useLocale } from './texts';

/** The library is large, so its words come only where a key has to be told. */
const libraries: Record<Locale, () => Promise<ClauseTextsById>> = {
  de: async () => (await import('@einklang/content/clauses.de.data')).clausesDe,
  en: async () => (await import('@einklang/content/clauses.en.data')).clausesEn,
};

/** The heading of a clause of the library by its key; the key itself for a clause of the parties' own. */
export function useClauseTitles(isNeeded: boolean): (key: string) => string {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['clause-library', locale],
    queryFn: libraries[locale],
    enabled: isNeeded,
    staleTime: Infinity,
  });
  return (key) => data?.[key as keyof ClauseTextsById]?.title ?? key;
}
