/** The parts of the page, in the order of the work; their names stand in the address. */
export const PARTS = [
  'steckbrief',
  'ki-check',
  'angaben',
  'daten',
  'prioritaet',
  'feststellungen',
  'fruehinformation',
] as const;
export type Part = (typeof PARTS)[number];
