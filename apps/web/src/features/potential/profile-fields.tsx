import { BENEFIT_LABELS } from '@einklang/content/cost-benefit-categories';
import { AI_FUNCTIONS, SUGGESTED_BY, type SuggestedBy, type UseCaseProfile } from '@einklang/domain';
import { Form, NumberField, SelectField, TextAreaField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useLocale, useTexts } from '../../shared/texts';
import { AlternativesField } from './alternatives-field';
import { ChecksField } from './checks-field';
import { GroupsField } from './groups-field';

const BENEFITS = Object.keys(BENEFIT_LABELS) as (keyof typeof BENEFIT_LABELS)[];

/** The fields of a profile; every change goes out at once, saving is the caller's. */
export function ProfileFields({
  value,
  onChange,
}: {
  value: UseCaseProfile;
  onChange: (value: UseCaseProfile) => void;
}): ReactElement {
  const t = useTexts('potential');
  const locale = useLocale();
  const { hasCouncil } = useCompany();
  const set = (change: Partial<UseCaseProfile>): void => onChange({ ...value, ...change });
  return (
    <Form onSubmit={() => undefined} label={t('profile.title')}>
      <TextAreaField
        name="process"
        label={t('profile.fields.process')}
        hint={t('profile.hints.process')}
        value={value.process}
        maxLength={2000}
        onChange={(process) => set({ process })}
      />
      <GroupsField groups={value.groups} onChange={(groups) => set({ groups })} />
      <SelectField
        name="suggestedBy"
        label={t('profile.fields.suggestedBy')}
        value={value.suggestedBy ?? ''}
        none={t('profile.nobodyYet')}
        choices={SUGGESTED_BY.map((by: SuggestedBy) => ({
          value: by,
          label: t(`profile.suggestedBy.${by === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : by}`),
        }))}
        onChange={(by) => set({ suggestedBy: by || null })}
      />
      <NumberField
        name="currentHours"
        label={t('profile.fields.currentHours')}
        hint={t('profile.hints.currentHours')}
        unit={t('profile.hours')}
        locale={locale}
        optional
        value={value.currentHours}
        onChange={(currentHours) => set({ currentHours })}
      />
      <ChecksField
        name="benefitTypes"
        label={t('profile.fields.benefitTypes')}
        choices={BENEFITS.map((id) => ({ value: id, label: BENEFIT_LABELS[id][locale] }))}
        value={value.benefitTypes}
        onChange={(benefitTypes) => set({ benefitTypes })}
      />
      <ChecksField
        name="aiFunctions"
        label={t('profile.fields.aiFunctions')}
        choices={AI_FUNCTIONS.map((id) => ({ value: id, label: t(`profile.aiFunctions.${id}`) }))}
        value={value.aiFunctions}
        onChange={(aiFunctions) => set({ aiFunctions })}
      />
      <TextAreaField
        name="decisions"
        label={t('profile.fields.decisions')}
        hint={t('profile.hints.decisions')}
        rows={2}
        value={value.decisions}
        maxLength={2000}
        onChange={(decisions) => set({ decisions })}
      />
      <AlternativesField
        alternatives={value.alternatives}
        onChange={(alternatives) => set({ alternatives })}
      />
    </Form>
  );
}
