import { DEMO } from '@einklang/content/demo/demo';
import type { DemoCompanyId, DemoPerson } from '@einklang/content/demo/demo.model';
import type { PersonId } from '@einklang/content/demo/demo-participation.model';
import type { Role } from '@einklang/policy';

const personIn = (company: DemoCompanyId, id: PersonId): DemoPerson => {
  const person = DEMO.companies.find((each) => each.id === company)?.people.find((each) => each.id === id);
  if (!person) throw new Error(`The demo has no ${id} in ${company}.`);
  return person;
};

export const nameOf = (company: DemoCompanyId, id: PersonId): string => personIn(company, id).name;
export const roleIn = (company: DemoCompanyId, id: PersonId): Role =>
  personIn(company, id).memberships[0]!.role;
