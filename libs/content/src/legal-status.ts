import type { Bilingual } from './catalogue';

/** How sure we are that a statement on the law is right; shown beside the statement. */
export const LEGAL_CERTAINTIES = ['CERTAIN', 'LIKELY', 'OPEN'] as const;
export type LegalCertainty = (typeof LEGAL_CERTAINTIES)[number];

export const LEGAL_CERTAINTY_LABELS: Readonly<Record<LegalCertainty, Bilingual>> = {
  CERTAIN: { de: 'gesichert', en: 'certain' },
  LIKELY: { de: 'wahrscheinlich', en: 'likely' },
  OPEN: { de: 'offen', en: 'open' },
};

export interface LegalStatusEntry {
  readonly id: string;
  readonly norm: string;
  readonly summary: Bilingual;
  /** Calendar date from which it applies; null where no date is known. */
  readonly appliesFrom: string | null;
  readonly certainty: LegalCertainty;
  readonly lastChecked: string;
  readonly source: string;
}
