/** »zustimmend / mit Auflagen / ablehnend / keine«. A position is no consent: that needs a resolution (INV-02). */
export const POSITIONS = ['AGREE', 'WITH_CONDITIONS', 'REJECT', 'NONE'] as const;
export type Position = (typeof POSITIONS)[number];
