import type { PackagePhase } from '@einklang/domain';
import type { Bilingual } from './catalogue';

export const INFORMATION_PHASE_LABELS: Readonly<Record<PackagePhase, Bilingual>> = {
  FIRST: { de: 'mit der Frühinformation', en: 'with the first information' },
  CONSULTATION: { de: 'vor der Beratung', en: 'before the consultation' },
  AGREEMENT: { de: 'vor der Vereinbarung', en: 'before the agreement' },
};

export const INFORMATION_ITEM_IDS = [
  'I-01',
  'I-02',
  'I-03',
  'I-04',
  'I-05',
  'I-06',
  'I-07',
  'I-08',
  'I-09',
  'I-10',
  'I-11',
  'I-12',
  'I-13',
  'I-14',
  'I-15',
  'I-16',
  'I-17',
  'I-18',
  'I-19',
  'I-20',
  'I-21',
  'I-22',
  'I-23',
  'I-24',
] as const;
export type InformationItemId = (typeof INFORMATION_ITEM_IDS)[number];

export interface InformationItem {
  readonly id: InformationItemId;
  readonly phase: PackagePhase;
  /** Condition under which the item is mandatory, in the language of the clause conditions. */
  readonly mandatoryWhen: string;
  readonly label: Bilingual;
  readonly help: Bilingual;
  /** Where there is no works council and the words above would promise one. */
  readonly withoutCouncil?: { readonly label?: Bilingual; readonly help: Bilingual };
}

/** Label and help of an item as they fit a company with or without a works council. */
export const itemWords = (
  item: InformationItem,
  hasCouncil: boolean,
): Pick<InformationItem, 'label' | 'help'> => (hasCouncil ? item : { ...item, ...item.withoutCouncil });
