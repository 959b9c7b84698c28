import { createHash } from 'node:crypto';

/** Where codes, ballots and tallies stand while people answer; nothing else may change by an answer. */
export const ANSWER_TABLES = ['survey_code', 'survey_ballot_token', 'survey_box'];
/** What is left of free answers after the survey. */
const TEXT_TABLES = ['survey_text', 'survey_voice'];
/** Marks by which an answer could be led back to somebody, as a name or as a type. */
const NAMES =
  /person|user|account|session|member|address|agent|device|browser|phone|email|(^|_)(ip|at|on|time|seq|number|order)$/;
const TYPES = /timestamp|date|time|inet|cidr|macaddr|interval/;
const DEFAULTS = /uuidv7|nextval|now\(|current_|clock_/;

/** Columns, keys and triggers of the tables of answers that could say who or when. */
export async function tellingColumns(sql) {
  const tables = [...ANSWER_TABLES, ...TEXT_TABLES];
  const columns = await sql(
    `select table_name as in_table, column_name as name, data_type as type, coalesce(column_default, '') as by_default,
            is_identity as identity
       from information_schema.columns where table_schema = 'public' and table_name = any ($1)`,
    [tables],
  );
  const telling = columns
    .filter(
      ({ name, type, by_default: value, identity }) =>
        NAMES.test(name) || TYPES.test(type) || DEFAULTS.test(value) || identity === 'YES',
    )
    .map((column) => `${column.in_table}.${column.name} ${column.type} ${column.by_default}`);
  const keys = await sql(
    `select conrelid::regclass::text || ' -> ' || confrelid::regclass::text as key from pg_constraint
      where contype = 'f' and conrelid = any ($1::regclass[]) and confrelid <> all (array['company', 'survey', 'room']::regclass[])`,
    [tables],
  );
  const triggers = await sql(
    `select tgrelid::regclass::text || ' ' || tgname as trigger from pg_trigger
      where not tgisinternal and tgrelid = any ($1::regclass[])`,
    [tables],
  );
  return [...telling, ...keys.map(({ key }) => key), ...triggers.map(({ trigger }) => trigger)];
}

/** Every table of this database with how many rows it has and a mark of what is in them. */
export async function marksOfTables(sql) {
  const tables = await sql(
    `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg_%' and n.nspname <> 'information_schema' order by 1`,
  );
  const marks = new Map();
  for (const { name } of tables) {
    const [{ rows, mark }] = await sql(
      `select count(*)::int as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as mark from ${name} t`,
    );
    marks.set(name, { rows, mark });
  }
  return marks;
}

/** Words that stand where they must not: each with its table. */
export async function tablesThatHold(sql, words, except) {
  const found = [];
  for (const name of (await marksOfTables(sql)).keys()) {
    if (except.includes(name)) continue;
    const [{ hits }] = await sql(
      `select count(*)::int as hits from ${name} t where exists (select 1 from unnest($1::text[]) w where strpos(t::text, w) > 0)`,
      [words],
    );
    if (hits) found.push(`${name}: ${hits} rows`);
  }
  return found;
}

/** The rows of a table with what PostgreSQL notes of them: which transaction wrote them, and where they lie. */
export const physicalRows = (sql, table, surveyId) =>
  sql(
    `select to_jsonb(t) as row, t.xmin::text::bigint as xmin, t.ctid::text as place,
            row_number() over (order by t.ctid)::int as position
       from ${table} t where survey_id = $1`,
    [surveyId],
  );

export const hashText = (text) => `\\x${createHash('sha256').update(text).digest('hex')}`;
