/** The two who release, close and publish together; without a works council the representatives speak as COUNCIL (2.6). */
export const VOICED_SIDES = ['EMPLOYER', 'COUNCIL'] as const;
export type VoicedSide = (typeof VOICED_SIDES)[number];
