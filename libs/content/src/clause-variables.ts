import type { Bilingual } from './catalogue';

/** How a form asks for the value of a placeholder. REFERENCE values are paragraph numbers, filled by the generator. */
export const VARIABLE_INPUTS = ['TEXT', 'LONG_TEXT', 'NUMBER', 'MONEY', 'DATE', 'REFERENCE'] as const;
export type VariableInput = (typeof VARIABLE_INPUTS)[number];

export interface ClauseVariable extends Bilingual {
  readonly input: VariableInput;
}

/** Labels of the placeholders in the clause library. */
export const CLAUSE_VARIABLES: Readonly<Record<string, ClauseVariable>> = {
  system: { input: 'TEXT', de: 'Name des Systems', en: 'Name of the system' },
  ziele: { input: 'LONG_TEXT', de: 'Ziele des Einsatzes', en: 'Aims of the use' },
  betrieb: { input: 'TEXT', de: 'Name des Betriebs', en: 'Name of the establishment' },
  version: { input: 'TEXT', de: 'Version des Systems', en: 'Version of the system' },
  verantwortliche: { input: 'TEXT', de: 'Verantwortliche Personen', en: 'Persons responsible' },
  gruppengroesse: { input: 'NUMBER', de: 'Kleinste Gruppe (Personen)', en: 'Smallest group (persons)' },
  ausnahme: { input: 'REFERENCE', de: 'Paragraf der Ausnahmen', en: 'Paragraph of the exceptions' },
  aenderung: { input: 'REFERENCE', de: 'Paragraf zu Änderungen', en: 'Paragraph on changes' },
  treuhand: { input: 'TEXT', de: 'Stelle, die den Schlüssel verwahrt', en: 'Body that keeps the key' },
  stunden: { input: 'NUMBER', de: 'Stunden', en: 'Hours' },
  tage: { input: 'NUMBER', de: 'Tage', en: 'Days' },
  frist: { input: 'TEXT', de: 'Längste Speicherdauer', en: 'Longest retention period' },
  monate: { input: 'NUMBER', de: 'Monate', en: 'Months' },
  verwendung: { input: 'LONG_TEXT', de: 'Verwendung der frei werdenden Zeit', en: 'Use of the freed time' },
  prozent: { input: 'NUMBER', de: 'Anteil in Prozent', en: 'Share in per cent' },
  dauer: { input: 'DATE', de: 'Gültig bis', en: 'Valid until' },
  person: { input: 'TEXT', de: 'Sachverständige Person', en: 'Expert' },
  satz: { input: 'MONEY', de: 'Tagessatz (Euro)', en: 'Daily rate (euros)' },
  betrag: { input: 'MONEY', de: 'Höchstbetrag (Euro)', en: 'Maximum amount (euros)' },
  bereich: { input: 'TEXT', de: 'Bereich des Piloten', en: 'Area of the pilot' },
  bis: { input: 'DATE', de: 'Ende des Piloten', en: 'End of the pilot' },
  kriterien: {
    input: 'LONG_TEXT',
    de: 'Kriterien für Erfolg und Abbruch',
    en: 'Criteria for success and termination',
  },
  stelle: { input: 'TEXT', de: 'Stelle für Beschwerden', en: 'Body for complaints' },
  planung: { input: 'TEXT', de: 'Wer die Pläne verantwortet', en: 'Who is responsible for the rosters' },
  wochen: { input: 'NUMBER', de: 'Wochen', en: 'Weeks' },
  anzahl: { input: 'NUMBER', de: 'Anzahl im Jahr', en: 'Number per year' },
  zahl: { input: 'NUMBER', de: 'Personen je Seite', en: 'Persons per side' },
  vorsitz: { input: 'TEXT', de: 'Vorsitz der Einigungsstelle', en: 'Chair of the conciliation committee' },
  datum: { input: 'DATE', de: 'Inkrafttreten', en: 'Entry into force' },
  erstmals: { input: 'DATE', de: 'Früheste Kündigung zum', en: 'Earliest termination as of' },
};
