import type { SurveyDimension } from '@einklang/domain';
import type { Bilingual } from './catalogue';

export const SURVEY_TEMPLATE_IDS = ['PULS-KI-1', 'PULS-KI-2'] as const;
export type SurveyTemplateId = (typeof SURVEY_TEMPLATE_IDS)[number];

/** A question in both languages, and in plain German for those who prefer that. */
export interface SurveyQuestionText extends Bilingual {
  readonly simple: string;
}

export interface SurveyTemplateQuestion {
  readonly id: string;
  readonly dim: SurveyDimension;
  /** Agreement is bad news. */
  readonly reverse: boolean;
  readonly text: SurveyQuestionText;
}

export interface SurveyTemplate {
  readonly id: SurveyTemplateId;
  readonly label: Bilingual;
  readonly questions: readonly SurveyTemplateQuestion[];
}

/** P15: asked only where both sides want free text. */
export const SURVEY_OPEN_QUESTION: SurveyQuestionText = {
  de: 'Was ist Ihnen bei der Einführung besonders wichtig? (bitte keine Namen nennen)',
  en: 'What matters most to you about the introduction? (please name no names)',
  simple: 'Was ist Ihnen wichtig? (Bitte schreiben Sie keine Namen.)',
};

/** What the numbers 1 to 5 and 0 mean. */
export const SURVEY_SCALE: readonly (Bilingual & { readonly value: 0 | 1 | 2 | 3 | 4 | 5 })[] = [
  { value: 1, de: 'trifft gar nicht zu', en: 'does not apply at all' },
  { value: 2, de: 'trifft eher nicht zu', en: 'rather does not apply' },
  { value: 3, de: 'teils/teils', en: 'partly' },
  { value: 4, de: 'trifft eher zu', en: 'rather applies' },
  { value: 5, de: 'trifft voll zu', en: 'fully applies' },
  { value: 0, de: 'kann ich nicht beurteilen', en: 'I can’t judge that' },
];

/** What stands above the first question; {n} is the threshold. */
export const SURVEY_INTRO: Bilingual = {
  de: 'Die Teilnahme ist freiwillig und anonym. Ergebnisse werden nur für Gruppen ab {n} Antworten gezeigt. Bitte nennen Sie keine Namen.',
  en: 'Taking part is voluntary and anonymous. Results are shown only for groups of {n} answers or more. Please name no names.',
};

export const SURVEY_DIMENSION_LABELS: Readonly<Record<SurveyDimension, Bilingual>> = {
  INFO: { de: 'Information', en: 'Information' },
  BETEILIGUNG: { de: 'Beteiligung', en: 'Participation' },
  NUTZEN: { de: 'Nutzen', en: 'Benefit' },
  KONTROLLE: { de: 'Keine Kontrolle', en: 'No monitoring' },
  DATEN: { de: 'Umgang mit Daten', en: 'Handling of data' },
  SICHERHEIT: { de: 'Sicherheit des Arbeitsplatzes', en: 'Job security' },
  BELASTUNG: { de: 'Belastung', en: 'Strain' },
  AUTONOMIE: { de: 'Selbstbestimmung', en: 'Autonomy' },
  KOMPETENZ: { de: 'Vorbereitung', en: 'Preparation' },
  FUEHRUNG: { de: 'Führung', en: 'Leadership' },
  KORREKTUR: { de: 'Ansprechpartner bei Fehlern', en: 'Whom to ask about errors' },
};
