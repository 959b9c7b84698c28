import { Radio, Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Choice } from './choice';
import { FieldLabel, fieldId, type FieldProps } from './field-parts';

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
