import { Textarea } from '@mantine/core';
import type { ReactElement } from 'react';
import { inputProps } from './field-parts';
import type { TextProps } from './text-props';

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
