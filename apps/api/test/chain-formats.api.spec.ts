import { createHash, randomUUID } from 'node:crypto';
import { verifyChain, type AuditEntry } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/migrations';
import { ChainOfWholeEntries1763800000050 } from '../../../migrations/0050-chain-of-whole-entries';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A database as it was before the hash covered the whole entry, with a chain in it, brought up to date. */
describe('a chain that began before the hash covered everything', () => {
  const name = `chain_${randomUUID().replaceAll('-', '')}`;
  const companyId = randomUUID();
  const initiativeId = randomUUID();
  let root: pg.Client;
  let admin: pg.Client;
  let roomId: string;

  beforeAll(async () => {
    const adminUrl = process.env['TEST_ADMIN_DATABASE_URL'] ?? '';
    root = new pg.Client({ connectionString: adminUrl });
    await root.connect();
    await root.query(`create database ${name}`);
    const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString();
    admin = new pg.Client({ connectionString: url });
    await admin.connect();
    const before = migrations.slice(0, migrations.indexOf(ChainOfWholeEntries1763800000050));
    await run(url, before);
    await admin.query(
      `insert into company (id, name, short_name, land, employees, eligible_voters) values ($1, 'Brandner', 'Brandner', 'BW', 184, 172)`,
      [companyId],
    );
    const { rows } = await admin.query<{ id: string }>(
      `insert into room (company_id, kind) values ($1, 'JOINT') returning id`,
      [companyId],
    );
    roomId = rows[0]!.id;
    await record('initiative.opened');
    await record('initiative.shortlisted');
    await run(url, migrations);
    await record('initiative.edited');
  });
  afterAll(async () => {
    await admin.end();
    await root.query(`drop database ${name} with (force)`);
    await root.end();
  });

  const run = async (url: string, list: readonly (typeof migrations)[number][]): Promise<void> => {
    const source = new DataSource({ type: 'postgres', url, migrations: [...list], logging: false });
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
    await source.destroy();
  };

  const record = async (event: string): Promise<void> => {
    const entry = {
      room: roomId,
      event,
      subject_type: 'initiative',
      subject: initiativeId,
      initiative: initiativeId,
      data: '{"title":"Sichtprüfung"}',
      at: '2026-11-22T10:00:00.123Z',
    };
    await admin.query(`select app.enter($1, null), app.record($2, '[]')`, [
      companyId,
      JSON.stringify([entry]),
    ]);
  };

  const chain = async (): Promise<AuditEntry[]> => {
    const { rows } = await admin.query<AuditEntry>(
      `select format, company_id as "companyId", room_id as "roomId", seq::int as seq, '2026-11-22T10:00:00.123Z' as at, actor_id as "actorId", event,
              subject_type as "subjectType", subject_id as "subjectId", initiative_id as "initiativeId", data, prev_hash as "prevHash", hash
         from audit_entry order by seq`,
    );
    return rows;
  };

  it('verifies from its first entry to its last', async () => {
    const entries = await chain();
    expect(entries.map(({ format }) => format)).toEqual([1, 1, 2]);
    expect(await verifyChain(entries, sha256)).toMatchObject({ ok: true, entries: 3 });
  });

  it('shows what is changed in either part, and from then on the timeline of an entry too', async () => {
    for (const seq of [1, 2, 3]) {
      const changed = (await chain()).map((entry) => (entry.seq === seq ? { ...entry, data: {} } : entry));
      expect(await verifyChain(changed, sha256)).toEqual({ ok: false, seq, fault: 'hash-mismatch' });
    }
    const moved = (await chain()).map((entry) =>
      entry.seq === 3 ? { ...entry, initiativeId: null } : entry,
    );
    expect(await verifyChain(moved, sha256)).toEqual({ ok: false, seq: 3, fault: 'hash-mismatch' });
  });
});
