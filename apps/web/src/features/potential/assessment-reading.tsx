import { Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { BENEFIT_PARTS, FEASIBILITY_PARTS } from './assessment-fields';
import type { Assessment } from './priority.queries';

/** Benefit and feasibility as both sides read them. */
export function AssessmentReading({ assessment }: { assessment: Assessment }): ReactElement {
  const t = useTexts('priority');
  const { number } = useFormats();
  const parts = [...BENEFIT_PARTS, ...FEASIBILITY_PARTS, 'effortMonths'] as const;
  return (
    <Facts
      facts={parts.map((part) => {
        const value = assessment[part];
        return {
          id: part,
          term: t(`parts.${part}`),
          value: value === null ? t('notRated') : number(value, Number.isInteger(value) ? 0 : 1),
        };
      })}
    />
  );
}
