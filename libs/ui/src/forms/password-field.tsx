import { PasswordInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { inputProps } from './field-parts';
import type { TextProps } from './text-props';

/** A password: may be pasted, may be shown, works with password managers. */
export function PasswordField(props: TextProps & { showLabel: string }): ReactElement {
  return (
    <PasswordInput
      {...inputProps(props)}
      value={props.value}
      autoComplete={props.autoComplete}
      visibilityToggleButtonProps={{ 'aria-label': props.showLabel }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}
