import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Choice } from './choice';
import { inputProps, type FieldProps } from './field-parts';

/** One of many, with the platform's own list. */
export function SelectField<Value extends string>(
  props: FieldProps & {
    value: Value | '';
    onChange: (value: Value | '') => void;
    choices: readonly Choice<Value>[];
    /** Text of the empty choice. */
    none?: string;
  },
): ReactElement {
  const data = props.choices.map(({ value, label }) => ({ value: value as string, label }));
  return (
    <NativeSelect
      {...inputProps(props)}
      value={props.value}
      data={props.none === undefined ? data : [{ value: '', label: props.none }, ...data]}
      onChange={(event) => props.onChange(event.currentTarget.value as Value | '')}
    />
  );
}
