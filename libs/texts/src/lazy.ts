import type { Locale, Texts } from './locale';

/** Mails and reports are made on the server. */
type Loaders = {
  readonly [Feature in Exclude<keyof Texts, 'mails' | 'reports'>]: () => Promise<Texts[Feature]>;
};

/** The texts of one feature in one language, loaded when a page first needs them; keeps the first load small. */
export const lazyTexts: Record<Locale, Loaders> = {
  de: {
    comments: async () => (await import('./de/comments')).comments,
    agreement: async () => (await import('./de/agreement')).agreement,
    board: async () => (await import('./de/board')).board,
    businessCase: async () => (await import('./de/business-case')).businessCase,
    common: async () => (await import('./de/common')).common,
    deadlines: async () => (await import('./de/deadlines')).deadlines,
    files: async () => (await import('./de/files')).files,
    gates: async () => (await import('./de/gates')).gates,
    glossary: async () => (await import('./de/glossary')).glossary,
    inbox: async () => (await import('./de/inbox')).inbox,
    initiatives: async () => (await import('./de/initiatives')).initiatives,
    library: async () => (await import('./de/library')).library,
    pages: async () => (await import('./de/pages')).pages,
    participation: async () => (await import('./de/participation')).participation,
    people: async () => (await import('./de/people')).people,
    potential: async () => (await import('./de/potential')).potential,
    problems: async () => (await import('./de/problems')).problems,
    reporting: async () => (await import('./de/reporting')).reporting,
    resolution: async () => (await import('./de/resolution')).resolution,
    session: async () => (await import('./de/session')).session,
    signing: async () => (await import('./de/signing')).signing,
    systems: async () => (await import('./de/systems')).systems,
    timeline: async () => (await import('./de/timeline')).timeline,
    workforce: async () => (await import('./de/workforce')).workforce,
  },
  en: {
    comments: async () => (await import('./en/comments')).comments,
    agreement: async () => (await import('./en/agreement')).agreement,
    board: async () => (await import('./en/board')).board,
    businessCase: async () => (await import('./en/business-case')).businessCase,
    common: async () => (await import('./en/common')).common,
    deadlines: async () => (await import('./en/deadlines')).deadlines,
    files: async () => (await import('./en/files')).files,
    gates: async () => (await import('./en/gates')).gates,
    glossary: async () => (await import('./en/glossary')).glossary,
    inbox: async () => (await import('./en/inbox')).inbox,
    initiatives: async () => (await import('./en/initiatives')).initiatives,
    library: async () => (await import('./en/library')).library,
    pages: async () => (await import('./en/pages')).pages,
    participation: async () => (await import('./en/participation')).participation,
    people: async () => (await import('./en/people')).people,
    potential: async () => (await import('./en/potential')).potential,
    problems: async () => (await import('./en/problems')).problems,
    reporting: async () => (await import('./en/reporting')).reporting,
    resolution: async () => (await import('./en/resolution')).resolution,
    session: async () => (await import('./en/session')).session,
    signing: async () => (await import('./en/signing')).signing,
    systems: async () => (await import('./en/systems')).systems,
    timeline: async () => (await import('./en/timeline')).timeline,
    workforce: async () => (await import('./en/workforce')).workforce,
  },
};
