import { randomUUID } from 'node:crypto';
import { clientOf, openSession } from './client.mjs';

/** A company's rooms, as libs/policy names them. */
export const ROOMS = ['JOINT', 'EMPLOYER', 'COUNCIL', 'WORKFORCE'];

/**
 * Makes a company with its establishment, works council, rooms and people, as the product's own set-up would.
 *
 * @param {{sql: Function, url: string, name: string, people: Record<string, string>}} options `people` maps a short name
 *   to a standing (»WC_CHAIR«, »CONSULTANT:JOINT«), `domain` ends their addresses
 */
export async function addCompany({ sql, url, name, people, domain }) {
  const companyId = randomUUID();
  await sql(
    `insert into company (id, name, short_name, land, employees, eligible_voters) values ($1, $2, $3, 'BW', 184, 172)`,
    [companyId, name, name.split(' ')[0]],
  );
  const [establishment] = await sql(
    `insert into establishment (company_id, name, land, employees) values ($1, $2, 'BW', 184) returning id`,
    [companyId, name],
  );
  await sql(
    `insert into body (company_id, establishment_id, kind, seats) values ($1, $2, 'WORKS_COUNCIL', 7)`,
    [companyId, establishment.id],
  );
  const rooms = {};
  for (const kind of ROOMS) {
    const [room] = await sql('insert into room (company_id, kind) values ($1, $2) returning id', [
      companyId,
      kind,
    ]);
    rooms[kind] = room.id;
  }
  const clients = {};
  for (const [label, standing] of Object.entries(people))
    clients[label] = await addPerson({ sql, url, companyId, label, standing, domain });
  return { companyId, rooms, people: clients };
}

/** A person of a company, signed in. */
export async function addPerson({
  sql,
  url,
  companyId,
  label,
  standing,
  domain = `${companyId.slice(0, 8)}.example`,
}) {
  const [role, mandate = null] = standing.split(':');
  const email = `${label.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@${domain}`;
  const [account] = await sql('insert into account (email, name) values ($1, $2) returning id', [
    email,
    label,
  ]);
  const [person] = await sql(
    'insert into person (company_id, account_id, name, email) values ($1, $2, $3, $4) returning id',
    [companyId, account.id, label, email],
  );
  const [membership] = await sql(
    `insert into membership (company_id, person_id, role, mandate, valid_from) values ($1, $2, $3, $4, now() - interval '1 day') returning id`,
    [companyId, person.id, role, mandate],
  );
  const who = {
    companyId,
    personId: person.id,
    accountId: account.id,
    membershipId: membership.id,
    name: label,
    email,
    standing,
  };
  return clientOf({ url, who, cookie: await openSession(sql, account.id) });
}
