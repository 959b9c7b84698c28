import { TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import { formatDay, parseDay } from './date-text';
import { inputProps, type FieldProps } from './field-parts';

/**
 * A day, typed as `TT.MM.JJJJ`. The value is `YYYY-MM-DD`, or the text itself as long as it is no date, so that the
 * form can say so; nothing that was typed disappears.
 */
export function DateField(
  props: FieldProps & { value: string; onChange: (value: string) => void; onBlur?: () => void },
): ReactElement {
  const texts = useUiTexts();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...inputProps({ ...props, hint: props.hint ?? texts.dateHint })}
      inputMode="decimal"
      autoComplete="off"
      maw="16rem"
      value={typed ?? formatDay(props.value)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        props.onChange(parseDay(text) ?? text);
      }}
      onBlur={() => {
        setTyped(null);
        props.onBlur?.();
      }}
    />
  );
}
