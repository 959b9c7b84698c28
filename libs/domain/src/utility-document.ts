import {
  utilityAnalysis,
  type NonMonetaryCriterion,
  type UtilityAnalysis,
  type UtilityError,
} from './utility-analysis';

/** A criterion as people edit it: from the catalogue, or one of their own with a name. */
export interface WeighedCriterion {
  readonly id: string;
  /** Null = one of their own. */
  readonly criterion: NonMonetaryCriterion | null;
  /** Name of an own criterion; empty for one of the catalogue, whose name depends on the reader's language. */
  readonly label: string;
  /** 0 to 1. */
  readonly weight: number;
  /** Least score an alternative needs to stay in; null = none. */
  readonly minimum: number | null;
}

export interface CriterionScore {
  /** Id of the criterion. */
  readonly criterion: string;
  /** 0 to 10. */
  readonly score: number;
}

/** One of the ways that are compared. */
export interface WeighedAlternative {
  readonly id: string;
  readonly label: string;
  /** A better process without AI; at least one belongs to every comparison (domain 6.6). */
  readonly withoutAi: boolean;
  readonly scores: readonly CriterionScore[];
}

/** BC-5: criteria, alternatives and their scores. */
export interface UtilityDocument {
  readonly criteria: readonly WeighedCriterion[];
  readonly alternatives: readonly WeighedAlternative[];
}

/** Ranks the alternatives of a document and says what keeps the ranking from being one. */
export function utilityOf({ criteria, alternatives }: UtilityDocument): UtilityAnalysis {
  const { errors, ranking } = utilityAnalysis(
    criteria.map(({ id, weight, minimum }) => ({ id, weight, ...(minimum === null ? {} : { minimum }) })),
    alternatives.map(({ id, scores }) => ({
      id,
      scores: Object.fromEntries(scores.map(({ criterion, score }) => [criterion, score])),
    })),
  );
  const isNameless = ({ label }: { label: string }): boolean => label.trim() === '';
  const missing: [UtilityError, boolean][] = [
    ['criteria-missing', criteria.length < 2],
    ['alternatives-missing', alternatives.length < 2],
    ['without-ai-missing', !alternatives.some(({ withoutAi }) => withoutAi)],
    [
      'name-missing',
      alternatives.some(isNameless) || criteria.some((one) => one.criterion === null && isNameless(one)),
    ],
  ];
  return { ranking, errors: [...missing.flatMap(([error, isOpen]) => (isOpen ? [error] : [])), ...errors] };
}
