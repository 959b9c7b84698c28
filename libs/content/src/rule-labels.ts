import type { RuleType } from '@einklang/domain';
import type { Bilingual } from './catalogue';

/** What a rule of co-determination, data protection or AI law asks of the employer, from weak to strong. */
export const RULE_TYPE_LABELS: Readonly<Record<RuleType, Bilingual>> = {
  INFORM: { de: 'Unterrichtung', en: 'information' },
  CONSULT: { de: 'Beratung', en: 'consultation' },
  HEAR: { de: 'Anhörung', en: 'hearing' },
  CONSENT: { de: 'Mitbestimmung', en: 'co-determination' },
  PROPOSAL: { de: 'Vorschlagsrecht', en: 'right of proposal' },
  EXPERT: { de: 'Recht auf Sachverstand', en: 'right to an expert' },
  DUTY: { de: 'Pflicht des Arbeitgebers', en: 'duty of the employer' },
  STOP: { de: 'Stopp', en: 'stop' },
  CHECK: { de: 'Prüfung', en: 'check' },
};

/** A rule in words: what it is about and what it means for the initiative. Its norm stands in the domain's table. */
export interface RuleLabel {
  readonly title: Bilingual;
  readonly consequence: Bilingual;
}
