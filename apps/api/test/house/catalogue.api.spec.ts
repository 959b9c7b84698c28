import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createWorld, type World } from '../setup/world';
import { catalogueFaults, COMPANY_TABLES, WALL_MUTANTS } from './catalogue';

/** The database's own catalogue says whether the wall between companies stands (promises, PostgreSQL rules). */
describe('the catalogue', () => {
  let world: World;
  let app: pg.Client;

  beforeAll(async () => {
    world = await createWorld();
    app = new pg.Client({ connectionString: world.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await world.close();
  });

  it('shows an application role without power', async () => {
    const { rows } = await app.query<{
      who: string;
      rolsuper: boolean;
      rolbypassrls: boolean;
      owns: boolean;
    }>(
      `select current_user as who, rolsuper, rolbypassrls, exists (select 1 from pg_class where relowner = r.oid) as owns from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([{ who: 'einklang_app', rolsuper: false, rolbypassrls: false, owns: false }]);
  });

  it('breaks no rule', async () => {
    expect(await catalogueFaults(world.admin)).toEqual({});
    const { rows } = await world.admin.query(COMPANY_TABLES);
    expect(rows).not.toHaveLength(0);
  });

  it.each(Object.entries(WALL_MUTANTS))('shows %s', async (_, { rule, sql }) => {
    await world.admin.query('begin');
    try {
      await world.admin.query(sql);
      expect(Object.keys(await catalogueFaults(world.admin))).toContain(rule);
    } finally {
      await world.admin.query('rollback');
    }
  });

  it('shows the application nothing without a context, and a foreign context nothing of ours', async () => {
    const company = await world.company();
    const felix = await company.person('MANAGEMENT');
    await felix.post('/initiatives', { title: 'Unseres' });
    const other = await world.company();
    const { rows: readable } = await world.admin.query<{ name: string }>(
      `select t.relname as name from (${COMPANY_TABLES}) t where has_table_privilege('einklang_app', t.oid, 'select')`,
    );
    const tables = readable.map(({ name }) => name);
    for (const context of ['', other.id]) {
      await app.query('begin');
      await app.query(
        `select set_config('app.company_id', $1, true), set_config('app.person_id', $2, true)`,
        [context, felix.personId],
      );
      for (const table of tables) {
        const { rows } = await app.query<{ count: string }>(
          `select count(*) from ${table} where company_id = $1`,
          [company.id],
        );
        expect([table, rows[0]?.count]).toEqual([table, '0']);
      }
      await app.query('rollback');
    }
  });
});
