import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { FieldLabel, fieldId, inputProps, type FieldProps } from './field-parts';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
}

/** One of a few, all visible. */
export function RadioField<Value extends string>(
  props: FieldProps & {
    value: Value | null;
    onChange: (value: Value) => void;
    choices: readonly Choice<Value>[];
  },
): ReactElement {
  return (
    <Radio.Group
      label={<FieldLabel label={props.label} optional={props.optional ?? false} />}
      description={props.hint}
      error={props.error}
      value={props.value}
      onChange={(value) => props.onChange(value as Value)}
    >
      <Stack gap="xs" mt="xs">
        {props.choices.map((choice, index) => (
          <Radio
            key={choice.value}
            id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${choice.value}`}
            value={choice.value}
            label={choice.label}
            description={choice.hint}
            disabled={props.disabled ?? false}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

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

/** Yes or no. */
export function CheckField(
  props: FieldProps & { checked: boolean; onChange: (checked: boolean) => void },
): ReactElement {
  return (
    <Checkbox
      id={fieldId(props.name)}
      name={props.name}
      label={props.label}
      description={props.hint}
      error={props.error}
      disabled={props.disabled ?? false}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  );
}
