import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createWorld, type World } from '../setup/world';

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

  const names = async (sql: string): Promise<string[]> =>
    (await world.admin.query<{ name: string }>(sql)).rows.map((row) => row.name);
  const COMPANY_TABLES = `select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname = 'public'`;

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

  it('has every table of a company behind forced row-level security with a restrictive wall', async () => {
    expect(
      await names(
        `select t.relname as name from (${COMPANY_TABLES}) t join pg_class c on c.oid = t.oid where not (c.relrowsecurity and c.relforcerowsecurity)`,
      ),
    ).toEqual([]);
    expect(
      await names(`select t.relname as name from (${COMPANY_TABLES}) t where not exists (
        select 1 from pg_policies p where p.tablename = t.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
          and p.qual like '%app.company_id()%' and p.with_check like '%app.company_id()%')`),
    ).toEqual([]);
    expect(await names(`select t.relname as name from (${COMPANY_TABLES}) t`)).not.toHaveLength(0);
  });

  it('has room content behind the room’s members', async () => {
    expect(
      await names(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'room_id' and not a.attisdropped
        where c.relkind = 'r' and c.relname not in ('notification') and not exists (
          select 1 from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.qual like '%app.my_rooms()%')`),
    ).toEqual([]);
  });

  it('lets no foreign key and no unique key cross companies', async () => {
    expect(
      await names(`select k.conname as name from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'company_id'
        join pg_attribute b on b.attrelid = k.confrelid and b.attname = 'company_id'
        where k.contype = 'f' and not (a.attnum = any (k.conkey))`),
    ).toEqual([]);
    // A hash of 256 random bits is the one thing that may be unique across companies: the invitation's token.
    expect(
      await names(`select i.indexrelid::regclass::text as name from pg_index i join (${COMPANY_TABLES}) t on t.oid = i.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attname = 'company_id'
        where i.indisunique and i.indkey[0] <> a.attnum`),
    ).toEqual(['invitation_token_hash_key']);
  });

  it('grants neither TRUNCATE nor a change of company, and evidence cannot be changed', async () => {
    expect(
      await names(
        `select table_name as name from information_schema.table_privileges where grantee = 'einklang_app' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER') and table_schema = 'public'`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `select table_name as name from information_schema.column_privileges where grantee = 'einklang_app' and privilege_type = 'UPDATE' and column_name in ('company_id', 'id') and table_schema = 'public'`,
      ),
    ).toEqual([]);
    expect(
      await names(
        `select distinct table_name as name from information_schema.column_privileges where grantee = 'einklang_app' and privilege_type = 'UPDATE' and table_name = 'audit_entry'`,
      ),
    ).toEqual([]);
  });

  it('has no view that looks with its owner’s eyes and no function with an open search path', async () => {
    expect(
      await names(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'app', 'auth')
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`),
    ).toEqual([]);
    expect(
      await names(`select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('public', 'app', 'auth') and p.prosecdef
      and not coalesce(p.proconfig::text like '%search_path=%', false)`),
    ).toEqual([]);
    expect(
      await names(
        `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('app', 'auth') and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`,
      ),
    ).toEqual([]);
  });

  it('shows the application nothing without a context, and a foreign context nothing of ours', async () => {
    const company = await world.company();
    const felix = await company.person('MANAGEMENT');
    await felix.post('/initiatives', { title: 'Unseres' });
    const other = await world.company();
    const tables = await names(
      `select t.relname as name from (${COMPANY_TABLES}) t where has_table_privilege('einklang_app', t.oid, 'select')`,
    );
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
