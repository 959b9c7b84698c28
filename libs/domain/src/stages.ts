export const STAGES = ['POTENTIAL_ANALYSIS', 'BUSINESS_CASE', 'PARTICIPATION', 'AGREEMENT', 'OPERATION', 'EVALUATION', 'CLOSED'] as const;
export type Stage = (typeof STAGES)[number];
