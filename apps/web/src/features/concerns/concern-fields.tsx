import { ScaleField, SelectField, TextAreaField } from '@einklang/ui';
import type { ReactElement } from 'react';
import type { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useCategories } from './categories';
import type { ConcernView } from './concerns.queries';

/** What every concern says, whoever enters it. */
export interface ConcernValues extends Record<string, unknown> {
  body: string;
  code: ConcernView['code'] | '';
  group: string;
  severity: string | null;
}
export const NO_CONCERN: ConcernValues = { body: '', code: '', group: '', severity: null };
export const CONCERN_RULES = {
  body: all<string>(required, atMost(2000)),
  code: required,
  severity: required,
} as const;

/** The values as the server takes them; the rules have seen that they are there. */
export const concernOf = ({ body, code, group, severity }: ConcernValues) => ({
  body,
  code: code as ConcernView['code'],
  group,
  severity: Number(severity),
});

const STEPS = ['1', '2', '3', '4', '5'] as const;

/** Words first, then what they are about: people think in this order. */
export function ConcernFields({
  field,
  groups,
}: {
  field: ReturnType<typeof useHouseForm<ConcernValues>>['field'];
  groups: readonly string[];
}): ReactElement {
  const t = useTexts('concerns');
  const { choices } = useCategories();
  return (
    <>
      <TextAreaField {...field('body')} hint={t('forms.bodyHint')} rows={4} maxLength={2000} />
      <SelectField {...field('code')} none={t('forms.choose')} hint={t('forms.codeHint')} choices={choices} />
      {groups.length ? (
        <SelectField
          {...field('group')}
          none={t('general')}
          hint={t('forms.groupHint')}
          choices={groups.map((group) => ({ value: group, label: group }))}
        />
      ) : null}
      <ScaleField
        {...field('severity')}
        none={t('forms.severityNone')}
        choices={STEPS.map((step) => ({ value: step, mark: step, label: t(`severities.${step}`) }))}
      />
    </>
  );
}
