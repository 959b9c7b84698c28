import { SYSTEM_HOSTINGS, type SystemHosting } from '@einklang/domain';
import type { SystemView } from '../../shared/systems';
import { all, atMost, day, required } from '../../shared/rules';
import type { EnterSystem } from './systems.queries';

/** An entry as the form holds it: empty text where nothing is known. */
export interface SystemValues extends Record<string, unknown> {
  product: string;
  vendor: string;
  modules: string;
  purpose: string;
  area: string;
  users: number | null;
  hosting: SystemHosting | '';
  administrator: string;
  status: 'PLANNED' | 'IN_USE';
  responsibleId: string;
  contractUntil: string;
  finding: string;
  catalogueId: string;
  agreementId: string;
  otherAgreement: string;
}

export const emptyValues: SystemValues = {
  product: '',
  vendor: '',
  modules: '',
  purpose: '',
  area: '',
  users: null,
  hosting: '',
  administrator: '',
  status: 'IN_USE',
  responsibleId: '',
  contractUntil: '',
  finding: '',
  catalogueId: '',
  agreementId: '',
  otherAgreement: '',
};

export const valuesOf = (system: SystemView): SystemValues => {
  const details = system.details;
  return {
    product: system.product,
    vendor: system.vendor,
    modules: details?.modules ?? '',
    purpose: system.purpose,
    area: system.area,
    users: details?.users ?? null,
    hosting: SYSTEM_HOSTINGS.find((hosting) => hosting === details?.hosting) ?? '',
    administrator: details?.administrator ?? '',
    status: system.status === 'PLANNED' ? 'PLANNED' : 'IN_USE',
    responsibleId: details?.responsibleId ?? '',
    contractUntil: details?.contractUntil ?? '',
    finding: details?.finding ?? '',
    catalogueId: details?.catalogueId ?? '',
    agreementId: system.agreement?.id ?? '',
    otherAgreement: system.otherAgreement,
  };
};

/** What is sent: nothing is known becomes null. */
export const bodyOf = (values: SystemValues): EnterSystem => ({
  ...values,
  hosting: values.hosting || null,
  responsibleId: values.responsibleId || null,
  contractUntil: values.contractUntil || null,
  catalogueId: values.catalogueId || null,
  agreementId: values.agreementId || null,
});

export const rules = {
  product: all(required, atMost(120)),
  vendor: atMost(120),
  modules: atMost(300),
  purpose: atMost(600),
  area: atMost(80),
  administrator: atMost(120),
  finding: atMost(1000),
  otherAgreement: atMost(160),
  contractUntil: day,
};

export const FIELDS = Object.keys(emptyValues) as (keyof SystemValues & string)[];
