import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('comments', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let mehmet: Client;
  let initiativeId: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    mehmet = await company.person('WC_DEPUTY');
    initiativeId = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
    await world.runJobs();
    world.mailbox.mails.length = 0;
  });
  afterAll(() => world.close());

  const write = (who: Client, room: string, body: string, more: object = {}) =>
    who.post(`/initiatives/${initiativeId}/comments`, {
      room,
      subjectType: 'initiative',
      subjectId: initiativeId,
      body,
      ...more,
    });

  it('stay in their room: nobody outside learns that they exist', async () => {
    const secret = await write(sabine, 'COUNCIL', 'Unsere Linie bleibt geheim', {
      mentions: [mehmet.personId, felix.personId],
    });
    expect(secret.status).toBe(201);
    await world.runJobs();
    const seen = await Promise.all(
      ['/comments', ''].map((path) => felix.get(`/initiatives/${initiativeId}${path}`)),
    );
    expect(JSON.stringify(seen)).not.toContain('geheim');
    expect((await felix.get(`/initiatives/${initiativeId}/comments`)).body.items).toEqual([]);
    expect(
      (await felix.get('/timeline')).body.items.map((entry: { event: string }) => entry.event),
    ).not.toContain('comment.written');
    expect((await felix.get('/inbox/notifications')).body.items).toEqual([]);
    expect(world.mailbox.to(felix.email)).toEqual([]);
    expect((await felix.patch(`/comments/${secret.body.id}`, { body: 'x' })).status).toBe(404);

    const [mail] = world.mailbox.to(mehmet.email);
    expect(mail?.subject).not.toContain('Sichtprüfung');
    expect(mail?.text).not.toContain('geheim');
    expect((await mehmet.get(`/initiatives/${initiativeId}/comments`)).body.items).toHaveLength(1);
  });

  it('stay closed to the council’s expert, who is on its side and not in its room (domain 2.3)', async () => {
    const anselm = await company.person('EXPERT_80_3', { until: new Date('2099-12-31') });
    const secret = await write(sabine, 'COUNCIL', 'Das bleibt unter uns', { mentions: [anselm.personId] });
    await write(sabine, 'JOINT', 'Zur gemeinsamen Fassung');
    await world.runJobs();
    const kinds = (await anselm.get('/rooms')).body.items.map((room: { kind: string }) => room.kind);
    expect(kinds).toEqual(expect.arrayContaining(['JOINT', 'WORKFORCE']));
    expect(kinds).not.toContain('COUNCIL');
    const { items } = (await anselm.get(`/initiatives/${initiativeId}/comments`)).body;
    expect(items.map((item: { body: string }) => item.body)).toEqual(['Zur gemeinsamen Fassung']);
    expect((await write(anselm, 'COUNCIL', 'x')).status).toBe(404);
    expect((await anselm.post(`/comments/${secret.body.id}/resolution`)).status).toBe(404);
    expect((await anselm.get('/inbox/notifications')).body.items).toEqual([]);
    expect(world.mailbox.to(anselm.email)).toEqual([]);
    for (const path of ['/resolutions', '/council']) expect((await anselm.get(path)).status).toBe(403);
  });

  it('cannot be written into a room of the other side', async () => {
    expect((await write(felix, 'COUNCIL', 'x')).status).toBe(404);
    expect((await write(sabine, 'EMPLOYER', 'x')).status).toBe(404);
  });

  it('are answered, edited with a mark and resolved', async () => {
    const question = await write(felix, 'JOINT', 'Wann beraten wir?');
    const answer = await write(sabine, 'JOINT', 'Am Dienstag.', { parentId: question.body.id });
    expect(answer.status).toBe(201);
    await world.runJobs();
    expect(world.mailbox.to(felix.email)).toHaveLength(1);
    expect((await felix.patch(`/comments/${answer.body.id}`, { body: 'x' })).status).toBe(403);
    expect(
      (await sabine.patch(`/comments/${answer.body.id}`, { body: 'Am Mittwoch.' })).body.editedAt,
    ).not.toBeNull();
    expect((await felix.post(`/comments/${question.body.id}/resolution`)).body.resolvedByName).toBe(
      felix.name,
    );
    expect((await felix.post(`/comments/${question.body.id}/resolution`)).status).toBe(409);
  });

  it('never answer a comment of another room', async () => {
    const secret = await write(sabine, 'COUNCIL', 'intern');
    expect((await write(sabine, 'JOINT', 'sichtbar', { parentId: secret.body.id })).status).toBe(404);
  });
});
