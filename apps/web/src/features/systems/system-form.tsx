import { SYSTEM_HOSTINGS } from '@einklang/domain';
import { DateField, NumberField, RadioField, SelectField, TextAreaField, TextField } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { useHouseForm } from '../../shared/house-form';
import { peopleQuery } from '../../shared/people';
import { useLocale, useTexts } from '../../shared/texts';
import { CatalogueFields } from './catalogue-fields';
import { agreementChoicesQuery } from './systems.queries';
import type { SystemValues } from './system-values';
import classes from './systems.module.css';

export type SystemForm = ReturnType<typeof useHouseForm<SystemValues>>;

/** The labels of all fields, also for the summary of errors and for what somebody else has changed. */
export function useSystemLabels(): Record<keyof SystemValues & string, string> {
  const t = useTexts('systems');
  return {
    product: t('form.product'),
    vendor: t('form.vendor'),
    modules: t('form.modules'),
    purpose: t('form.purpose'),
    area: t('form.area'),
    users: t('form.users'),
    hosting: t('form.hosting'),
    administrator: t('form.administrator'),
    status: t('form.status'),
    responsibleId: t('form.responsible'),
    contractUntil: t('form.contractUntil'),
    finding: t('form.finding'),
    catalogueId: t('form.catalogue'),
    agreementId: t('form.agreement'),
    otherAgreement: t('form.otherAgreement'),
  };
}

/** What can be said of a system, in three groups. */
export function SystemFields({ house }: { house: SystemForm }): ReactElement {
  const t = useTexts('systems');
  const { field } = house;
  return (
    <>
      <h2 className={classes.group}>{t('form.basics')}</h2>
      <TextField {...field('product')} hint={t('form.productHint')} maxLength={120} />
      <CatalogueFields house={house} />
      <TextField {...field('vendor')} maxLength={120} optional />
      <TextField {...field('modules')} hint={t('form.modulesHint')} maxLength={300} optional />
      <TextAreaField {...field('purpose')} hint={t('form.purposeHint')} maxLength={600} optional />
      <TextField {...field('area')} hint={t('form.areaHint')} maxLength={80} optional />
      <RadioField
        {...field('status')}
        choices={(['IN_USE', 'PLANNED'] as const).map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      <Operation house={house} />
      <Regulation house={house} />
    </>
  );
}

function Operation({ house: { field } }: { house: SystemForm }): ReactElement {
  const t = useTexts('systems');
  const locale = useLocale();
  const { id: companyId } = useCompany();
  const people = useQuery(peopleQuery(companyId)).data?.items ?? [];
  return (
    <>
      <h2 className={classes.group}>{t('form.operation')}</h2>
      <NumberField {...field('users')} locale={locale} optional />
      <SelectField
        {...field('hosting')}
        none={t('form.hostingNone')}
        choices={SYSTEM_HOSTINGS.map((value) => ({ value, label: t(`hostings.${value}`) }))}
        optional
      />
      <TextField {...field('administrator')} maxLength={120} optional />
      <SelectField
        {...field('responsibleId')}
        none={t('form.responsibleNone')}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <DateField {...field('contractUntil')} optional />
      <TextAreaField {...field('finding')} hint={t('form.findingHint')} maxLength={1000} optional />
    </>
  );
}

function Regulation({ house: { field } }: { house: SystemForm }): ReactElement {
  const t = useTexts('systems');
  const { id: companyId } = useCompany();
  const agreements = useQuery(agreementChoicesQuery(companyId)).data ?? [];
  return (
    <>
      <h2 className={classes.group}>{t('form.regulation')}</h2>
      <SelectField
        {...field('agreementId')}
        none={t('form.agreementNone')}
        choices={agreements.map(({ id, title }) => ({ value: id, label: title }))}
        optional
      />
      <TextField {...field('otherAgreement')} hint={t('form.otherAgreementHint')} maxLength={160} optional />
    </>
  );
}
