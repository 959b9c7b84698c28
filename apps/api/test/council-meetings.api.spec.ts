import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { MEETING } from './setup/meeting';
import { createWorld, type World } from './setup/world';

const DAY = '2026-12-01';
const INVITATION = {
  date: DAY,
  time: '09:30',
  format: 'PRESENCE',
  place: 'BR-Büro, Gebäude C',
  agenda: [
    { title: 'Stellungnahme zur Sichtprüfung', needsResolution: true },
    { title: 'Verschiedenes', needsResolution: false },
  ],
};
const VIDEO = {
  ...INVITATION,
  format: 'VIDEO',
  online: { rulesOfProcedureClause: true, confidentialityAssured: true, objectionDeadline: '2026-11-27' },
};

describe('meetings of the works council', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let deputy: Client;
  let member: Client;
  let substitute: Client;
  let initiativeId: string;

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-11-23T09:00:00Z');
    company = await world.company({ name: 'Brandner GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    deputy = await company.person('WC_DEPUTY', { name: 'Deniz Arslan' });
    member = await company.person('WC_MEMBER', { name: 'Mehmet Aydin' });
    substitute = await company.person('WC_SUBSTITUTE', {
      name: 'Rita Sommer',
      until: new Date('2027-01-01'),
    });
    await company.person('JAV', { name: 'Jule Kern' });
    initiativeId = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  });
  afterAll(() => world.close());

  const convene = async (invitation: object = INVITATION) =>
    (await sabine.post('/council/meetings', invitation)).body;
  const held = async () => {
    const meeting = await convene({ ...INVITATION, date: '2026-11-23' });
    return (await sabine.post(`/council/meetings/${meeting.id}/holding`)).body;
  };
  const write = (who: Client, meeting: { id: string }, itemId: string, text: string, version: number) =>
    who.put(`/council/meetings/${meeting.id}/agenda/${itemId}/minutes`, { text }, { version });
  const attend = (meeting: { id: string; invitees: { id: string }[] }) =>
    member.put(`/council/meetings/${meeting.id}/attendance`, {
      people: meeting.invitees.map(({ id }) => ({ inviteeId: id, attendance: 'PRESENT' })),
    });
  const sign = async (who: Client, id: string) => {
    const { textHash } = (await who.get(`/council/meetings/${id}`)).body;
    return who.post(`/council/meetings/${id}/signatures`, { textHash });
  };

  it('are convened with an agenda; members and delegations are invited, substitutes are not yet', async () => {
    const meeting = await convene();
    expect(meeting).toMatchObject({
      state: 'CONVENED',
      convenedAs: 'CHAIR',
      seats: 7,
      agenda: [
        { position: 1, isSupplement: false, needsResolution: true, minutes: '', version: 1 },
        { position: 2 },
      ],
      substitutes: [{ name: 'Rita Sommer' }],
    });
    expect(meeting.invitees.map(({ name, as }: { name: string; as: string }) => [name, as])).toEqual([
      ['Sabine Kurz', 'MEMBER'],
      ['Deniz Arslan', 'MEMBER'],
      ['Mehmet Aydin', 'MEMBER'],
      ['Jule Kern', 'JAV'],
    ]);
    expect((await deputy.post('/council/meetings', INVITATION)).body.convenedAs).toBe('DEPUTY');
  });

  it('tell whoever is invited, by a mail that says nothing', async () => {
    await world.runJobs();
    world.mailbox.mails.length = 0;
    await convene({ ...INVITATION, place: 'Raum Geheimnis' });
    await world.runJobs();
    const news = (await member.get('/inbox/notifications')).body.items[0];
    expect(news).toMatchObject({ kind: 'meeting.convened', room: 'COUNCIL', params: { meetingOn: DAY } });
    expect(world.mailbox.mails).toHaveLength(2);
    for (const { subject, text } of world.mailbox.mails) {
      expect(subject).toBe('Brandner GmbH: Es gibt Neues in Ihrem geschützten Bereich');
      expect(`${subject} ${text}`).not.toMatch(/Sitzung|Geheimnis|Sichtprüfung|1\. Dezember|01\.12/);
    }
    const tasks = (await member.get('/inbox/tasks?direction=MINE')).body.items;
    expect(tasks).toContainEqual(
      expect.objectContaining({ kind: 'meeting.hold', dueOn: DAY, room: 'COUNCIL' }),
    );
  });

  it.each([
    [{ date: '2026-11-22' }, '/date'],
    [{ agenda: [] }, '/agenda'],
    [{ place: ' ' }, '/place'],
    [{ time: '25:00' }, '/time'],
    [{ format: 'VIDEO' }, '/online'],
  ])('refuse an invitation that cannot be: %j', async (change, pointer) => {
    const answer = await sabine.post('/council/meetings', { ...INVITATION, ...change });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it.each([
    [{ rulesOfProcedureClause: false }, '/online/rulesOfProcedureClause'],
    [{ confidentialityAssured: false }, '/online/confidentialityAssured'],
    [{ objectionDeadline: '2026-12-02' }, '/online/objectionDeadline'],
    [{ recorded: true }, '/online/recorded'],
  ])('take place by video only as § 30 (2) allows it: %j', async (change, pointer) => {
    const answer = await sabine.post('/council/meetings', {
      ...VIDEO,
      online: { ...VIDEO.online, ...change },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('meet in person once a quarter of the seats objects to video', async () => {
    const { id } = await convene(VIDEO);
    const first = await member.post(`/council/meetings/${id}/opposition`);
    expect(first.body.mustMeetInPerson).toBe(false);
    await member.post(`/council/meetings/${id}/opposition`);
    expect((await deputy.post(`/council/meetings/${id}/opposition`)).body.mustMeetInPerson).toBe(true);
    const present = await convene();
    expect((await member.post(`/council/meetings/${present.id}/opposition`)).body.code).toBe(
      'meeting.not-now',
    );
  });

  it('have their substitute in the place of a member who is prevented', async () => {
    const { id, invitees } = await convene();
    const mehmet = invitees.find(({ name }: { name: string }) => name === 'Mehmet Aydin');
    const prevention = `/council/meetings/${id}/invitees/${mehmet.id}/prevention`;
    expect((await member.put(prevention, { reason: 'LEAVE', substituteId: member.personId })).status).toBe(
      422,
    );
    const prevented = await member.put(prevention, { reason: 'LEAVE', substituteId: substitute.personId });
    expect(prevented.body.invitees).toContainEqual(
      expect.objectContaining({ name: 'Rita Sommer', as: 'SUBSTITUTE', standsInFor: mehmet.id }),
    );
    expect(prevented.body.substitutes).toEqual([]);
    const other = invitees.find(({ name }: { name: string }) => name === 'Deniz Arslan');
    const ofAnother = `/council/meetings/${id}/invitees/${other.id}/prevention`;
    expect((await member.put(ofAnother, { reason: 'OTHER' })).status).toBe(403);
    expect((await sabine.put(ofAnother, { reason: 'OWN_MATTER' })).status).toBe(200);
    const back = await sabine.delete(prevention);
    expect(back.body.invitees.map(({ name }: { name: string }) => name)).not.toContain('Rita Sommer');
  });

  it('mark what came onto the agenda after the invitation', async () => {
    const { id } = await convene();
    const item = {
      title: 'Rahmenvereinbarung',
      initiativeId,
      source: 'clause.answer',
      needsResolution: true,
    };
    expect((await member.post(`/council/meetings/${id}/agenda`, { agenda: [item] })).status).toBe(403);
    const amended = await sabine.post(`/council/meetings/${id}/agenda`, { agenda: [item] });
    expect(amended.body.agenda[2]).toMatchObject({
      position: 3,
      isSupplement: true,
      initiativeTitle: 'Sichtprüfung',
    });
  });

  it('propose what is open for the council', async () => {
    const draft = {
      description: 'Früh.',
      planningState: 'SHORTLIST',
      expectedGroups: 'Halle',
      nextSteps: 'Ja',
    };
    await felix.post(`/initiatives/${initiativeId}/first-information`, draft);
    const { items } = (await sabine.get('/council/agenda-proposals')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ source: 'delivery.receipt', initiativeId, count: 1, needsResolution: false }),
    );
  });

  it('tell the employer the time, and nothing else', async () => {
    const { id } = await convene({ ...INVITATION, place: 'Raum Geheimnis' });
    await world.runJobs();
    world.mailbox.mails.length = 0;
    expect((await sabine.post(`/council/meetings/${id}/employer-notice`)).body.may.tell).toBe(false);
    expect((await sabine.post(`/council/meetings/${id}/employer-notice`)).body.code).toBe('meeting.not-now');
    await world.runJobs();
    const [news] = (await felix.get('/inbox/notifications')).body.items;
    expect(news).toMatchObject({ kind: 'meeting-time.told', params: { meetingOn: DAY, time: '09:30' } });
    expect(JSON.stringify(news)).not.toContain(id);
    expect(world.mailbox.mails.map(({ text }) => text).join()).not.toMatch(/Geheimnis|Stellungnahme/);
    await sabine.post(`/council/meetings/${id}/cancellation`, { reason: 'Vorsitz krank' });
    await world.runJobs();
    expect((await felix.get('/inbox/notifications')).body.items[0].kind).toBe('meeting-time.off');
  });

  describe('minutes', () => {
    it('are written by several at once, section by section', async () => {
      const meeting = await held();
      const [first, second] = meeting.agenda;
      expect((await write(sabine, meeting, first.id, 'Beraten.', 1)).body).toEqual({
        version: 2,
        minutes: 'Beraten.',
      });
      expect((await write(member, meeting, second.id, 'Nichts.', 1)).status).toBe(200);
      expect((await write(member, meeting, first.id, 'Anders.', 1)).status).toBe(412);
      const path = `/council/meetings/${meeting.id}/agenda/${first.id}/minutes`;
      expect((await member.put(path, { text: 'Anders.' })).status).toBe(428);
      const read = (await member.get(`/council/meetings/${meeting.id}`)).body;
      expect(read.agenda.map(({ minutes }: { minutes: string }) => minutes)).toEqual(['Beraten.', 'Nichts.']);
      expect(read.agenda[0]).toMatchObject({ editedByName: 'Sabine Kurz', writingName: 'Sabine Kurz' });
    });

    it('lose nothing when many write at once: one wins, the others are told', async () => {
      const meeting = await held();
      const itemId = meeting.agenda[0].id;
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          write(index % 2 ? sabine : member, meeting, itemId, `Text ${index}`, 1),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
    });

    it('show who is writing for half a minute', async () => {
      const meeting = await held();
      const itemId = meeting.agenda[0].id;
      expect((await member.post(`/council/meetings/${meeting.id}/agenda/${itemId}/writing`)).status).toBe(
        204,
      );
      const writing = async (who: Client) =>
        (await who.get(`/council/meetings/${meeting.id}`)).body.agenda[0].writingName;
      expect(await writing(sabine)).toBe('Mehmet Aydin');
      expect(await writing(member)).toBeNull();
      world.setTime('2026-11-23T09:01:00Z');
      expect(await writing(sabine)).toBeNull();
      world.setTime('2026-11-23T09:00:00Z');
    });

    it('are signed by the chair and another member on exactly one text, and then stay', async () => {
      const meeting = await held();
      const itemId = meeting.agenda[0].id;
      expect((await sign(sabine, meeting.id)).body.code).toBe('minutes.attendance-missing');
      await attend(meeting);
      await write(member, meeting, itemId, 'Erste Fassung', 1);
      const stale = { textHash: '0'.repeat(64) };
      expect((await sabine.post(`/council/meetings/${meeting.id}/signatures`, stale)).body.code).toBe(
        'minutes.changed',
      );
      expect((await sign(sabine, meeting.id)).body).toMatchObject({
        minutes: 'SIGNED_BY_ONE',
        signatures: [{ name: 'Sabine Kurz', capacity: 'CHAIR' }],
        may: { sign: false },
      });
      expect((await sign(sabine, meeting.id)).body.code).toBe('minutes.signed-already');
      await write(member, meeting, itemId, 'Zweite Fassung', 2);
      expect((await sabine.get(`/council/meetings/${meeting.id}`)).body.signatures).toEqual([]);
      await sign(member, meeting.id);
      expect((await sign(deputy, meeting.id)).body.code).toBe('minutes.signed-already');
      expect((await sign(sabine, meeting.id)).body.minutes).toBe('SIGNED');
      expect((await write(member, meeting, itemId, 'Dritte', 3)).body.code).toBe('minutes.signed');
      expect((await attend(meeting)).body.code).toBe('minutes.signed');
      const objected = await deputy.post(`/council/meetings/${meeting.id}/objections`, {
        body: 'Ich sehe es anders.',
      });
      expect(objected.body.objections).toMatchObject([{ name: 'Deniz Arslan', body: 'Ich sehe es anders.' }]);
    });

    it('carry the resolution that was made on an item', async () => {
      const meeting = await held();
      const agendaItemId = meeting.agenda[0].id;
      const subject = { kind: 'OTHER' };
      const day = { ...MEETING, meetingDate: '2026-11-23' };
      const recorded = await sabine.post('/resolutions', { subject, meeting: day, agendaItemId });
      expect(recorded.body).toMatchObject({ agendaItemId, meetingId: meeting.id });
      const corrected = await sabine.post('/resolutions', {
        subject,
        meeting: day,
        correctsId: recorded.body.id,
      });
      expect((await member.get(`/council/meetings/${meeting.id}`)).body.agenda[0].resolutions).toEqual([
        { id: corrected.body.id, outcome: 'ADOPTED' },
      ]);
      expect(
        (await sabine.post('/resolutions', { subject, meeting: day, agendaItemId: initiativeId })).status,
      ).toBe(422);
    });
  });

  it('do not exist for anybody outside the room', async () => {
    const { id, agenda } = await convene({ ...INVITATION, place: 'Raum Geheimnis' });
    await world.runJobs();
    const outsiders = [
      felix,
      await company.person('TENANT_ADMIN'),
      await company.person('CONSULTANT', { mandate: 'EMPLOYER', until: new Date('2027-01-01') }),
      await company.person('EMPLOYEE'),
      await company.person('EXPERT_80_3', { until: new Date('2027-01-01') }),
      await company.person('SBV'),
    ];
    for (const outsider of outsiders) {
      for (const path of ['', `/${id}`, '/00000000-0000-4000-8000-000000000000'])
        expect((await outsider.get(`/council/meetings${path}`)).status).toBe(403);
      expect((await write(outsider, { id }, agenda[0].id, 'x', 1)).status).toBe(403);
      const heard = await Promise.all(
        [
          '/timeline',
          '/inbox/notifications',
          '/inbox/tasks?direction=MINE',
          '/inbox/tasks?direction=THEIRS',
        ].map(async (path) => JSON.stringify((await outsider.get(path)).body)),
      );
      expect(heard.join()).not.toMatch(/Geheimnis|"meeting\.|minutes\.|council_meeting/);
      expect(heard.join()).not.toContain(id);
    }
  });

  it('are not there for another company, nor without a works council', async () => {
    const { id } = await convene();
    const other = await world.company({ name: 'Anderswo GmbH' });
    const chair = await other.person('WC_CHAIR');
    expect((await chair.get(`/council/meetings/${id}`)).status).toBe(404);
    const without = await world.company({ name: 'Nordlicht', seats: 0 });
    const representative = await without.person('EMPLOYEE_REP');
    expect((await representative.get('/council/meetings')).status).toBe(403);
  });
});
