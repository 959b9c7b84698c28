import { canonicalJson } from './canonical-json';

/** An entry of the audit trail as it is hashed; the server writes it, anybody can verify it. */
export interface AuditEntry {
  /** How it is hashed: 2 covers all that stands here, 1 (until migration 0050) neither company, room nor initiative. */
  readonly format: number;
  readonly companyId: string;
  readonly roomId: string;
  /** From 1, without gaps, within a company and room. */
  readonly seq: number;
  /** ISO timestamp in UTC with milliseconds. */
  readonly at: string;
  /** Null for acts of the system. */
  readonly actorId: string | null;
  readonly event: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The initiative in whose timeline it stands; null for what belongs to none. */
  readonly initiativeId: string | null;
  readonly data: unknown;
  /** Hash of the entry before; '' for the first. */
  readonly prevHash: string;
  readonly hash: string;
}

/** SHA-256 of a text in UTF-8, as lower-case hex; the browser's answers later, the server's at once. */
export type Sha256 = (text: string) => string | Promise<string>;

/** What somebody keeps of a chain as he saw it: later it must still hold this entry at this place. */
export interface ChainReceipt {
  readonly seq: number;
  readonly hash: string;
}

export const CHAIN_FAULTS = ['sequence-gap', 'broken-link', 'hash-mismatch', 'receipt-mismatch'] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

export type ChainVerdict =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly fault: ChainFault };

/**
 * The text whose hash an entry carries: its fields, one a line.
 * @throws RangeError when a field holds a line break, which would let two entries share a text.
 */
export function canonicalEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { format, companyId, roomId, seq, at, actorId, event, subjectType, subjectId, data, prevHash } =
    entry;
  const whole = format !== 1;
  const lines = [
    ...(whole ? [String(format), companyId, roomId] : []),
    String(seq),
    at,
    actorId ?? '',
    event,
    subjectType,
    subjectId,
    ...(whole ? [entry.initiativeId ?? ''] : []),
    canonicalJson(data),
    prevHash,
  ];
  if (lines.some((line) => line.includes('\n')))
    throw new RangeError(`Audit entry ${seq} holds a line break`);
  return lines.join('\n');
}

/**
 * Whether a chain is whole from its first entry on; the entries must come in order. Stops at the first fault. A tail
 * that was cut off, or written anew with fresh hashes, shows only against receipts that somebody else has kept.
 */
export async function verifyChain(
  entries: readonly AuditEntry[],
  sha256: Sha256,
  receipts: readonly ChainReceipt[] = [],
): Promise<ChainVerdict> {
  let head = '';
  for (const [index, entry] of entries.entries()) {
    const fault = await faultOf(entry, index + 1, head, sha256);
    if (fault) return { ok: false, seq: entry.seq, fault };
    head = entry.hash;
  }
  const broken = receipts.find(({ seq, hash }) => entries[seq - 1]?.hash !== hash);
  if (broken) return { ok: false, seq: broken.seq, fault: 'receipt-mismatch' };
  return { ok: true, entries: entries.length, head };
}

async function faultOf(
  entry: AuditEntry,
  seq: number,
  head: string,
  sha256: Sha256,
): Promise<ChainFault | null> {
  if (entry.seq !== seq) return 'sequence-gap';
  if (entry.prevHash !== head) return 'broken-link';
  return (await sha256(canonicalEntry(entry))) === entry.hash ? null : 'hash-mismatch';
}
