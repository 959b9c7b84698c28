import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Db, Outbox } from '@einklang/platform/data';
import type { Client } from '../setup/client';
import type { TestCompany } from '../setup/company';
import { createWorld, type World } from '../setup/world';

/** As many as the pool of a world holds. */
const CONNECTIONS = 8;

/** A connection serves one company after the other; neither an error nor a context may stay in it. */
describe('a connection', () => {
  let world: World;
  let db: Db;
  let company: TestCompany;
  let felix: Client;

  beforeAll(async () => {
    world = await createWorld();
    db = world.app.get(Db);
    company = await world.company();
    felix = await company.person('MANAGEMENT');
  });
  afterAll(() => world.close());

  const asFelix = <T>(work: () => Promise<T>): Promise<T> =>
    db.inCompany({ companyId: company.id, personId: felix.personId }, work);

  it('serves the next act after one whose evidence was refused', async () => {
    // The very first use of a statement on a connection prepares it and fails; prepared it stays. On all of them at once.
    const refused = Array.from({ length: CONNECTIONS }, () =>
      asFelix(async () => {
        db.evidence.jobs.push({ id: 'no id', name: 'x', payload: {} });
      }),
    );
    for (const each of await Promise.allSettled(refused))
      expect(String((each as PromiseRejectedResult).reason)).toContain('invalid input syntax');
    const next = await Promise.all(
      refused.map((_, number) => felix.post('/initiatives', { title: `Danach ${number}` })),
    );
    expect(next.map((answer) => answer.status)).toEqual(refused.map(() => 201));
  });

  it('serves the next read after one that failed', async () => {
    const divide = (by: string) =>
      db.select<{ result: number }>({ companyId: company.id }, 'select 6 / $1::int as result', [by]);
    await expect(divide('0')).rejects.toThrow('division by zero');
    expect(await divide('3')).toEqual([{ result: 2 }]);
  });

  it('keeps no context after a transaction or a read', async () => {
    await asFelix(() => db.sql('select 1'));
    await db.select({ companyId: company.id, personId: felix.personId }, 'select 1', []);
    const rows = await Promise.all(
      Array.from({ length: 20 }, () =>
        db.call('select app.company_id() as company, app.person_id() as person, app.my_rooms() as rooms'),
      ),
    );
    for (const row of rows) expect(row).toEqual([{ company: null, person: null, rooms: null }]);
  });

  it('never passes for done what an error inside had doomed', async () => {
    const swallowed = asFelix(async () => {
      await db.sql('select 1 / 0').catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('rolled back');
  });

  it('leaves neither row nor promise when the work throws', async () => {
    const thrown = asFelix(async () => {
      await world.app.get(Outbox).promise('initiative.announce', { initiativeId: company.id });
      throw new Error('changed my mind');
    });
    await expect(thrown).rejects.toThrow('changed my mind');
    const { rows } = await world.admin.query(`select 1 from outbox where payload->>'initiativeId' = $1`, [
      company.id,
    ]);
    expect(rows).toEqual([]);
  });
});
