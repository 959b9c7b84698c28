import { createHash } from 'node:crypto';
import pg from 'pg';
import { exportChain } from './chains.mjs';

const MARK = 'from audit_entry where company_id = $1 and room_id = $2';
const ONE = 'where company_id = $1 and room_id = $2 and seq = $3';
const NOWHERE = '01890000-0000-4000-8000-00000000dead';

/** What whoever holds the database may do to an entry or a chain; none of it goes through the application. */
const TAMPERINGS = {
  'another time': `update audit_entry set at = at - interval '1 hour' ${ONE}`,
  'somebody else did it': `update audit_entry set actor_id = (select id from person p where p.company_id = $1 and p.id is distinct from actor_id limit 1) ${ONE}`,
  'nobody did it': `update audit_entry set actor_id = case when actor_id is null then (select id from person where company_id = $1 limit 1) end ${ONE}`,
  'another event': `update audit_entry set event = 'comment.resolved' ${ONE}`,
  'another kind of subject': `update audit_entry set subject_type = 'gate' ${ONE}`,
  'another subject': `update audit_entry set subject_id = '${NOWHERE}' ${ONE}`,
  'out of its timeline': `update audit_entry set initiative_id = case when initiative_id is null then '${NOWHERE}'::uuid end ${ONE}`,
  'other words': `update audit_entry set data = data || '{"title":"Anders"}' ${ONE}`,
  'said to be of the old format': `update audit_entry set format = 1 ${ONE}`,
  'a hash of its own': `update audit_entry set hash = encode(sha256(hash::bytea), 'hex') ${ONE}`,
  'taken out': `delete from audit_entry ${ONE}`,
  'taken out, the gap closed': `with gone as (delete from audit_entry ${ONE} returning seq, prev_hash)
    update audit_entry e set seq = e.seq + 1000000 from gone where e.company_id = $1 and e.room_id = $2 and e.seq > gone.seq;
    update audit_entry set seq = seq - 1000001 where company_id = $1 and room_id = $2 and seq > 1000000`,
  'the tail cut off': 'delete from audit_entry where company_id = $1 and room_id = $2 and seq >= $3',
  'all of it gone': `delete ${MARK} and $3 = $3`,
};
/** Needs to know how to hash, as an attacker who reads our code does. */
const REWRITTEN = 'written anew to the end';

/** Their names. */
export const TAMPERS = [...Object.keys(TAMPERINGS), REWRITTEN];

/**
 * The chain as it would be exported after this tampering with its entry `seq`; nothing of it lasts.
 *
 * @param {{adminUrl: string, how: string, room: {companyId: string, roomId: string}, seq: number}} options
 */
export async function tampered({ adminUrl, how, room: { companyId, roomId }, seq }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const sql = async (text, values) => (await client.query(text, values)).rows;
  try {
    await client.query('begin');
    if (how === REWRITTEN) return rewritten(await exportChain(sql, companyId, roomId), seq);
    for (const [index, statement] of TAMPERINGS[how].split(';').entries())
      await client.query(statement, index === 0 ? [companyId, roomId, seq] : [companyId, roomId]);
    return await exportChain(sql, companyId, roomId);
  } finally {
    await client.end();
  }
}

function rewritten(entries, from) {
  let prevHash = entries[from - 2]?.hash ?? '';
  return entries.map((entry) => {
    if (entry.seq < from) return entry;
    const anew = { ...entry, prevHash, event: entry.seq === from ? 'gate.passed' : entry.event };
    const { format, companyId, roomId, seq, at, actorId, event, subjectType, subjectId, initiativeId } = anew;
    const lines = [format, companyId, roomId, seq, at, actorId ?? '', event, subjectType, subjectId];
    const text = [...lines, initiativeId ?? '', sorted(anew.data), prevHash].join('\n');
    prevHash = createHash('sha256').update(text).digest('hex');
    return { ...anew, hash: prevHash };
  });
}

const sorted = (data) =>
  JSON.stringify(Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))));
