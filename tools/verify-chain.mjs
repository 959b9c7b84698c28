import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `node tools/verify-chain.mjs <chain.json> [<seq>:<hash> ...]`: whether a chain of the audit trail is whole, from its
 * export alone. It shares no code with the product, so that nobody has to trust the one to check the other.
 *
 * The export is what `GET /api/v1/companies/:companyId/timeline/chain?room=...` answers (`items` of all its parts, in one
 * list); a receipt is number and hash of an entry as somebody noted them earlier.
 */
export function verify(entries, receipts = []) {
  let head = '';
  for (const [index, entry] of entries.entries()) {
    const { seq, hash, prevHash } = entry;
    if (seq !== index + 1) return { ok: false, seq, fault: 'an entry is missing or out of its place' };
    if (prevHash !== head) return { ok: false, seq, fault: 'it does not follow the entry before it' };
    if (sha256(textOf(entry)) !== hash)
      return { ok: false, seq, fault: 'it was changed after it had been written' };
    head = hash;
  }
  const broken = receipts.find(({ seq, hash }) => entries[seq - 1]?.hash !== hash);
  if (broken) return { ok: false, seq: broken.seq, fault: 'it is not the entry of the receipt' };
  return { ok: true, entries: entries.length, head };
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** One line for each field; format 1 (older entries) names neither company, room nor initiative. */
function textOf(entry) {
  const { format, companyId, roomId, seq, at, actorId, event, subjectType, subjectId } = entry;
  const place = format === 1 ? [] : [format, companyId, roomId];
  const timeline = format === 1 ? [] : [entry.initiativeId ?? ''];
  const act = [seq, at, actorId ?? '', event, subjectType, subjectId];
  const lines = [...place, ...act, ...timeline, sorted(entry.data), entry.prevHash].map(String);
  // A line break within a field could make two entries share one text.
  return lines.some((line) => line.includes('\n')) ? '' : lines.join('\n');
}

/** JSON with its keys in order. */
function sorted(value) {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sorted(value[key])}`).join(',')}}`;
}

function main([file, ...notes]) {
  if (!file) {
    console.error('Say which export: node tools/verify-chain.mjs <chain.json> [<seq>:<hash> ...]');
    return 2;
  }
  const content = JSON.parse(readFileSync(file, 'utf8'));
  const receipts = notes.map((note) => ({ seq: Number(note.split(':')[0]), hash: note.split(':')[1] }));
  const verdict = verify(Array.isArray(content) ? content : content.items, receipts);
  console.log(
    verdict.ok
      ? `The chain is whole: ${verdict.entries} entries. Note for later: ${verdict.entries}:${verdict.head}`
      : `The chain is broken at entry ${verdict.seq}: ${verdict.fault}.`,
  );
  return verdict.ok ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv.slice(2));
