import type { Locale, Texts } from './index';

/** Mails and reports are made on the server. */
type Loaders = { readonly [Feature in Exclude<keyof Texts, 'mails'>]: () => Promise<Texts[Feature]> };

/** The texts of one feature in one language, loaded when a page first needs them; keeps the first load small. */
export const lazyTexts: Record<Locale, Loaders> = {
  de: {
    common: async () => (await import('./de/common')).common,
    glossary: async () => (await import('./de/glossary')).glossary,
    pages: async () => (await import('./de/pages')).pages,
    people: async () => (await import('./de/people')).people,
    problems: async () => (await import('./de/problems')).problems,
    session: async () => (await import('./de/session')).session,
  },
  en: {
    common: async () => (await import('./en/common')).common,
    glossary: async () => (await import('./en/glossary')).glossary,
    pages: async () => (await import('./en/pages')).pages,
    people: async () => (await import('./en/people')).people,
    problems: async () => (await import('./en/problems')).problems,
    session: async () => (await import('./en/session')).session,
  },
};
