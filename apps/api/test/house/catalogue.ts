import type pg from 'pg';

/** Every table of a company, by the column that says whose a row is. */
export const COMPANY_TABLES = `select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname = 'public'`;

/** What the database's own catalogue must not show (promises, PostgreSQL rules): each names what breaks it. */
const RULES: Record<string, string> = {
  'row-level security is enabled and forced': `select t.relname as name from (${COMPANY_TABLES}) t
    join pg_class c on c.oid = t.oid where not (c.relrowsecurity and c.relforcerowsecurity)`,
  'a restrictive wall stands around the company': `select t.relname as name from (${COMPANY_TABLES}) t where not exists (
    select 1 from pg_policies p where p.tablename = t.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
      and p.qual like '%app.company_id()%' and p.with_check like '%app.company_id()%')`,
  'content of a room stands behind its members': `select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'room_id' and not a.attisdropped
    where c.relkind = 'r' and c.relname not in ('notification') and not exists (
      select 1 from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.qual like '%app.my_rooms()%' and p.with_check like '%app.my_rooms()%')`,
  'no foreign key crosses companies': `select k.conname as name from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'company_id'
    join pg_attribute b on b.attrelid = k.confrelid and b.attname = 'company_id'
    where k.contype = 'f' and not (a.attnum = any (k.conkey))`,
  // A hash of 256 random bits is the one thing that may be unique across companies: the invitation's token.
  'no unique key crosses companies': `select i.indexrelid::regclass::text as name from pg_index i join (${COMPANY_TABLES}) t on t.oid = i.indrelid
    join pg_attribute a on a.attrelid = t.oid and a.attname = 'company_id'
    where i.indisunique and i.indkey[0] <> a.attnum and i.indexrelid::regclass::text <> 'invitation_token_hash_key'`,
  'nobody may truncate, refer or trigger': `select table_name as name from information_schema.table_privileges
    where grantee = 'einklang_app' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER') and table_schema = 'public'`,
  'no row changes its company or id': `select table_name as name from information_schema.column_privileges
    where grantee = 'einklang_app' and privilege_type = 'UPDATE' and column_name in ('company_id', 'id') and table_schema = 'public'`,
  'evidence is never changed': `select distinct table_name as name from information_schema.column_privileges
    where grantee = 'einklang_app' and privilege_type = 'UPDATE' and table_name = 'audit_entry'`,
  'no view looks with its owner’s eyes': `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'app', 'auth')
      and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`,
  'no function has an open search path': `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'app', 'auth') and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)`,
  'no function with the owner’s rights is everybody’s': `select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('app', 'auth') and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`,
};

/** Which rules this database breaks, each with what breaks it. */
export const catalogueFaults = async (admin: pg.Client): Promise<Record<string, string[]>> => {
  const faults: Record<string, string[]> = {};
  for (const [rule, sql] of Object.entries(RULES)) {
    const { rows } = await admin.query<{ name: string }>(sql);
    if (rows.length > 0) faults[rule] = rows.map(({ name }) => name);
  }
  return faults;
};

/** Deliberate breaks of the wall, and the rule that each must break (promises, mutants). */
export const WALL_MUTANTS: Record<string, { rule: keyof typeof RULES; sql: string }> = {
  'FORCE dropped': {
    rule: 'row-level security is enabled and forced',
    sql: 'alter table comment no force row level security',
  },
  'row-level security switched off': {
    rule: 'row-level security is enabled and forced',
    sql: 'alter table delivery disable row level security',
  },
  'a table made by hand': {
    rule: 'a restrictive wall stands around the company',
    sql: `create table note (company_id uuid not null, id uuid not null, primary key (company_id, id));
      alter table note enable row level security; alter table note force row level security;
      create policy note_open on note to einklang_app using (company_id = (select app.company_id()))`,
  },
  'one policy using (true)': {
    rule: 'a restrictive wall stands around the company',
    sql: 'alter policy initiative_wall on initiative using (true)',
  },
  'one policy without with check': {
    rule: 'a restrictive wall stands around the company',
    sql: 'alter policy task_wall on task with check (true)',
  },
  'a room policy without membership': {
    rule: 'content of a room stands behind its members',
    sql: 'alter policy comment_wall on comment using (company_id = (select app.company_id()))',
  },
  'a room anybody may write to': {
    rule: 'content of a room stands behind its members',
    sql: 'alter policy comment_wall on comment with check (company_id = (select app.company_id()))',
  },
  'a composite key made simple': {
    rule: 'no foreign key crosses companies',
    sql: `create unique index person_alone on person (id);
      alter table comment add constraint comment_author foreign key (author_id) references person (id)`,
  },
  'a unique key over all companies': {
    rule: 'no unique key crosses companies',
    sql: 'create unique index person_email on person (email)',
  },
  'TRUNCATE granted': {
    rule: 'nobody may truncate, refer or trigger',
    sql: 'grant truncate on outbox to einklang_app',
  },
  'a company that can be changed': {
    rule: 'no row changes its company or id',
    sql: 'grant update (company_id) on initiative to einklang_app',
  },
  'evidence that can be changed': {
    rule: 'evidence is never changed',
    sql: 'grant update (data) on audit_entry to einklang_app',
  },
  'a view without security_invoker': {
    rule: 'no view looks with its owner’s eyes',
    sql: 'create view everything as select * from initiative; grant select on everything to einklang_app',
  },
  'a materialised view': {
    rule: 'no view looks with its owner’s eyes',
    sql: 'create materialized view counts as select company_id, count(*) from initiative group by 1',
  },
  'an open search path': {
    rule: 'no function has an open search path',
    sql: 'alter function app.enter(uuid, uuid) reset search_path',
  },
  'a door for everybody': {
    rule: 'no function with the owner’s rights is everybody’s',
    sql: 'grant execute on function auth.find_login(text) to public',
  },
};
