import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../../lib/project.mjs';

const { verifyChain } = await import(pathToFileURL(join(DIST, 'libs/domain/src/index.js')).href);

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

const EXPORT = `select format, company_id as "companyId", room_id as "roomId", seq::int as seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", event,
    subject_type as "subjectType", subject_id as "subjectId", initiative_id as "initiativeId", data, prev_hash as "prevHash", hash
  from audit_entry where company_id = $1 and room_id = $2 order by seq`;

/** All that a verifier needs to know of one room's chain. */
export const exportChain = (sql, companyId, roomId) => sql(EXPORT, [companyId, roomId]);

/** What the product's own verifier says about an export, and about what somebody kept of it. */
export const verify = (entries, receipts) => verifyChain(entries, sha256, receipts);

/** What is wrong with the chains of all rooms of all companies, and with their heads. */
export async function chainFaults(sql) {
  const rooms = await sql(`select r.company_id, r.id, r.kind, h.seq::int as seq, h.hash from room r
    left join audit_head h on h.company_id = r.company_id and h.room_id = r.id`);
  const faults = [];
  for (const room of rooms) {
    const entries = await exportChain(sql, room.company_id, room.id);
    const verdict = await verify(entries);
    if (!verdict.ok) faults.push(`${room.kind}: ${verdict.fault} at ${verdict.seq}`);
    else if (verdict.entries !== (room.seq ?? 0) || verdict.head !== (room.hash ?? ''))
      faults.push(`${room.kind}: the head says ${room.seq}, the chain has ${verdict.entries}`);
  }
  return faults;
}
