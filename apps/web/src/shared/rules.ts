import { parseDay } from '@einklang/ui';

/** A rule says the code of what is wrong (see `problems` in the texts), or null. */
export type Rule<Value> = (value: Value) => string | null;

export function required(value: unknown): string | null {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim())
    ? 'required'
    : null;
}

export function email(value: string): string | null {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()) ? null : 'email';
}

/** A day as the date field gives it: `YYYY-MM-DD`. Empty is fine; combine with `required`. */
export function day(value: string): string | null {
  return !value || (parseDay(value) !== null && /^\d{4}-/.test(value)) ? null : 'not-a-date';
}

/** At least so many characters. */
export function atLeast(length: number): Rule<string> {
  return (value) => (value.length < length ? 'too-short' : null);
}

/** At most so many characters. */
export function atMost(length: number): Rule<string> {
  return (value) => (value.length > length ? 'too-long' : null);
}

/** The first rule that is broken. */
export function all<Value>(...rules: Rule<Value>[]): Rule<Value> {
  return (value) => {
    for (const rule of rules) {
      const code = rule(value);
      if (code) return code;
    }
    return null;
  };
}
