import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import { fieldId } from './field-parts';
import classes from './forms.module.css';

export interface FieldError {
  /** Name of the field, or empty for what concerns the form as a whole. */
  name: string;
  text: string;
}

/** A form in one column; the browser's own bubbles are off, because they can't be styled, kept or read again. */
export function Form(props: { onSubmit: () => void; label?: string; children: ReactNode }): ReactElement {
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        props.onSubmit();
      }}
    >
      {props.children}
    </form>
  );
}

export function FormActions({ children }: { children: ReactNode }): ReactElement {
  return <div className={classes.actions}>{children}</div>;
}

/** What is wrong, with a link to each field. Takes the focus whenever `attempt` grows, that is after each submit. */
export function ErrorSummary({
  errors,
  attempt,
}: {
  errors: readonly FieldError[];
  attempt: number;
}): ReactElement | null {
  const texts = useUiTexts();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) root.current?.focus();
  }, [attempt]);
  if (!errors.length) return null;
  return (
    <div ref={root} tabIndex={-1} role="alert" className={classes.summary}>
      <h2>{texts.errorSummary}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.name}:${error.text}`}>{error.name ? <FieldLink error={error} /> : error.text}</li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ error }: { error: FieldError }): ReactElement {
  const id = fieldId(error.name);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {error.text}
    </a>
  );
}
