import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { FieldProps } from './field-parts';

/** What the fields for text take. */
export interface TextProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  maxLength?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
}
