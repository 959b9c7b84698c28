import { SelectField } from '@einklang/ui';
import type { ReactElement } from 'react';

export interface InboxFilterProps {
  name: string;
  label: string;
  /** The choice that filters nothing. */
  none: string;
  /** Word by id. */
  words: ReadonlyMap<string, string>;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** One filter of the list, by a word that occurs in it. */
export function InboxFilter(props: InboxFilterProps): ReactElement {
  return (
    <SelectField
      name={props.name}
      label={props.label}
      value={props.value ?? ''}
      none={props.none}
      choices={[...props.words].map(([value, label]) => ({ value, label }))}
      onChange={(value) => props.onChange(value || undefined)}
    />
  );
}
