import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEntry, verifyChain, type AuditEntry } from './audit-chain';
import { canonicalJson } from './canonical-json';

/** As the browser does it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function chainOf(acts: readonly { event: string; data: unknown }[]): Promise<AuditEntry[]> {
  const chain: AuditEntry[] = [];
  for (const [index, { event, data }] of acts.entries()) {
    const entry = {
      seq: index + 1,
      at: `2026-11-22T10:00:${String(index % 60).padStart(2, '0')}.000Z`,
      actorId: index % 2 === 0 ? 'U-B1' : null,
      event,
      subjectType: 'initiative',
      subjectId: 'B-1',
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
      '1\n2026-11-22T10:00:00.000Z\nU-B1\ninitiative.created\ninitiative\nB-1\n{"a":[2,{"c":true,"d":null}],"b":1,"title":"Sichtprüfung"}\n',
    );
    expect(() => canonicalEntry({ ...(chain[0] as AuditEntry), event: 'a\nb' })).toThrow(RangeError);
  });

  it('knows the hash of its first entry', () => {
    expect(chain[0]?.hash).toBe('601d87b100332405b229c57456233b298d1a6615506de373f6b2377a43746f36');
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
