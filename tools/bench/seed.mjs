import { createHash } from 'node:crypto';

/** Data of the bench: fixed, made by the database itself. */
export const SMALL = { companies: 200, initiatives: 20_000, comments: 400_000 };
export const LARGE = { companies: 10_000, initiatives: 100_000, comments: 1_000_000 };

const id = (kind, expression) =>
  `('00000000-0000-7000-8${kind}' || substr(lpad((${expression})::text, 14, '0'), 1, 2) || '-' || substr(lpad((${expression})::text, 14, '0'), 3))::uuid`;
/** The id that the database made for row `n` of a kind. */
export const idOf = (kind, n) => {
  const digits = String(n).padStart(14, '0');
  return `00000000-0000-7000-8${kind}${digits.slice(0, 2)}-${digits.slice(2)}`;
};
export const KIND = { company: 1, person: 2, room: 3, initiative: 4, account: 5 };
export const tokenOf = (company) => `bench-${company}`;

/** Companies with a manager each, signed in, and their initiatives with comments. */
export async function seed(client, { companies, initiatives, comments }) {
  const perCompany = initiatives / companies;
  await client.query('begin');
  await client.query(`set local synchronous_commit = off`);
  await client.query(
    `insert into company (id, name, short_name, land, employees, eligible_voters)
    select ${id(1, 'n')}, 'Betrieb ' || n, 'B' || n, 'BW', 100, 90 from generate_series(1, $1::int) n`,
    [companies],
  );
  await client.query(
    `insert into room (company_id, id, kind)
    select ${id(1, 'n')}, ${id(3, 'n * 4 + k')}, (array['JOINT','EMPLOYER','COUNCIL','WORKFORCE'])[k + 1] from generate_series(1, $1::int) n, generate_series(0, 3) k`,
    [companies],
  );
  await client.query(
    `insert into account (id, email, name) select ${id(5, 'n')}, 'p' || n || '@bench.example', 'Person ' || n from generate_series(1, $1::int) n`,
    [companies],
  );
  await client.query(
    `insert into person (company_id, id, account_id, name, email)
    select ${id(1, 'n')}, ${id(2, 'n')}, ${id(5, 'n')}, 'Person ' || n, 'p' || n || '@bench.example' from generate_series(1, $1::int) n`,
    [companies],
  );
  await client.query(
    `insert into membership (company_id, person_id, role) select ${id(1, 'n')}, ${id(2, 'n')}, 'MANAGEMENT' from generate_series(1, $1::int) n`,
    [companies],
  );
  await client.query(
    `insert into initiative (company_id, id, room_id, title, problem, opened_by, opened_at, shortlisted_by, shortlisted_at, updated_at)
    select ${id(1, '1 + (n - 1) / $2')}, ${id(4, 'n')}, ${id(3, '(1 + (n - 1) / $2) * 4')}, 'Vorhaben ' || n, repeat('Was es lösen soll. ', 8), ${id(2, '1 + (n - 1) / $2')},
      timestamptz '2026-01-01' + n * interval '1 second', ${id(2, '1 + (n - 1) / $2')}, timestamptz '2026-01-02', timestamptz '2026-02-01' + n * interval '1 second'
    from generate_series(1, $1::int) n`,
    [initiatives, perCompany],
  );
  await client.query(
    `insert into comment (company_id, room_id, initiative_id, subject_type, subject_id, author_id, body, written_at)
    select i.company_id, i.room_id, i.id, 'initiative', i.id, i.opened_by, repeat('Ein Kommentar. ', 8), timestamptz '2026-03-01' + k * interval '1 minute'
    from initiative i, generate_series(1, $1::int) k`,
    [Math.round(comments / initiatives)],
  );
  // A register of 10,000 entries each in ten companies: as large as one company's can get.
  await client.query(
    `insert into ai_system (company_id, product, vendor, purpose, area, users, status, used, responsible_id, entered_by)
    select ${id(1, 'c')}, 'System ' || lpad(n::text, 5, '0'), 'Hersteller ' || n % 300, 'Wofür es gebraucht wird', 'Bereich ' || n % 20, n % 200,
      'IN_USE', true, ${id(2, 'c')}, ${id(2, 'c')}
    from generate_series(1, 10) c, generate_series(1, 10000) n`,
  );
  await client.query('commit');
  const tokens = Array.from({ length: companies }, (_, index) =>
    createHash('sha256')
      .update(tokenOf(index + 1))
      .digest(),
  );
  await client.query(
    `insert into session (account_id, token_hash, expires_at, last_seen_at)
    select ${id(5, 'n')}, t, now() + interval '12 hours', now() from unnest($1::bytea[]) with ordinality as x (t, n)`,
    [tokens],
  );
  await client.query('vacuum analyze');
}
