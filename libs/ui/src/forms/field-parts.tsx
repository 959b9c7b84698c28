import type { ReactElement, ReactNode } from 'react';
import { useUiTexts } from '../theme/ui-texts';

/** What every field of the house takes. The hint stands before the field, the error after it, both are read out. */
export interface FieldProps {
  /** Name in the form; the field's id is made of it, so that the error summary can lead there. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** Fields are required unless they say that they are not. */
  optional?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
}

export function fieldId(name: string): string {
  return `feld-${name.replaceAll(/[^\w-]/g, '-')}`;
}

export function FieldLabel({ label, optional }: Pick<FieldProps, 'label' | 'optional'>): ReactElement {
  const texts = useUiTexts();
  return (
    <>
      {label}
      {optional ? <span style={{ fontWeight: 400 }}> {texts.optional}</span> : null}
    </>
  );
}

/** The part of the props that Mantine's inputs share. */
export function inputProps(field: FieldProps) {
  return {
    id: fieldId(field.name),
    name: field.name,
    label: <FieldLabel label={field.label} optional={field.optional ?? false} />,
    description: field.hint,
    error: field.error,
    'aria-required': !field.optional,
    disabled: field.disabled ?? false,
    readOnly: field.readOnly ?? false,
    'data-autofocus': field.autoFocus || undefined,
  };
}
