import { createHash } from 'node:crypto';
import { verifyChain, type AuditEntry } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import { createWorld, type World } from './setup/world';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the timeline', () => {
  let world: World;
  let felix: Client;
  let sabine: Client;
  let employee: Client;
  let id: string;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company();
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR');
    employee = await company.person('EMPLOYEE');
    id = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
    for (const [who, room] of [
      [felix, 'JOINT'],
      [sabine, 'JOINT'],
      [sabine, 'COUNCIL'],
      [felix, 'EMPLOYER'],
    ] as const)
      await who.post(`/initiatives/${id}/comments`, {
        room,
        subjectType: 'initiative',
        subjectId: id,
        body: 'x',
      });
  });
  afterAll(() => world.close());

  const events = async (who: Client, query = '') =>
    (await who.get(`/timeline?${query}`)).body.items.map(
      (entry: { event: string; room: string }) => `${entry.room} ${entry.event}`,
    );
  const chain = async (who: Client, room: string) => {
    const answer = await who.get(`/timeline/chain?room=${room}`);
    return { status: answer.status, items: answer.body.items as AuditEntry[] };
  };

  it('shows each reader their own rooms, and is filtered by person, room, noun and day', async () => {
    expect(await events(sabine)).toEqual([
      'COUNCIL comment.written',
      'JOINT comment.written',
      'JOINT comment.written',
      'JOINT initiative.shortlisted',
    ]);
    expect(await events(felix, 'room=EMPLOYER')).toEqual([
      'EMPLOYER comment.written',
      'EMPLOYER initiative.opened',
    ]);
    expect(await events(felix, 'room=COUNCIL')).toEqual([]);
    expect(await events(felix, `actorId=${sabine.personId}`)).toEqual(['JOINT comment.written']);
    expect(await events(felix, 'noun=initiative')).toEqual([
      'JOINT initiative.shortlisted',
      'EMPLOYER initiative.opened',
    ]);
    expect(await events(felix, 'to=2001-01-01')).toEqual([]);
    expect(await events(felix, 'from=2001-01-01&limit=1')).toHaveLength(1);
    expect((await felix.get('/timeline?from=gestern')).status).toBe(422);
    expect((await employee.get('/timeline')).status).toBe(403);
  });

  it('gives each room’s chain to its readers, and to nobody else', async () => {
    for (const [who, room] of [
      [felix, 'JOINT'],
      [sabine, 'COUNCIL'],
      [felix, 'EMPLOYER'],
    ] as const) {
      const { items } = await chain(who, room);
      expect(await verifyChain(items, sha256)).toMatchObject({ ok: true, entries: items.length });
    }
    expect((await chain(felix, 'COUNCIL')).status).toBe(404);
    expect((await felix.get('/timeline/chain')).status).toBe(422);
  });

  it('shows a change made behind the application’s back', async () => {
    await world.admin.query(
      `update audit_entry set data = '{"title":"Gefälscht"}' where event = 'initiative.shortlisted'`,
    );
    const { items } = await chain(felix, 'JOINT');
    expect(await verifyChain(items, sha256)).toEqual({ ok: false, seq: 1, fault: 'hash-mismatch' });
  });
});
