import { randomUUID } from 'node:crypto';
import type { Mandate, Role, RoomKind } from '@einklang/policy';
import type pg from 'pg';
import { signedInClient, type Client } from './client';

export interface CompanyOptions {
  readonly name?: string;
  /** Seats of the works council; 0 for a company without one (domain 2.6). Default 7. */
  readonly seats?: number;
  readonly land?: string;
}

export interface PersonOptions {
  readonly name?: string;
  readonly mandate?: Mandate;
  /** An existing account, for somebody who is in several companies. */
  readonly accountId?: string;
  readonly until?: Date;
}

export interface TestCompany {
  readonly id: string;
  readonly rooms: Record<RoomKind, string>;
  /** Adds a person with a role and returns them signed in. */
  person(role: Role, options?: PersonOptions): Promise<Client>;
  /** Gives somebody who is there one more role. */
  grant(personId: string, role: Role, mandate?: Mandate): Promise<string>;
}

/** Makes a company with its establishment, body and rooms, the way the product's own set-up would. */
export const addCompany = async (
  baseUrl: string,
  admin: pg.Client,
  { name = 'Testwerk GmbH', seats = 7, land = 'BW' }: CompanyOptions = {},
): Promise<TestCompany> => {
  const id = randomUUID();
  await admin.query(
    `insert into company (id, name, short_name, land, employees, eligible_voters) values ($1, $2, $3, $4, 184, 172)`,
    [id, name, name.split(' ')[0], land],
  );
  const { rows } = await admin.query<{ id: string }>(
    `insert into establishment (company_id, name, land, employees) values ($1, $2, $3, 184) returning id`,
    [id, name, land],
  );
  await admin.query(`insert into body (company_id, establishment_id, kind, seats) values ($1, $2, $3, $4)`, [
    id,
    rows[0]!.id,
    seats > 0 ? 'WORKS_COUNCIL' : 'EMPLOYEE_REPRESENTATION',
    Math.max(seats, 2),
  ]);
  const rooms = {} as Record<RoomKind, string>;
  for (const kind of ['JOINT', 'EMPLOYER', 'COUNCIL', 'WORKFORCE'] as const) {
    const room = await admin.query<{ id: string }>(
      'insert into room (company_id, kind) values ($1, $2) returning id',
      [id, kind],
    );
    rooms[kind] = room.rows[0]!.id;
  }
  const grant = async (personId: string, role: Role, mandate?: Mandate, until?: Date): Promise<string> => {
    const membership = await admin.query<{ id: string }>(
      'insert into membership (company_id, person_id, role, mandate, valid_to) values ($1, $2, $3, $4, $5) returning id',
      [id, personId, role, mandate ?? null, until ?? null],
    );
    return membership.rows[0]!.id;
  };
  return {
    id,
    rooms,
    grant,
    person: async (role, options = {}) => {
      const label = options.name ?? `${role} ${randomUUID().slice(0, 6)}`;
      const email = `${label.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@${id.slice(0, 8)}.example`;
      const accountId =
        options.accountId ??
        (
          await admin.query<{ id: string }>(
            'insert into account (email, name) values ($1, $2) returning id',
            [email, label],
          )
        ).rows[0]!.id;
      const person = await admin.query<{ id: string }>(
        'insert into person (company_id, account_id, name, email) values ($1, $2, $3, $4) returning id',
        [id, accountId, label, email],
      );
      await grant(person.rows[0]!.id, role, options.mandate, options.until);
      return signedInClient(baseUrl, admin, {
        companyId: id,
        personId: person.rows[0]!.id,
        accountId,
        name: label,
        email,
      });
    },
  };
};
