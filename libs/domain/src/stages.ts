/** The life of an initiative (domain 3). Stages are a view: participation begins in the first one (INV-04). */
export const STAGES = [
  'POTENTIAL_ANALYSIS',
  'BUSINESS_CASE',
  'PARTICIPATION',
  'AGREEMENT',
  'OPERATION',
  'EVALUATION',
  'CLOSED',
] as const;
export type Stage = (typeof STAGES)[number];

export const GATE_IDS = ['G1', 'G2', 'G3', 'G4'] as const;
export type GateId = (typeof GATE_IDS)[number];

/** What is decided at a gate or after a review: »weiter / überarbeiten / verwerfen«, later »weiter / anpassen / stoppen«. */
export const STAGE_DECISIONS = ['CONTINUE', 'REVISE', 'REJECT', 'ADJUST', 'STOP'] as const;
export type StageDecision = (typeof STAGE_DECISIONS)[number];

export interface StageTransition {
  readonly from: Stage;
  readonly decision: StageDecision;
  readonly to: Stage;
  /** The gate whose criteria must be met, if any. */
  readonly gate: GateId | null;
}

/** Every allowed move. Work on several stages at a time is allowed; moving on is not, without its gate. */
export const STAGE_TRANSITIONS: readonly StageTransition[] = [
  { from: 'POTENTIAL_ANALYSIS', decision: 'CONTINUE', to: 'BUSINESS_CASE', gate: 'G1' },
  { from: 'POTENTIAL_ANALYSIS', decision: 'REJECT', to: 'CLOSED', gate: null },
  { from: 'BUSINESS_CASE', decision: 'CONTINUE', to: 'PARTICIPATION', gate: 'G2' },
  { from: 'BUSINESS_CASE', decision: 'REVISE', to: 'BUSINESS_CASE', gate: null },
  { from: 'BUSINESS_CASE', decision: 'REJECT', to: 'CLOSED', gate: null },
  { from: 'PARTICIPATION', decision: 'CONTINUE', to: 'AGREEMENT', gate: 'G3' },
  { from: 'PARTICIPATION', decision: 'REVISE', to: 'BUSINESS_CASE', gate: null },
  { from: 'PARTICIPATION', decision: 'REJECT', to: 'CLOSED', gate: null },
  { from: 'AGREEMENT', decision: 'CONTINUE', to: 'OPERATION', gate: 'G4' },
  { from: 'AGREEMENT', decision: 'REVISE', to: 'PARTICIPATION', gate: null },
  { from: 'AGREEMENT', decision: 'REJECT', to: 'CLOSED', gate: null },
  { from: 'OPERATION', decision: 'CONTINUE', to: 'EVALUATION', gate: null },
  { from: 'OPERATION', decision: 'STOP', to: 'CLOSED', gate: null },
  { from: 'EVALUATION', decision: 'CONTINUE', to: 'OPERATION', gate: null },
  { from: 'EVALUATION', decision: 'ADJUST', to: 'PARTICIPATION', gate: null },
  { from: 'EVALUATION', decision: 'STOP', to: 'CLOSED', gate: null },
];

/** Where a decision leads, or null when a stage does not know it. */
export function transitionOf(from: Stage, decision: StageDecision): StageTransition | null {
  return STAGE_TRANSITIONS.find((move) => move.from === from && move.decision === decision) ?? null;
}

/** The stage after this one if all goes on, or null at the end. */
export function nextStage(stage: Stage): Stage | null {
  return transitionOf(stage, 'CONTINUE')?.to ?? null;
}

/** The gate at the end of a stage, or null where none is kept. */
export function gateOf(stage: Stage): GateId | null {
  return transitionOf(stage, 'CONTINUE')?.gate ?? null;
}

/** »Schritt 1–5« as shown: operation and evaluation are one step, a closed initiative has none. */
export function stepOf(stage: Stage): number | null {
  return stage === 'CLOSED' ? null : Math.min(STAGES.indexOf(stage) + 1, 5);
}
