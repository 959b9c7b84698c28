import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import { fieldId, type FieldProps } from './field-parts';

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
