import type { FieldError } from '@einklang/ui';
import { useForm, type FormValidateInput, type UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { ApiProblem } from './api-problem';
import { useProblemText } from './texts';

interface HouseForm<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  /** Props of a field of `@einklang/ui`: name, label, value, onChange, onBlur, error. */
  field: <Name extends keyof Values & string>(
    name: Name,
  ) => {
    name: Name;
    label: string;
    value: Values[Name];
    onChange: (value: Values[Name]) => void;
    onBlur: () => void;
    error: string | undefined;
  };
  /** Checks, sends, and puts what the server refuses at its fields. */
  submit: () => void;
  /** Props of `ErrorSummary`. */
  summary: { errors: readonly FieldError[]; attempt: number };
  busy: boolean;
}

/**
 * A form of the house: checked on submit, then on leaving a field that was wrong; the summary takes the focus. Rules
 * give codes of problems; what was typed is never lost.
 */
export function useHouseForm<Values extends Record<string, unknown>>(options: {
  initial: Values;
  /** The visible label of each field; the summary of errors names the field by it. */
  labels: Record<keyof Values & string, string>;
  rules?: FormValidateInput<Values>;
  send: (values: Values) => Promise<unknown>;
}): HouseForm<Values> {
  const problemText = useProblemText();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [general, setGeneral] = useState<unknown>(null);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: options.initial,
    validate: options.rules,
  });

  function refuse(problem: unknown): void {
    const fields = problem instanceof ApiProblem ? problem.fields : [];
    const known = fields.filter((field) => nameOf(field.pointer) in form.getValues());
    form.setErrors(
      Object.fromEntries(known.map((field) => [nameOf(field.pointer), field.detail ?? field.code])),
    );
    setGeneral(known.length ? null : problem);
    setAttempt((before) => before + 1);
  }

  function submit(): void {
    if (busy) return;
    setGeneral(null);
    if (form.validate().hasErrors) {
      setAttempt((before) => before + 1);
      return;
    }
    setBusy(true);
    options
      .send(form.getValues())
      .catch(refuse)
      .finally(() => setBusy(false));
  }

  const labelOf = (name: string): string => options.labels[name.split('.')[0]!] ?? name;
  const errors: FieldError[] = Object.entries(form.errors).flatMap(([name, code]) =>
    code ? [{ name, text: `${labelOf(name)}: ${problemText(String(code))}` }] : [],
  );
  if (general) errors.unshift({ name: '', text: problemText(general) });

  return {
    form,
    field: (name) => ({
      name,
      label: options.labels[name],
      value: form.getValues()[name],
      onChange: (value) => form.setFieldValue(name, value as never),
      onBlur: () => {
        if (form.errors[name]) form.validateField(name);
      },
      error: form.errors[name] ? problemText(String(form.errors[name])) : undefined,
    }),
    submit,
    summary: { errors, attempt },
    busy,
  };
}

/** `/items/0/title` as the form writes it: `items.0.title`. */
function nameOf(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '.');
}
