import type { Bilingual } from './catalogue';

/** What a rule of co-determination, data protection or AI law asks of the employer, from weak to strong. */
export const RULE_TYPE_LABELS = {
  INFORM: { de: 'Unterrichtung', en: 'information' },
  CONSULT: { de: 'Beratung', en: 'consultation' },
  HEAR: { de: 'Anhörung', en: 'hearing' },
  CONSENT: { de: 'Mitbestimmung', en: 'co-determination' },
  PROPOSAL: { de: 'Vorschlagsrecht', en: 'right of proposal' },
  EXPERT: { de: 'Recht auf Sachverstand', en: 'right to an expert' },
  DUTY: { de: 'Pflicht des Arbeitgebers', en: 'duty of the employer' },
  STOP: { de: 'Stopp', en: 'stop' },
  CHECK: { de: 'Prüfung', en: 'check' },
} as const satisfies Record<string, Bilingual>;

/** A rule in words: the norm as it is cited and what it means for the initiative. */
export interface RuleLabel {
  readonly norm: string;
  readonly title: Bilingual;
  readonly consequence: Bilingual;
}
