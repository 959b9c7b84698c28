import { NON_MONETARY_CRITERIA_LABELS } from '@einklang/content/cost-benefit-categories';
import type { WeighedCriterion } from '@einklang/domain';
import { useLocale, useTexts } from '../../shared/texts';

/** The name of a criterion in the reader's language, or the one it was given. */
export function useCriterionName(): (criterion: WeighedCriterion) => string {
  const t = useTexts('businessCase');
  const locale = useLocale();
  return ({ criterion, label }) =>
    criterion ? NON_MONETARY_CRITERIA_LABELS[criterion][locale] : label.trim() || t('utility.own');
}
