import type { UseCase, UseCaseCatalogue, UseCaseId, UseCaseWords, UseCaseWordsById } from '@einklang/content';
import type { Locale } from '@einklang/texts/locale';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocale } from './texts';

/** An application of the library with its words in the reader's language. */
export interface Application extends UseCase {
  readonly words: UseCaseWords;
}

export interface ApplicationLibrary {
  readonly head: Pick<UseCaseCatalogue, 'id' | 'lawAsOf'>;
  readonly entries: readonly Application[];
}

const words: Record<Locale, () => Promise<UseCaseWordsById>> = {
  de: async () => (await import('@einklang/content/use-cases.de.data')).useCasesDe,
  en: async () => (await import('@einklang/content/use-cases.en.data')).useCasesEn,
};

async function load(locale: Locale): Promise<ApplicationLibrary> {
  const [{ useCases }, wordsById] = await Promise.all([
    import('@einklang/content/use-cases.data'),
    words[locale](),
  ]);
  return {
    head: useCases,
    entries: useCases.entries.map((entry) => ({ ...entry, words: wordsById[entry.id] })),
  };
}

/** The library comes only where somebody reads in it. */
export function useApplications(isNeeded = true): UseQueryResult<ApplicationLibrary> {
  const locale = useLocale();
  return useQuery({
    queryKey: ['applications', locale],
    queryFn: () => load(locale),
    enabled: isNeeded,
    staleTime: Infinity,
  });
}

/** One application, or undefined while it is loaded and where there is none of that id. */
export function useApplication(id: UseCaseId | string | null | undefined): Application | undefined {
  return useApplications(Boolean(id)).data?.entries.find((entry) => entry.id === id);
}
