import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, ReactElement } from 'react';
import { inputProps, type FieldProps } from './field-parts';

interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  maxLength?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
}

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

/** Several lines; grows with what is written, by the browser's own handle. */
export function TextAreaField(props: TextProps & { rows?: number }): ReactElement {
  return (
    <Textarea
      {...inputProps(props)}
      rows={props.rows ?? 4}
      resize="vertical"
      value={props.value}
      maxLength={props.maxLength}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={props.onBlur}
    />
  );
}

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
