import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { inputProps } from './field-parts';
import type { TextProps } from './text-props';

/** One line of text. */
export function TextField(props: TextProps & { type?: 'text' | 'email' | 'search' | 'url' }): ReactElement {
  return (
    <TextInput
      {...inputProps(props)}
      type={props.type ?? 'text'}
      value={props.value}
      maxLength={props.maxLength}
      autoComplete={props.autoComplete}
      spellCheck={props.type === 'email' ? false : undefined}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}
