import {
  SYSTEM_FACT_FIELDS,
  type FactField as Field,
  type SystemFactName,
  type SystemFacts,
} from '@einklang/domain';
import { CheckField, NumberField, SelectField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTextBundle, useTexts } from '../../shared/texts';
import { SET_BY_BUSINESS_CASE, SET_BY_KI_CHECK } from './fact-sections';

/** One fact: a tick, a number or a choice, as the domain's table says. */
export function FactField(props: {
  name: SystemFactName;
  facts: SystemFacts;
  onChange: (change: Partial<SystemFacts>) => void;
}): ReactElement {
  const { name, facts, onChange } = props;
  const t = useTexts('potential');
  const { names, values } = useTextBundle('potential').facts;
  const locale = useLocale();
  const field: Field = SYSTEM_FACT_FIELDS[name];
  const common = {
    name,
    label: names[name],
    hint: SET_BY_BUSINESS_CASE.includes(name)
      ? t('facts.fromBusinessCase')
      : SET_BY_KI_CHECK.includes(name)
        ? t('facts.fromKiCheck')
        : undefined,
  };
  const value = facts[name];
  if (field.kind === 'bool')
    return (
      <CheckField
        {...common}
        checked={value === true}
        onChange={(checked) => onChange({ [name]: checked })}
      />
    );
  if (field.kind === 'int')
    return (
      <NumberField
        {...common}
        locale={locale}
        value={value as number}
        onChange={(count) => onChange({ [name]: Math.max(0, Math.round(count ?? 0)) })}
      />
    );
  const words: Readonly<Record<string, string>> = values[name as keyof typeof values];
  return (
    <SelectField
      {...common}
      value={value as string}
      choices={field.values.map((one) => ({ value: one, label: words[one] ?? one }))}
      onChange={(chosen) => onChange({ [name]: chosen })}
    />
  );
}
