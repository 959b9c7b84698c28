import { ORG_FACT_FIELDS, SYSTEM_FACT_FIELDS, type FactField } from './facts';

export const FACT_ERROR_CODES = [
  'not-an-object',
  'unknown-fact',
  'not-yes-or-no',
  'not-a-whole-number',
  'not-a-choice',
] as const;

export interface FactError {
  /** Name of the fact; empty when the whole is no object. */
  readonly field: string;
  readonly code: (typeof FACT_ERROR_CODES)[number];
}

export interface FactCheck {
  readonly ok: boolean;
  readonly errors: readonly FactError[];
}

/** Whether unknown input is a (partial) set of system facts; counts are whole numbers from 0. */
export function checkFacts(input: unknown): FactCheck {
  return checkAgainst(SYSTEM_FACT_FIELDS, input);
}

/** As `checkFacts`, for the company. */
export function checkOrgFacts(input: unknown): FactCheck {
  return checkAgainst(ORG_FACT_FIELDS, input);
}

function checkAgainst(fields: Readonly<Record<string, FactField>>, input: unknown): FactCheck {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { ok: false, errors: [{ field: '', code: 'not-an-object' }] };
  }
  const errors = Object.entries(input).flatMap(([name, value]): FactError[] => {
    const code = errorOf(Object.hasOwn(fields, name) ? fields[name] : undefined, value);
    return code ? [{ field: name, code }] : [];
  });
  return { ok: errors.length === 0, errors };
}

function errorOf(field: FactField | undefined, value: unknown): FactError['code'] | null {
  if (!field) return 'unknown-fact';
  switch (field.kind) {
    case 'bool':
      return typeof value === 'boolean' ? null : 'not-yes-or-no';
    case 'int':
      return Number.isSafeInteger(value) && (value as number) >= 0 ? null : 'not-a-whole-number';
    case 'enum':
      return typeof value === 'string' && field.values.includes(value) ? null : 'not-a-choice';
  }
}
