import type { NonMonetaryCriterion } from './utility-analysis';
import type { CriterionScore, UtilityDocument } from './utility-document';

const ORDER = ['PROCESS_QUALITY', 'WORK_QUALITY', 'DATA_PROTECTION', 'FUTURE_FIT', 'EFFORT'] as const;

const criterion = (id: NonMonetaryCriterion, weight: number, minimum: number | null = null) => ({
  id,
  criterion: id,
  label: '',
  weight,
  minimum,
});
const scores = (...values: readonly number[]): CriterionScore[] =>
  ORDER.map((id, index) => ({ criterion: id, score: values[index] ?? 0 }));

/** The Nutzwertanalyse of domain 6.5; »ease of introduction« is the catalogue's effort of implementation. */
export const EXAMPLE_UTILITY: UtilityDocument = {
  criteria: [
    criterion('PROCESS_QUALITY', 0.25),
    criterion('WORK_QUALITY', 0.25, 5),
    criterion('DATA_PROTECTION', 0.2, 5),
    criterion('FUTURE_FIT', 0.15),
    criterion('EFFORT', 0.15),
  ],
  alternatives: [
    { id: 'A', label: 'KI in der Cloud', withoutAi: false, scores: scores(8, 6, 7, 7, 5) },
    {
      id: 'B',
      label: 'KI im eigenen Haus, Beschäftigte entscheiden',
      withoutAi: false,
      scores: scores(6, 8, 9, 5, 8),
    },
    { id: 'C', label: 'Feste Regeln, keine KI', withoutAi: true, scores: scores(4, 5, 10, 3, 10) },
  ],
};
