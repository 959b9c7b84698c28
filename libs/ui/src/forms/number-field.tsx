import { TextInput } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { inputProps, type FieldProps } from './field-parts';
import { formatNumber, parseNumber } from './number-text';

export interface NumberProps extends FieldProps {
  value: number | null;
  /** Null when it is empty or no number; the text stays as typed, so that it can be corrected. */
  onChange: (value: number | null) => void;
  locale: string;
  /** Decimal places, 0 for whole numbers. */
  decimals?: number;
  unit?: ReactNode;
  onBlur?: () => void;
}

/** A number in the reader's notation: `1.234,5`. While it is typed nothing is rewritten; on leaving it is set in form. */
export function NumberField(props: NumberProps): ReactElement {
  const { value, locale, decimals = 0 } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : formatNumber(value, locale, decimals));

  function leave(): void {
    if (typed !== null && (typed.trim() === '' || parseNumber(typed, locale) !== null)) setTyped(null);
    props.onBlur?.();
  }

  return (
    <TextInput
      {...inputProps(props)}
      inputMode={decimals > 0 ? 'decimal' : 'numeric'}
      autoComplete="off"
      value={shown}
      rightSection={props.unit}
      rightSectionPointerEvents="none"
      rightSectionWidth={props.unit ? 64 : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        props.onChange(round(parseNumber(text, locale), decimals));
      }}
      onBlur={leave}
    />
  );
}

function round(value: number | null, decimals: number): number | null {
  return value === null ? null : Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** An amount in euros, with cents where there are any. */
export function MoneyField(props: Omit<NumberProps, 'unit' | 'decimals'>): ReactElement {
  return <NumberField {...props} decimals={2} unit="€" />;
}
