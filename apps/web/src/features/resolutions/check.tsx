import { CheckField } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import type { House } from './house';
import type { RecordValues } from './record-values';

type Tick = {
  [Name in keyof RecordValues]: RecordValues[Name] extends boolean ? Name : never;
}[keyof RecordValues];

/** A fact of the meeting that is true or not. */
export function Check({ house, name, hint }: { house: House; name: Tick; hint?: ReactNode }): ReactElement {
  const { value, label, error, onChange } = house.field(name);
  return (
    <CheckField
      name={name}
      label={label}
      hint={hint}
      error={error}
      checked={value === true}
      onChange={(on) => onChange(on as never)}
    />
  );
}
