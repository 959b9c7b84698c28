/** What both sides read, and what my side thinks. */
export const PARTS = ['beide', 'bewertung'] as const;
export type Part = (typeof PARTS)[number];
