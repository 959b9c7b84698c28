import { DEMO } from '@einklang/content/demo/demo';
import type { DemoCompany, DemoCompanyId } from '@einklang/content/demo/demo.model';
import type { PersonId } from '@einklang/content/demo/demo-participation.model';
import { hash } from '@node-rs/argon2';
import type pg from 'pg';

export interface DemoActor {
  readonly accountId: string;
  readonly personId: string;
  readonly companyId: string;
}

/** Where the demo's own ids are in the database. */
export interface DemoWorld {
  readonly companies: Map<DemoCompanyId, string>;
  /** By company and person: consultants are a person of their own in each. */
  actor(company: DemoCompanyId, person: PersonId): DemoActor;
}

const ROOMS = ['JOINT', 'EMPLOYER', 'COUNCIL', 'WORKFORCE'];

/** Companies, bodies, rooms and people: what an operator sets up before anybody signs in. Runs as the owner. */
export const furnish = async (owner: pg.Client): Promise<DemoWorld> => {
  const companies = new Map<DemoCompanyId, string>();
  const actors = new Map<string, DemoActor>();
  const passwordHash = await hash(DEMO.password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const account = async (name: string, email: string): Promise<string> =>
    one(
      owner,
      'insert into account (email, name, password_hash) values ($1, $2, $3) on conflict (email) do update set name = excluded.name returning id',
      [email, name, passwordHash],
    );
  for (const company of DEMO.companies) {
    const companyId = await furnishCompany(owner, company);
    companies.set(company.id, companyId);
    for (const person of company.people) {
      const accountId = await account(person.name, person.email);
      const personId = await one(
        owner,
        'insert into person (company_id, account_id, name, email, note) values ($1, $2, $3, $4, $5) returning id',
        [companyId, accountId, person.name, person.email, person.note ?? ''],
      );
      for (const { role, mandate, from, until } of person.memberships)
        await owner.query(
          'insert into membership (company_id, person_id, role, mandate, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6)',
          [companyId, personId, role, mandate ?? null, from, until ?? null],
        );
      actors.set(`${company.id}/${person.id}`, { accountId, personId, companyId });
    }
    for (const consultant of DEMO.consultants) {
      const mandate = consultant.mandates[company.id];
      const accountId = await account(consultant.name, consultant.email);
      const personId = await one(
        owner,
        'insert into person (company_id, account_id, name, email, note) values ($1, $2, $3, $4, $5) returning id',
        [companyId, accountId, consultant.name, consultant.email, consultant.firm],
      );
      await owner.query(
        `insert into membership (company_id, person_id, role, mandate, valid_from, valid_to) values ($1, $2, 'CONSULTANT', $3, $4, $5)`,
        [companyId, personId, mandate, consultant.from, consultant.until],
      );
      actors.set(`${company.id}/${consultant.id}`, { accountId, personId, companyId });
    }
  }
  return {
    companies,
    actor: (company, person) => {
      const actor = actors.get(`${company}/${person}`);
      if (!actor) throw new Error(`The demo has no ${person} in ${company}.`);
      return actor;
    },
  };
};

const furnishCompany = async (owner: pg.Client, company: DemoCompany): Promise<string> => {
  const companyId = await one(
    owner,
    `insert into company (name, short_name, sector, place, land, employees, eligible_voters, collective_agreement, finance_committee)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      company.name,
      company.shortName,
      company.sector,
      company.place,
      company.land,
      company.employees,
      company.eligibleVoters,
      company.collectiveAgreement,
      company.financeCommittee,
    ],
  );
  const establishment = await one(
    owner,
    'insert into establishment (company_id, name, land, employees) values ($1, $2, $3, $4) returning id',
    [companyId, company.place, company.land, company.employees],
  );
  const kind = company.representationType === 'NONE' ? 'EMPLOYEE_REPRESENTATION' : company.representationType;
  await owner.query(
    `insert into body (company_id, establishment_id, kind, seats, valid_from) values ($1, $2, $3, $4, '2026-01-12')`,
    [companyId, establishment, kind, company.seats],
  );
  for (const room of ROOMS)
    await owner.query('insert into room (company_id, kind) values ($1, $2)', [companyId, room]);
  return companyId;
};

const one = async (client: pg.Client, text: string, values: unknown[]): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(text, values);
  return rows[0]!.id;
};
