import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const QUESTION = { question: 'Stimmen wir § 4 in Fassung 4 zu?', closesOn: '2026-11-25', closesHour: 18 };
const REASON = 'Das Protokoll der Auswertungen fehlt.';

describe('straw polls of the works council', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let member: Client;
  let adviser: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Lindenhof gGmbH', seats: 5 });
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    member = await company.person('WC_MEMBER', { name: 'Mehmet Aydin' });
    adviser = await company.person('CONSULTANT', { mandate: 'WORKS_COUNCIL', until: new Date('2027-01-01') });
  });
  beforeEach(() => world.setTime('2026-11-23T09:00:00Z'));
  afterAll(() => world.close());

  const open = async (who = member, change: object = {}) =>
    (await who.post('/council/straw-polls', { ...QUESTION, ...change })).body;
  const answer = (who: Client, id: string, body: object) =>
    who.put(`/council/straw-polls/${id}/answer`, body);
  const read = async (who: Client, id: string) =>
    (await who.get('/council/straw-polls')).body.items.find((poll: { id: string }) => poll.id === id);

  it('show every member who thinks what, and are changed until they close', async () => {
    const { id } = await open();
    await answer(sabine, id, { stance: 'AGREE' });
    await answer(member, id, { stance: 'AGREE' });
    expect((await answer(member, id, { stance: 'DOUBT', reason: REASON })).body).toMatchObject({
      counts: { AGREE: 1, ABSTAIN: 0, DOUBT: 1, OBJECT: 0 },
      answers: [{ name: 'Sabine Kurz' }, { name: 'Mehmet Aydin', stance: 'DOUBT', reason: REASON }],
    });
    expect((await sabine.get('/council/straw-polls')).body.members).toBe(2);
    world.setTime('2026-11-25T17:00:00Z');
    expect((await answer(member, id, { stance: 'AGREE' })).body.code).toBe('straw-poll.closed');
    expect((await read(sabine, id)).isOpen).toBe(false);
  });

  it.each([
    [{ stance: 'DOUBT' }, '/reason'],
    [{ stance: 'OBJECT', reason: '  ' }, '/reason'],
    [{ stance: 'YES' }, '/stance'],
  ])('want reasons for doubts and objections: %j', async (body, pointer) => {
    const { id } = await open();
    const refused = await answer(member, id, body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
  });

  it('refuse a time that is over', async () => {
    const refused = await member.post('/council/straw-polls', { ...QUESTION, closesOn: '2026-11-22' });
    expect(refused.body.errors[0].pointer).toBe('/closesOn');
  });

  it('are closed and concluded by whoever opened them, or by the chair', async () => {
    const { id } = await open(sabine);
    expect((await member.post(`/council/straw-polls/${id}/closing`)).status).toBe(409);
    expect((await sabine.post(`/council/straw-polls/${id}/outcome`, { outcome: 'Ja' })).status).toBe(409);
    await sabine.post(`/council/straw-polls/${id}/closing`);
    const concluded = await sabine.post(`/council/straw-polls/${id}/outcome`, { outcome: 'Nachverhandeln.' });
    expect(concluded.body).toMatchObject({ outcome: 'Nachverhandeln.', outcomeByName: 'Sabine Kurz' });
    expect((await sabine.post(`/council/straw-polls/${id}/outcome`, { outcome: 'Doch' })).status).toBe(409);
  });

  it('are put on the agenda of a meeting to come, where a resolution can be made', async () => {
    const { id } = await open();
    const meeting = await sabine.post('/council/meetings', {
      date: '2026-12-01',
      time: '09:00',
      format: 'PRESENCE',
      place: 'BR-Büro',
      agenda: [{ title: 'Verschiedenes', needsResolution: false }],
    });
    expect((await sabine.get('/council/straw-polls')).body.meetings).toMatchObject([{ date: '2026-12-01' }]);
    const path = `/council/straw-polls/${id}/agenda`;
    expect((await member.post(path, { meetingId: meeting.body.id })).status).toBe(403);
    expect((await sabine.post(path, { meetingId: meeting.body.id })).body.meetingId).toBe(meeting.body.id);
    expect((await sabine.post(path, { meetingId: meeting.body.id })).status).toBe(409);
    const { agenda } = (await member.get(`/council/meetings/${meeting.body.id}`)).body;
    expect(agenda[1]).toMatchObject({ title: QUESTION.question, needsResolution: true, isSupplement: true });
  });

  it('let an adviser of the council read along, and not answer', async () => {
    const { id } = await open();
    expect((await read(adviser, id)).may).toMatchObject({ answer: false, close: false });
    expect((await answer(adviser, id, { stance: 'AGREE' })).status).toBe(403);
  });

  it('leave no trace outside the room', async () => {
    world.mailbox.mails.length = 0;
    const { id } = await open(member, { question: 'Geheimfrage' });
    await world.runJobs();
    expect(world.mailbox.mails).not.toHaveLength(0);
    for (const { subject, text } of world.mailbox.mails)
      expect(`${subject} ${text}`).not.toMatch(/Meinungsbild|Geheimfrage/);
    const outsiders = [
      felix,
      await company.person('TENANT_ADMIN'),
      await company.person('CONSULTANT', { mandate: 'EMPLOYER', until: new Date('2027-01-01') }),
      await company.person('EMPLOYEE'),
      await company.person('EXPERT_80_3', { until: new Date('2027-01-01') }),
    ];
    for (const outsider of outsiders) {
      expect((await outsider.get('/council/straw-polls')).status).toBe(403);
      expect((await answer(outsider, id, { stance: 'AGREE' })).status).toBe(403);
      const heard = [await outsider.get('/timeline'), await outsider.get('/inbox/notifications')];
      expect(JSON.stringify(heard.map(({ body }) => body))).not.toMatch(/straw-poll|Geheimfrage/);
    }
  });
});
