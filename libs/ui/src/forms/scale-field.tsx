import { useId, type ReactElement, type ReactNode } from 'react';
import type { Choice } from './choice';
import { fieldId, type FieldProps } from './field-parts';
import classes from './scale-field.module.css';

/**
 * A few steps side by side, each a radio button as small as a number; its meaning is read out, and what is chosen
 * stands below in words.
 */
export function ScaleField<Value extends string>(
  props: Omit<FieldProps, 'label'> & {
    label: ReactNode;
    value: Value | null;
    onChange: (value: Value) => void;
    /** `mark` is what the button shows, `label` what it means. */
    choices: readonly (Choice<Value> & { mark: string })[];
    /** What stands below while nothing is chosen. */
    none: string;
  },
): ReactElement {
  const hintId = useId();
  const chosen = props.choices.find(({ value }) => value === props.value);
  const id = (index: number): string =>
    index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`;
  return (
    <fieldset className={classes.field} aria-describedby={hintId} disabled={props.disabled ?? false}>
      <legend>{props.label}</legend>
      {props.hint ? <p className={classes.hint}>{props.hint}</p> : null}
      <div className={classes.steps}>
        {props.choices.map((choice, index) => (
          <label
            key={choice.value}
            className={classes.step}
            title={choice.label}
            data-wide={choice.mark.length > 1 || undefined}
          >
            <input
              id={id(index)}
              type="radio"
              name={fieldId(props.name)}
              value={choice.value}
              checked={choice.value === props.value}
              aria-label={choice.mark === choice.label ? choice.label : `${choice.mark}: ${choice.label}`}
              onChange={() => props.onChange(choice.value)}
            />
            <span aria-hidden>{choice.mark}</span>
          </label>
        ))}
      </div>
      <p id={hintId} className={classes.chosen} data-none={!chosen || undefined}>
        {chosen ? chosen.label : props.none}
      </p>
      {props.error ? <p className={classes.error}>{props.error}</p> : null}
    </fieldset>
  );
}
