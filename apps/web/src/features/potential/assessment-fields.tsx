import { Form, NumberField, SliderField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { Assessment } from './priority.queries';
import classes from './priority.module.css';

export const BENEFIT_PARTS = ['economic', 'quality', 'relief', 'strategic'] as const;
export const FEASIBILITY_PARTS = ['technologyMaturity', 'implementability'] as const;
type Part = (typeof BENEFIT_PARTS)[number] | (typeof FEASIBILITY_PARTS)[number];

/** Benefit and feasibility on sliders of 0 to 100, each with a field to type in. */
export function AssessmentFields({
  value,
  onChange,
}: {
  value: Assessment;
  onChange: (value: Assessment) => void;
}): ReactElement {
  const t = useTexts('priority');
  const locale = useLocale();
  const slider = (part: Part): ReactElement => (
    <SliderField
      key={part}
      name={part}
      label={t(`parts.${part}`)}
      hint={t(`hints.${part}`)}
      min={0}
      max={100}
      step={5}
      decimals={1}
      locale={locale}
      value={value[part]}
      onChange={(typed) =>
        onChange({ ...value, [part]: typed === null ? null : Math.min(100, Math.max(0, typed)) })
      }
    />
  );
  return (
    <Form onSubmit={() => undefined} label={t('assess.title')}>
      <fieldset className={classes.group}>
        <legend>{t('assess.benefit')}</legend>
        {BENEFIT_PARTS.map(slider)}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('assess.feasibility')}</legend>
        {FEASIBILITY_PARTS.map(slider)}
        <NumberField
          name="effortMonths"
          label={t('parts.effortMonths')}
          hint={t('hints.effortMonths')}
          unit={t('assess.months')}
          locale={locale}
          decimals={1}
          optional
          value={value.effortMonths}
          onChange={(typed) =>
            onChange({
              ...value,
              effortMonths: typed === null ? null : Math.min(120, Math.max(0, typed)),
            })
          }
        />
      </fieldset>
    </Form>
  );
}
