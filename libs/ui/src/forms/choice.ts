import type { ReactNode } from 'react';

/** One of the values that can be chosen. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
}
