/** The parts of the page; their names stand in the address. */
export const PARTS = ['ergebnis', 'bewertung', 'vergleich', 'massnahmen'] as const;
export type Part = (typeof PARTS)[number];
