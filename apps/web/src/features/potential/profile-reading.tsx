import { BENEFIT_LABELS } from '@einklang/content/cost-benefit-categories';
import type { UseCaseProfile } from '@einklang/domain';
import { Facts } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useCompany } from '../../shared/company';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import classes from './potential.module.css';

/** A profile to read; what is empty is a dash. */
export function ProfileReading({ profile }: { profile: UseCaseProfile }): ReactElement {
  const t = useTexts('potential');
  const locale = useLocale();
  const { number, list } = useFormats();
  const { hasCouncil } = useCompany();
  const suggested = profile.suggestedBy;
  const benefit = (id: string): string => BENEFIT_LABELS[id as keyof typeof BENEFIT_LABELS]?.[locale] ?? id;
  const values: [keyof UseCaseProfile, ReactNode][] = [
    ['process', profile.process],
    [
      'groups',
      list(profile.groups.map(({ name, headcount }) => t('profile.groupOf', { name, count: headcount }))),
    ],
    [
      'suggestedBy',
      suggested
        ? t(`profile.suggestedBy.${suggested === 'COUNCIL' && !hasCouncil ? 'REPRESENTATIVES' : suggested}`)
        : '',
    ],
    [
      'currentHours',
      profile.currentHours === null
        ? t('profile.hoursUnknown')
        : t('profile.hoursPerYear', { hours: number(profile.currentHours) }),
    ],
    ['benefitTypes', list(profile.benefitTypes.map(benefit))],
    ['aiFunctions', list(profile.aiFunctions.map((id) => t(`profile.aiFunctions.${id}`)))],
    ['decisions', profile.decisions],
    ['alternatives', list(profile.alternatives.filter((text) => text.trim()))],
  ];
  return (
    <Facts
      facts={values.map(([field, value]) => ({
        id: field,
        term: t(`profile.fields.${field}`),
        value: <span className={classes.pre}>{value || '–'}</span>,
      }))}
    />
  );
}
