import pg from 'pg';
import { blank } from './transcript.mjs';

const READABLE = `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p') and has_table_privilege('einklang_app', c.oid, 'select') order by 1`;

/** Marks of done jobs belong to no room and are read by no page; the worker alone looks at them. */
const TECHNICAL = ['job_done'];

/** Every row that the wall lets this person read, table by table, whatever the pages make of it. */
export async function seenInDatabase({ appUrl, sql }, { companyId, personId }) {
  const tables = (await sql(READABLE)).map(({ name }) => name).filter((name) => !TECHNICAL.includes(name));
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select app.enter($1, $2)', [companyId, personId]);
    const lines = [];
    for (const table of tables) {
      const { rows } = await client.query(`select to_jsonb(t)::text as row from ${table} t`);
      lines.push(...rows.map(({ row }) => `${table} ${blank(row)}`).sort());
    }
    return lines;
  } finally {
    await client.end();
  }
}

/** Tables with rooms whose rows are never in the council's room, and why. */
const NEVER = {
  initiative: 'the employer’s until it is shown to both sides',
  delivery: 'what one side hands to the other is in the joint room',
  business_case_draft: 'the employer’s',
  business_case_version: 'published to both sides',
  resolution_extract: 'what the council hands to the employer is in the joint room',
  agreement: 'both sides’',
  clause: 'both sides’',
  clause_act: 'both sides’',
  policy_item: 'without a council: stated to the employer',
  policy_declaration: 'the employer’s answer to it',
  signing_copy: 'both sides sign the same one, in the joint room',
  signature: 'stands on that copy, in the joint room',
  signed_document: 'stands with that copy, in the joint room',
  agreement_display: 'for everybody in the company',
  report: 'made for the joint room only',
  maturity_snapshot: 'what a side gave is for both',
  protection_draft: 'the employer’s',
  maturity_measure: 'planned for the whole company, in the joint room',
  priority_weights: 'both sides’, with every change in the Verlauf',
  system_hint: 'what anybody says to both sides',
  concern: 'for everybody in the company: category, answer and state',
  concern_words: 'what anybody says to both sides, in the joint room',
  concern_measure: 'for everybody in the company',
  survey_result: 'published to both sides and the workforce at once',
  survey_voice: 'stands with that result, for everybody in the company',
};

/** Tables with rooms that hold nothing of the council's room although they could. */
export async function uncoveredTables(sql) {
  const tables =
    await sql(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'room_id' and not a.attisdropped
    where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);
  const uncovered = [];
  for (const { name } of tables) {
    if (name in NEVER) continue;
    const [{ there }] = await sql(
      `select exists (select 1 from ${name} t join room r on r.company_id = t.company_id and r.id = t.room_id where r.kind = 'COUNCIL') as there`,
    );
    if (!there) uncovered.push(name);
  }
  return uncovered;
}
