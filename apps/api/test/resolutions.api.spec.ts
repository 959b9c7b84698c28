import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import { MEETING } from './setup/meeting';
import { formOf } from './setup/sample-files';
import { createWorld, type World } from './setup/world';

describe('resolutions', () => {
  let world: World;
  let felix: Client;
  let sabine: Client;
  let member: Client;
  let initiativeId: string;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company({ name: 'Brandner GmbH' });
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    member = await company.person('WC_MEMBER');
    initiativeId = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  });
  afterAll(() => world.close());

  const record = (who: Client, meeting: object = {}, more: object = {}) =>
    who.post('/resolutions', {
      subject: { kind: 'CONSULTATION_CLOSED', initiativeId },
      meeting: { ...MEETING, ...meeting },
      ...more,
    });

  it.each([
    [{ yes: 3, no: 2, abstain: 0 }, 'ADOPTED'],
    [{ present: 4, yes: 2, no: 1 }, 'REJECTED'],
    [{ present: 3, yes: 3, abstain: 0 }, 'NOT_QUORATE'],
    [{ present: 6, yes: 3, no: 3, abstain: 0 }, 'REJECTED'],
    [{ yes: 3, abstain: 2 }, 'ADOPTED'],
    [{ format: 'HYBRID', yes: 5, abstain: 0 }, 'INVALID_FORMAT'],
    [{ present: 4, yes: 2, no: 2, abstain: 0, javVotes: { present: 1, yes: 1, no: 0 } }, 'ADOPTED'],
    [{ itemOnAgenda: false, yes: 4, no: 1, abstain: 0 }, 'INVALID_AGENDA'],
    [{ minutesSignedByMember: false }, 'ADOPTED_FORM_PENDING'],
  ])('are what the meeting makes of them: %j', async (meeting, outcome) => {
    expect(await record(sabine, meeting)).toMatchObject({
      status: 201,
      body: { outcome, councilSize: 7, signable: outcome === 'ADOPTED' },
    });
  });

  it.each([
    [{ present: 8 }, '/meeting/present', 'present-exceeds-seats'],
    [{ yes: 5 }, '/meeting/yes', 'votes-exceed-present'],
    [{ yes: -1 }, '/meeting/yes', 'too-small'],
    [{ yes: 2.5 }, '/meeting/yes', 'not-a-number'],
    [{ meetingDate: '2026-02-30' }, '/meeting/meetingDate', 'not-a-date'],
    [{ invitationDate: '2026-11-19' }, '/meeting/invitationDate', 'invited-after-meeting'],
    [{ agendaSentOn: '2026-11-19' }, '/meeting/agendaSentOn', 'agenda-after-meeting'],
    [{ invited: [{ name: 'A', as: 'MEMBER' }] }, '/meeting/present', 'present-contradicts-list'],
    [{ meetingDate: '2999-01-01' }, '/meeting/meetingDate', 'in-the-future'],
    [{ format: 'UMLAUF' }, '/meeting/format', 'wrong-value'],
    [{ writtenDecision: true }, '/meeting/writtenDecision', 'written-decision-only-one-person'],
    [{ approved: true }, '/meeting/approved', 'unknown-field'],
  ])('refuse what cannot be: %j', async (meeting, pointer, code) => {
    expect(await record(sabine, meeting)).toMatchObject({
      status: 422,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer, code })]) },
    });
  });

  it('are recorded by chair or deputy, and nobody outside the room learns of them', async () => {
    const recorded = await record(sabine);
    expect((await record(member)).status).toBe(403);
    expect((await record(felix)).status).toBe(403);
    expect((await member.get(`/resolutions/${recorded.body.id}`)).body.may).toEqual({
      correct: false,
      deliver: false,
    });
    expect((await felix.get('/resolutions')).status).toBe(403);
    expect((await felix.get(`/resolutions/${recorded.body.id}`)).status).toBe(403);
    const events = (await felix.get('/timeline')).body.items.map((entry: { event: string }) => entry.event);
    expect(events).not.toContain('resolution.recorded');
  });

  it('keep their minutes in the council’s room', async () => {
    const minutes = await sabine.post('/files?room=COUNCIL', formOf('Protokoll.txt', Buffer.from('geheim')));
    const shared = await sabine.post('/files?room=JOINT', formOf('Protokoll.txt', Buffer.from('offen')));
    expect((await record(sabine, { minutesFileId: minutes.body.id })).status).toBe(201);
    expect((await record(sabine, { minutesFileId: shared.body.id })).status).toBe(422);
  });

  it('are corrected by a new record, once', async () => {
    const first = await record(sabine, { minutesSignedByMember: false });
    expect(await record(sabine, {}, { correctsId: first.body.id })).toMatchObject({
      status: 201,
      body: { outcome: 'ADOPTED', correctsId: first.body.id },
    });
    expect((await record(sabine, {}, { correctsId: first.body.id })).body.code).toBe('resolution.corrected');
    expect((await sabine.get(`/resolutions/${first.body.id}`)).body.may.correct).toBe(false);
    await expect(
      world.admin.query(`set role einklang_app; update resolution set outcome = 'ADOPTED'`),
    ).rejects.toThrow(/permission denied/);
    await world.admin.query('reset role');
  });

  it('reach the employer as an extract: the vote and the words, never the minutes', async () => {
    const pending = await record(sabine, { minutesSignedByChair: false });
    expect((await sabine.post(`/resolutions/${pending.body.id}/extract`)).body.code).toBe(
      'resolution.not-provable',
    );
    const adopted = await record(sabine, {
      guests: 'Gewerkschaftssekretärin',
      wording: 'Zustimmung zu § 4.',
    });
    expect((await felix.post(`/resolutions/${adopted.body.id}/extract`)).status).toBe(403);
    const extract = await sabine.post(`/resolutions/${adopted.body.id}/extract`);
    expect(extract).toMatchObject({
      status: 201,
      body: { content: { wording: 'Zustimmung zu § 4.', yes: 4, abstain: 1, seats: 7, outcome: 'ADOPTED' } },
    });
    expect((await sabine.post(`/resolutions/${adopted.body.id}/extract`)).body.code).toBe(
      'extract.delivered',
    );
    await world.runJobs();
    const seen = await felix.get(`/extracts/${extract.body.id}`);
    expect(seen.body.content.body).toBe('Betriebsrat der Brandner GmbH');
    expect(JSON.stringify(seen.body)).not.toContain('Gewerkschaft');
    expect((await felix.get(`/extracts?initiativeId=${initiativeId}`)).body.items).toHaveLength(1);
    expect((await felix.get('/inbox/notifications')).body.items[0].kind).toBe('extract.delivered');
    expect(world.mailbox.to(felix.email)[0]?.subject).toContain('Sichtprüfung');
  });

  it('are superseded at the employer by the extract of their correction', async () => {
    const first = await record(sabine);
    const told = await sabine.post(`/resolutions/${first.body.id}/extract`);
    const pending = await record(sabine, { minutesSignedByChair: false }, { correctsId: first.body.id });
    expect((await felix.get(`/extracts/${told.body.id}`)).body.supersededById).toBeNull();
    const last = await record(sabine, { yes: 1, no: 4, abstain: 0 }, { correctsId: pending.body.id });
    const anew = await sabine.post(`/resolutions/${last.body.id}/extract`);
    expect(anew.body).toMatchObject({ content: { outcome: 'REJECTED' }, supersededById: null });
    expect((await felix.get(`/extracts/${told.body.id}`)).body.supersededById).toBe(anew.body.id);
  });

  it('name as their subject only what belongs to the initiative', async () => {
    const about = (subject: object) => sabine.post('/resolutions', { subject, meeting: MEETING });
    const spoken = await sabine.post(`/initiatives/${initiativeId}/statements`, {
      body: 'COUNCIL',
      position: 'AGREE',
    });
    const subjectId = spoken.body.items[0].id;
    expect((await about({ kind: 'STATEMENT', initiativeId, subjectId })).status).toBe(201);
    const other = (await felix.post('/initiatives', { title: 'Rechnungen', shortlist: true })).body.id;
    for (const subject of [
      { kind: 'STATEMENT', initiativeId: other, subjectId },
      { kind: 'CONSULTATION_CLOSED', initiativeId, subjectId },
      { kind: 'AGREEMENT', initiativeId, subjectId, textHash: 'a'.repeat(64) },
    ])
      expect((await about(subject)).body.errors).toMatchObject([
        { pointer: '/subject/subjectId', code: 'wrong-value' },
      ]);
  });

  it('begin with the body: its seats, and whom the chair invites', async () => {
    const company = await world.company({ seats: 5 });
    const chair = await company.person('WC_CHAIR', { name: 'Thomas Reinhardt' });
    await company.person('WC_MEMBER', { name: 'Carola Busch' });
    const substitute = await company.person('WC_SUBSTITUTE', { name: 'Timo Beck' });
    const former = await company.person('WC_MEMBER', { name: 'Ausgeschieden' });
    await world.admin.query(
      `update membership set valid_from = '2026-01-01', valid_to = '2026-01-08' where person_id in ($1, $2)`,
      [substitute.personId, former.personId],
    );
    await company.person('SBV', { name: 'Gerd Maier' });
    const boss = await company.person('MANAGEMENT');
    await company.grant(chair.personId, 'EMPLOYEE');
    expect((await chair.get('/council')).body).toEqual({
      seats: 5,
      members: [
        { personId: chair.personId, name: 'Thomas Reinhardt', as: 'MEMBER', isChair: true },
        { personId: expect.any(String), name: 'Carola Busch', as: 'MEMBER', isChair: false },
        { personId: expect.any(String), name: 'Timo Beck', as: 'SUBSTITUTE', isChair: false },
        { personId: expect.any(String), name: 'Gerd Maier', as: 'SBV', isChair: false },
      ],
      may: { record: true },
    });
    expect((await boss.get('/council')).status).toBe(403);
  });

  it('need a works council', async () => {
    const without = await world.company({ seats: 0 });
    const chair = await without.person('WC_CHAIR');
    const rep = await without.person('EMPLOYEE_REP');
    const other = { subject: { kind: 'OTHER' }, meeting: MEETING };
    expect((await chair.post('/resolutions', other)).body.code).toBe('resolution.no-council');
    expect((await rep.post('/resolutions', other)).status).toBe(403);
  });
});
