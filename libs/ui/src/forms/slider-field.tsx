import type { ReactElement } from 'react';
import classes from './forms.module.css';
import { NumberField, type NumberProps } from './number-field';
import { formatNumber } from './number-text';

/** A number that can be typed and slid (WCAG 2.5.7). What is typed may lie beyond the ends of the slider. */
export function SliderField(
  props: NumberProps & { min: number; max: number; step: number; unitText?: string },
): ReactElement {
  const { min, max, step, unitText = '', ...field } = props;
  const { value, locale, decimals = 0 } = field;
  const place = Math.min(max, Math.max(min, value ?? min));
  return (
    <div className={classes.slider}>
      <NumberField {...field} />
      <input
        type="range"
        aria-label={field.label}
        aria-valuetext={`${formatNumber(place, locale, decimals)} ${unitText}`.trim()}
        min={min}
        max={max}
        step={step}
        value={place}
        disabled={field.disabled || field.readOnly}
        onChange={(event) => field.onChange(Number(event.currentTarget.value))}
        onBlur={field.onBlur}
      />
    </div>
  );
}
