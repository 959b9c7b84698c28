import type { ClauseEffect } from '@einklang/domain';
import type { Bilingual } from './catalogue';

export const CLAUSE_IDS = [
  'K01',
  'K02',
  'K03',
  'K04',
  'K05',
  'K06',
  'K07',
  'K08',
  'K09',
  'K10',
  'K11',
  'K12',
  'K13',
  'K14',
  'K15',
  'K16',
  'K17',
  'K18',
  'K19',
  'K20',
  'K21',
  'K22',
  'K23',
  'K24',
  'K25',
  'K26',
  'K27',
  'K28',
  'K29',
  'K30',
  'K31',
  'K32',
  'K33',
  'K34',
  'K35',
  'K36',
  'K-PLAT',
] as const;
export type ClauseId = (typeof CLAUSE_IDS)[number];

/** § 77 (6) BetrVG: only enforceable matters have an after-effect by law, so each clause says which kind it is. */
export const CLAUSE_KINDS = ['ENFORCEABLE', 'VOLUNTARY', 'MIXED'] as const satisfies readonly ClauseEffect[];
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** The three wordings that the library offers; a negotiated text of the parties' own is CUSTOM. */
export const CLAUSE_VARIANTS = ['BALANCED', 'EMPLOYER', 'EMPLOYEE'] as const;
export type ClauseVariant = (typeof CLAUSE_VARIANTS)[number];

/** The chapters of an agreement, in the order of the document. */
export const CLAUSE_GROUPS = [
  'PREAMBLE',
  'SCOPE',
  'DEFINITIONS',
  'PRINCIPLES',
  'DATA_AND_CONTROL',
  'SYSTEM_RULES',
  'WORK',
  'PROCEDURE',
  'EVALUATION',
  'FINAL',
] as const;
export type ClauseGroup = (typeof CLAUSE_GROUPS)[number];

/** What a clause is, apart from its words. */
export interface ClauseEntry {
  readonly id: ClauseId;
  readonly kind: ClauseKind;
  readonly group: ClauseGroup;
  /** Condition over the facts of an initiative: 'always', 'optional' (offered, never required) or an expression. */
  readonly requiredWhen: string;
  /** Names of the placeholders `{…}` in any of the three wordings. */
  readonly variables: readonly string[];
  /** Wordings that continue the balanced text („Zusätzlich …“) instead of replacing it. */
  readonly addsToBalanced?: readonly ClauseVariant[];
}

/** The words of a clause in one language. */
export interface ClauseTexts {
  readonly title: string;
  readonly purpose: string;
  /** Norms on which the clause rests. */
  readonly basis: string;
  readonly texts: Readonly<Record<ClauseVariant, string>>;
  readonly hints: readonly string[];
}
export type ClauseTextsById = Readonly<Record<ClauseId, ClauseTexts>>;

/** Placeholders that the generator fills with the paragraph number of another clause. */
export const CLAUSE_REFERENCES: Readonly<Record<string, ClauseId>> = { ausnahme: 'K09', aenderung: 'K24' };

export const CLAUSE_GROUP_LABELS: Readonly<Record<ClauseGroup, Bilingual>> = {
  PREAMBLE: { de: 'Präambel und Ziele', en: 'Preamble and aims' },
  SCOPE: { de: 'Geltung und Gegenstand', en: 'Scope and subject' },
  DEFINITIONS: { de: 'Begriffe', en: 'Definitions' },
  PRINCIPLES: { de: 'Grundsätze', en: 'Principles' },
  DATA_AND_CONTROL: { de: 'Daten und Kontrolle', en: 'Data and monitoring' },
  SYSTEM_RULES: { de: 'Regeln für System und Algorithmus', en: 'Rules for system and algorithm' },
  WORK: {
    de: 'Arbeit, Gesundheit, Qualifizierung, Beschäftigung',
    en: 'Work, health, qualification, employment',
  },
  PROCEDURE: { de: 'Verfahren', en: 'Procedures' },
  EVALUATION: { de: 'Evaluation', en: 'Evaluation' },
  FINAL: { de: 'Schluss', en: 'Final provisions' },
};

export const CLAUSE_KIND_LABELS: Readonly<Record<ClauseKind, Bilingual>> = {
  ENFORCEABLE: { de: 'mitbestimmungspflichtig', en: 'enforceable' },
  VOLUNTARY: { de: 'freiwillig', en: 'voluntary' },
  MIXED: { de: 'teils mitbestimmungspflichtig', en: 'partly enforceable' },
};

export const CLAUSE_VARIANT_LABELS: Readonly<Record<ClauseVariant | 'CUSTOM', Bilingual>> = {
  BALANCED: { de: 'ausgewogen', en: 'balanced' },
  EMPLOYER: { de: 'arbeitgebernah', en: 'close to the employer' },
  EMPLOYEE: { de: 'beschäftigtennah', en: 'close to the employees' },
  CUSTOM: { de: 'eigener Text', en: 'own wording' },
};

/** Clauses in the order of the document: by chapter, within a chapter in the order of the library. */
export function inDocumentOrder<Entry extends Pick<ClauseEntry, 'group'>>(
  entries: readonly Entry[],
): Entry[] {
  return CLAUSE_GROUPS.flatMap((group) => entries.filter((entry) => entry.group === group));
}

/**
 * The full wording of a variant: some variants only add to the balanced text and are appended to it.
 * Placeholders stay in place.
 */
export function wordingOf(entry: ClauseEntry, texts: ClauseTexts, variant: ClauseVariant): string {
  const wording = texts.texts[variant];
  return entry.addsToBalanced?.includes(variant) ? `${texts.texts.BALANCED} ${wording}` : wording;
}
