import type { PriorityClass } from '@einklang/domain';
import { useFormats, useTexts } from '../../shared/texts';

/** Scores and classes in words; what is missing says so. */
export function useScores(): {
  score: (value: number | null) => string;
  className: (value: PriorityClass | null) => string;
} {
  const t = useTexts('comparison');
  const priority = useTexts('priority');
  const { number } = useFormats();
  return {
    score: (value) => (value === null ? t('side.notRated') : number(Math.round(value))),
    className: (value) => (value === null ? t('side.notRated') : priority(`classes.${value}`)),
  };
}
