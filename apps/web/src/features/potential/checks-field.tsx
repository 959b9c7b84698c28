import { CheckField } from '@einklang/ui';
import type { ReactElement } from 'react';
import classes from './potential.module.css';

/** Any number of a few, all visible. */
export function ChecksField<Value extends string>(props: {
  name: string;
  label: string;
  choices: readonly { value: Value; label: string }[];
  value: readonly (Value | string)[];
  onChange: (value: Value[]) => void;
}): ReactElement {
  const chosen = new Set<string>(props.value);
  return (
    <fieldset className={classes.group}>
      <legend>{props.label}</legend>
      <div className={classes.checks}>
        {props.choices.map(({ value, label }) => (
          <CheckField
            key={value}
            name={`${props.name}-${value}`}
            label={label}
            checked={chosen.has(value)}
            onChange={(checked) =>
              props.onChange(
                props.choices
                  .map((choice) => choice.value)
                  .filter((one) => (one === value ? checked : chosen.has(one))),
              )
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
