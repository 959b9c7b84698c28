import type { NonMonetaryCriterion, UtilityDocument } from '@einklang/domain';

const criterion = (id: NonMonetaryCriterion, weight: number, minimum: number | null = null) => ({
  id,
  criterion: id,
  label: '',
  weight,
  minimum,
});

/** Another way to compare, without points yet. */
export const freshOption = (label: string, withoutAi: boolean) => ({
  id: crypto.randomUUID(),
  label,
  withoutAi,
  scores: [],
});

/** Where to begin: the criteria and minima of domain 6.5, and the two ways that every comparison has. */
export const firstUtility = (withAi: string, withoutAi: string): UtilityDocument => ({
  criteria: [
    criterion('PROCESS_QUALITY', 0.25),
    criterion('WORK_QUALITY', 0.25, 5),
    criterion('DATA_PROTECTION', 0.2, 5),
    criterion('FUTURE_FIT', 0.15),
    criterion('EFFORT', 0.15),
  ],
  alternatives: [freshOption(withAi.slice(0, 120), false), freshOption(withoutAi.slice(0, 120), true)],
});

/** The document without one criterion, and without the points given for it. */
export const without = ({ criteria, alternatives }: UtilityDocument, id: string): UtilityDocument => ({
  criteria: criteria.filter((one) => one.id !== id),
  alternatives: alternatives.map((option) => ({
    ...option,
    scores: option.scores.filter((score) => score.criterion !== id),
  })),
});
