import type { DeadlineKind } from '@einklang/domain';
import type { Bilingual } from './catalogue';

export interface DeadlineKindText {
  readonly label: Bilingual;
  readonly help: Bilingual;
}

/** Most deadlines of this process are agreed, few are set by law; none of them ever stands for a consent. */
export const DEADLINE_KIND_TEXTS: Readonly<Record<DeadlineKind, DeadlineKindText>> = {
  STATUTORY: {
    label: { de: 'gesetzlich', en: 'statutory' },
    help: {
      de: 'Diese Frist steht im Gesetz. Niemand kann sie ändern oder anhalten.',
      en: 'This period is set by law. Nobody can change or pause it.',
    },
  },
  AGREED: {
    label: { de: 'vereinbart', en: 'agreed' },
    help: {
      de: 'Vereinbarte Frist – kein Ersatz für Zustimmung.',
      en: 'Agreed period – no substitute for consent.',
    },
  },
  INTERNAL: {
    label: { de: 'eigene', en: 'own' },
    help: {
      de: 'Diese Frist hat sich die eigene Seite gesetzt. Die andere Seite bindet sie nicht.',
      en: 'Your own side set this date. It does not bind the other side.',
    },
  },
};
