import type { GateEvaluation } from './gates';

/** What is open at a gate, as »criterion: reasons«. */
export const openCriteria = (evaluation: GateEvaluation): string[] =>
  evaluation.criteria
    .filter(({ met }) => !met)
    .map(({ id, reasons }) => `${id}: ${reasons.map(({ code }) => code).join(' ')}`);
