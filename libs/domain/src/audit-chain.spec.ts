import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEntry, verifyChain, type AuditEntry } from './audit-chain';
import { canonicalJson } from './canonical-json';

/** As the browser does it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Act = Pick<AuditEntry, 'event' | 'data'> & { format?: number };

async function chainOf(acts: readonly Act[]): Promise<AuditEntry[]> {
  const chain: AuditEntry[] = [];
  for (const [index, { event, data, format = 2 }] of acts.entries()) {
    const entry = {
      format,
      companyId: 'C-B',
      roomId: 'R-JOINT',
      seq: index + 1,
      at: `2026-11-22T10:00:${String(index % 60).padStart(2, '0')}.000Z`,
      actorId: index % 2 === 0 ? 'U-B1' : null,
      event,
      subjectType: 'initiative',
      subjectId: 'B-1',
      initiativeId: index % 3 === 2 ? null : 'B-1',
      data,
      prevHash: chain.at(-1)?.hash ?? '',
    };
    chain.push({ ...entry, hash: await sha256(canonicalEntry(entry)) });
  }
  return chain;
}

const chain = await chainOf([
  { event: 'initiative.created', data: { title: 'Sichtprüfung', b: 1, a: [2, { d: null, c: true }] } },
  { event: 'package.delivered', data: {} },
  { event: 'resolution.recorded', data: { yes: 5 } },
]);

describe('the audit chain', () => {
  it('has one text per entry', () => {
    expect(canonicalEntry(chain[0] as AuditEntry)).toBe(
      '2\nC-B\nR-JOINT\n1\n2026-11-22T10:00:00.000Z\nU-B1\ninitiative.created\ninitiative\nB-1\nB-1\n{"a":[2,{"c":true,"d":null}],"b":1,"title":"Sichtprüfung"}\n',
    );
    expect(() => canonicalEntry({ ...(chain[0] as AuditEntry), event: 'a\nb' })).toThrow(RangeError);
  });

  it('knows the hash of its first entry', () => {
    expect(chain[0]?.hash).toBe('d93cec84f9106c86ecff42958688ce217c81a08ded29493bbd53e7f30b8b9486');
  });

  it('is whole', async () => {
    expect(await verifyChain(chain, sha256)).toEqual({ ok: true, entries: 3, head: chain[2]?.hash });
    expect(await verifyChain([], sha256)).toEqual({ ok: true, entries: 0, head: '' });
  });

  it('shows what was changed, dropped or put between', async () => {
    const [first, second, third] = chain as [AuditEntry, AuditEntry, AuditEntry];
    const verdict = (entries: AuditEntry[]) => verifyChain(entries, sha256);
    expect(await verdict([first, { ...second, event: 'package.withdrawn' }, third])).toEqual({
      ok: false,
      seq: 2,
      fault: 'hash-mismatch',
    });
    expect(await verdict([first, third])).toEqual({ ok: false, seq: 3, fault: 'sequence-gap' });
    expect(await verdict([second, third])).toEqual({ ok: false, seq: 2, fault: 'sequence-gap' });
    expect(await verdict([first, { ...third, seq: 2 }])).toEqual({ ok: false, seq: 2, fault: 'broken-link' });
  });

  it('shows a tail that was cut off or written anew, to whoever kept a receipt', async () => {
    const [first, second, third] = chain as [AuditEntry, AuditEntry, AuditEntry];
    const receipts = [{ seq: 3, hash: third.hash }];
    expect(await verifyChain(chain, sha256, receipts)).toMatchObject({ ok: true });
    expect(await verifyChain([first, second], sha256)).toMatchObject({ ok: true });
    const found = { ok: false, seq: 3, fault: 'receipt-mismatch' };
    expect(await verifyChain([first, second], sha256, receipts)).toEqual(found);
    const forged = { ...third, event: 'resolution.rejected' };
    const anew = [first, second, { ...forged, hash: await sha256(canonicalEntry(forged)) }];
    expect(await verifyChain(anew, sha256)).toMatchObject({ ok: true });
    expect(await verifyChain(anew, sha256, receipts)).toEqual(found);
  });

  it('shows that an entry was moved to another timeline, room or company, or is said to be of the old format', async () => {
    for (const move of [
      { initiativeId: null },
      { roomId: 'R-COUNCIL' },
      { companyId: 'C-N' },
      { format: 1 },
    ]) {
      const moved = chain.map((entry, index) => (index === 1 ? { ...entry, ...move } : entry));
      expect(await verifyChain(moved, sha256)).toEqual({ ok: false, seq: 2, fault: 'hash-mismatch' });
    }
  });

  it('still verifies what was written before the hash covered everything, and goes on from there', async () => {
    const acts = [
      { event: 'initiative.created', data: { title: 'Sichtprüfung', b: 1, a: [2, { d: null, c: true }] } },
      { event: 'package.delivered', data: {} },
    ];
    const [old, next] = await chainOf([{ ...acts[0]!, format: 1 }, acts[1]!]);
    expect(old?.hash).toBe('601d87b100332405b229c57456233b298d1a6615506de373f6b2377a43746f36');
    expect(await verifyChain([old!, next!], sha256)).toMatchObject({ ok: true, entries: 2 });
    expect(await verifyChain([{ ...old!, data: {} }, next!], sha256)).toMatchObject({ ok: false, seq: 1 });
  });

  it('survives storage that reorders keys', async () => {
    const reordered = chain.map((entry) => ({ ...entry, data: reverseKeys(entry.data) }));
    expect(await verifyChain(reordered, sha256)).toMatchObject({ ok: true });
  });
});

describe('laws of the chain', () => {
  const act = fc.record({ event: fc.constantFrom('a.done', 'b.done'), data: fc.jsonValue() });

  it('equal values have equal JSON whatever the order of their keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reverseKeys(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('a changed entry never passes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.jsonValue(),
        async (acts, at, data) => {
          const whole = await chainOf(acts);
          expect((await verifyChain(whole, sha256)).ok).toBe(true);
          const index = at % whole.length;
          fc.pre(canonicalJson(whole[index]?.data) !== canonicalJson(data));
          const changed = whole.map((entry, place) => (place === index ? { ...entry, data } : entry));
          expect(await verifyChain(changed, sha256)).toEqual({
            ok: false,
            seq: index + 1,
            fault: 'hash-mismatch',
          });
        },
      ),
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverseKeys(item)]),
  );
}
