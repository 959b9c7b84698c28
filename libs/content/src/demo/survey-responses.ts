import type { DemoSurvey } from './demo-participation.model';

export interface DemoSurveyResponse {
  readonly group: string;
  /** 1 to 5, or 0 for »can't say«, by item. */
  readonly answers: Readonly<Record<string, number>>;
}

/**
 * Single questionnaires that add up to the counts of a survey. Deterministic; which answers share a questionnaire
 * means nothing: each item is dealt in an order of its own.
 */
export function demoSurveyResponses(survey: DemoSurvey): DemoSurveyResponse[] {
  const groups = Object.entries(survey.groups).flatMap(([group, size]) =>
    Array.from({ length: size }, () => group),
  );
  const dealt = Object.entries(survey.counts).map(([item, counts], index) => {
    return [item, shuffled(valuesOf(counts), index + 1)] as const;
  });
  return groups.map((group, respondent) => ({
    group,
    answers: Object.fromEntries(dealt.map(([item, values]) => [item, values[respondent] ?? 0])),
  }));
}

function valuesOf(counts: readonly number[]): number[] {
  const scale = [1, 2, 3, 4, 5, 0];
  return counts.flatMap((count, index) => Array.from({ length: count }, () => scale[index] ?? 0));
}

/** Fisher and Yates with a small generator, so that the demo is the same each time. */
function shuffled(values: readonly number[], seed: number): number[] {
  const result = [...values];
  let state = seed * 2_654_435_761;
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    [result[last], result[other]] = [result[other] ?? 0, result[last] ?? 0];
  }
  return result;
}
