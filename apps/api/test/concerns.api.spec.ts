import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CONCERN_ADDRESSEES,
  CONCERN_LISTENERS,
  STANDINGS,
  type Mandate,
  type Role,
  type Standing,
} from '@einklang/policy';
import { strFromU8, unzipSync } from 'fflate';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { openInitiative } from './setup/gates';
import { createWorld, type World } from './setup/world';

const WORRY = { code: 'C01', group: '', severity: 4, body: 'Wird gezählt, wie schnell ich bin?' };

describe('concerns (BT-5)', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let jonas: Client;
  let sabine: Client;
  let monika: Client;
  let initiative: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    jonas = await company.person('PROJECT_LEAD', { name: 'Jonas Weber' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    monika = await company.person('EMPLOYEE', { name: 'Monika Jäger' });
    initiative = await openInitiative({ management: felix, council: sabine });
    const groups = [
      { name: 'Qualitätssicherung', headcount: 14 },
      { name: 'Leitstand', headcount: 4 },
    ];
    await felix.put(
      `/initiatives/${initiative}/profile`,
      { process: 'Prüfen', groups, benefitTypes: [], aiFunctions: [], decisions: '', alternatives: [] },
      { version: 0 },
    );
  });
  afterAll(() => world.close());

  const give = (who: Client, body: object = WORRY, options: object = {}) =>
    who.post(`/concern-topics/${initiative}/concerns`, body, options);
  const board = async (who = monika) => (await who.get(`/concern-topics/${initiative}`)).body;
  const register = async (who = felix) => (await who.get(`/initiatives/${initiative}/concerns`)).body;
  const said = async (text: string, who = felix) =>
    (await register(who)).items.find(({ body }: { body: string }) => body === text);
  const raise = async (text: string): Promise<string> => {
    await give(monika, { ...WORRY, body: text });
    return (await said(text)).id;
  };
  const measure = (ownerId: string) => ({
    text: 'Berichte je Person abschalten',
    clause: 'K07',
    ownerId,
    dueOn: '2027-01-15',
  });
  const tasks = async (who: Client, direction = 'MINE') =>
    (await who.get(`/inbox/tasks?direction=${direction}`)).body.items.map(
      ({ kind }: { kind: string }) => kind,
    );

  describe('raised by anybody of the company', () => {
    it('reach both sides without who raised them, and wait for the employer within ten working days', async () => {
      world.setTime('2026-11-22T09:00:00Z');
      expect(await give(monika)).toMatchObject({ status: 201, body: { anonymous: true } });
      for (const who of [felix, jonas, sabine])
        expect((await register(who)).items).toEqual([
          expect.objectContaining({
            ...WORRY,
            source: 'INDIVIDUAL',
            state: 'NEW',
            author: null,
            raisedOn: '2026-11-22',
            answerDueOn: '2026-12-04',
            answerDueKind: 'INTERNAL',
          }),
        ]);
      expect(await tasks(felix)).toContain('concern.answer');
      expect(await tasks(sabine, 'THEIRS')).toContain('concern.answer');
      const { rows } = await world.admin.query(`select step from reminder where due_on = '2026-12-04'`);
      expect(rows.length).toBeGreaterThan(0);
    });

    it('name a group only if nobody can be told apart in it', async () => {
      expect((await board()).groups).toEqual(['Qualitätssicherung']);
      expect((await give(monika, { ...WORRY, group: 'Qualitätssicherung' })).status).toBe(201);
      const { status, body } = await give(monika, { ...WORRY, group: 'Leitstand' });
      expect([status, body.errors[0].pointer]).toEqual([422, '/group']);
    });

    it('without a name lead back to nobody, on no surface and in no table', async () => {
      world.setTime('2026-11-22T14:23:45.678Z');
      const torben = await company.person('EMPLOYEE', { name: 'Torben Lorenz' });
      expect((await give(torben, { ...WORRY, body: 'Kamera am Tor' }, { key: 'verraten' })).status).toBe(201);
      const { id } = await said('Kamera am Tor');
      await felix.post(`/concerns/${id}/answer`, { answer: 'Sie ist aus.' });
      await world.runJobs();
      expect((await torben.get('/inbox/notifications')).body.items).toEqual([]);
      expect(await traces(torben)).toEqual([]);
      // Nor the time of day: not as an instant, nor hidden in an id.
      const { rows } = await world.admin.query<{ row: string }>(
        `select c::text as row from concern c where c.id = $1 union all select w::text from concern_words w where w.id = $1
         union all select t.id::text || t.opened_at::text from task t where t.subject_id = $1
         union all select r.id::text from reminder r join task t on t.id = r.task_id where t.subject_id = $1
         union all select at::text || coalesce(actor_id::text, 'nobody') from audit_entry where subject_id = $1 and event = 'concern.received'`,
        [id],
      );
      expect(rows.length).toBeGreaterThanOrEqual(4);
      for (const { row } of rows) {
        expect(row).not.toMatch(/1[45]:23/);
        expect(row).not.toMatch(/^\(?[^,]*,?[0-9a-f]{8}-[0-9a-f]{4}-7/);
      }
      expect(rows.filter(({ row }) => row.endsWith('nobody'))).toHaveLength(1);
    });

    it('are refused for what the giver may not know of, and when they say nothing', async () => {
      const { body: draft } = await felix.post('/initiatives', { title: 'Geheim' });
      expect((await monika.post(`/concern-topics/${draft.id}/concerns`, WORRY)).status).toBe(404);
      expect((await monika.get(`/concern-topics/${draft.id}`)).status).toBe(404);
      expect((await monika.get('/concern-topics')).body.items).toEqual([
        expect.objectContaining({ initiativeId: initiative, title: 'Sichtprüfung', open: true }),
      ]);
      const stranger = await (await world.company()).person('EMPLOYEE');
      const path = `/companies/${company.id}/concern-topics/${initiative}`;
      expect((await stranger.ask('POST', `${path}/concerns`, { body: WORRY })).status).toBe(404);
      expect((await stranger.post(`/concern-topics/${initiative}/concerns`, WORRY)).status).toBe(404);
      for (const wrong of [{ code: 'C16' }, { severity: 6 }, { body: ' ' }, { addressee: 'EVERYBODY' }])
        expect((await give(monika, { ...WORRY, ...wrong })).status).toBe(422);
      expect((await monika.get(`/initiatives/${initiative}/concerns`)).status).toBe(403);
    });
  });

  describe('with a name', () => {
    it.each([
      ['COUNCIL', 'Nur für den Betriebsrat'],
      ['PROJECT', 'Nur für das Projektteam'],
    ] as const)('are known to the addressee alone: %s', async (addressee, text) => {
      expect(await give(monika, { ...WORRY, body: text, addressee })).toMatchObject({
        status: 201,
        body: { anonymous: false },
      });
      const people = { felix, jonas, sabine };
      const others = {
        member: await company.person('WC_MEMBER'),
        substitute: await company.person('WC_SUBSTITUTE', { until: new Date('2027-12-31T00:00:00Z') }),
        manager: await company.person('LINE_MANAGER'),
        hr: await company.person('HR'),
        dpo: await company.person('DPO'),
        joint: await company.person('CONSULTANT', { mandate: 'JOINT' }),
        ours: await company.person('CONSULTANT', { mandate: 'WORKS_COUNCIL' }),
        theirs: await company.person('CONSULTANT', { mandate: 'EMPLOYER' }),
      };
      const seen = [];
      for (const [name, who] of Object.entries({ ...people, ...others }))
        if ((await said(text, who)).author === 'Monika Jäger') seen.push(name);
      expect(seen.sort()).toEqual(addressee === 'COUNCIL' ? ['member', 'sabine'] : ['jonas']);
      // The Verlauf and the tasks do not say it either.
      const { id } = await said(text);
      const { rows } = await world.admin.query(
        'select 1 from audit_entry where subject_id = $1 and (actor_id is not null or data::text like $2)',
        [id, `%${monika.personId}%`],
      );
      expect(rows).toEqual([]);
    });

    it('stand behind a wall of the database itself, the same as in the policy', async () => {
      const read = async (who: Client): Promise<string[]> => {
        await world.admin.query('begin');
        await world.admin.query('set local role einklang_app');
        await world.admin.query('select app.enter($1, $2)', [company.id, who.personId]);
        const { rows } = await world.admin.query<{ addressee: string }>(
          'select distinct addressee from concern_author order by 1',
        );
        await world.admin.query('rollback');
        return rows.map(({ addressee }) => addressee);
      };
      for (const standing of STANDINGS) {
        const [role, mandate] = standing.split(':') as [Role, Mandate | undefined];
        const who = await company
          .person(role, { ...(mandate && { mandate }), until: new Date('2027-12-31T00:00:00Z') })
          .catch(() => null);
        if (!who) continue;
        const allowed = CONCERN_ADDRESSEES.filter((addressee) =>
          (CONCERN_LISTENERS[addressee] as readonly Standing[]).includes(standing),
        );
        expect([standing, await read(who)]).toEqual([standing, allowed]);
      }
      expect(await read(monika)).toEqual(['COUNCIL', 'PROJECT']);
    });

    it('are told what became of it; the mail does not say that they said something', async () => {
      const { id } = await said('Nur für den Betriebsrat');
      await felix.post(`/concerns/${id}/answer`, { answer: 'Nein, gezählt wird nichts.' });
      await world.runJobs();
      expect((await monika.get('/inbox/notifications')).body.items).toEqual([
        expect.objectContaining({
          kind: 'concern.answered',
          initiativeId: null,
          params: { title: 'Sichtprüfung' },
        }),
      ]);
      const [mail] = world.mailbox.to(monika.email);
      expect(mail?.text).toContain('Posteingang');
      expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Sorge|Mitteilung|Sichtprüfung/);
      const mine = (await board()).concerns.filter((concern: { mine: boolean }) => concern.mine);
      expect(mine).toHaveLength(2);
      expect((await board(felix)).concerns.some((concern: { mine: boolean }) => concern.mine)).toBe(false);
    });

    it('are not taken where nobody listens', async () => {
      const other = await world.company();
      const boss = await other.person('MANAGEMENT');
      const staff = await other.person('EMPLOYEE');
      const id = await openInitiative({ management: boss, council: boss });
      expect((await staff.get(`/concern-topics/${id}`)).body.listeners).toEqual([]);
      expect(
        (await staff.post(`/concern-topics/${id}/concerns`, { ...WORRY, addressee: 'COUNCIL' })).body.code,
      ).toBe('concern.nobody-listens');
    });
  });

  describe('worked on by both sides', () => {
    it('go from the answer over a measure to the check of the council', async () => {
      const id = await raise('Der lange Weg');
      expect((await sabine.post(`/concerns/${id}/measures`, measure(sabine.personId))).body.code).toBe(
        'concern.not-answered',
      );
      expect(await felix.post(`/concerns/${id}/answer`, { answer: 'Nein.' })).toMatchObject({
        status: 201,
        body: { state: 'ANSWERED', answeredBy: 'Felix Brandner', may: { answer: false, agreeMeasure: true } },
      });
      expect((await felix.post(`/concerns/${id}/measures`, measure(sabine.personId))).body.code).toBe(
        'measure.other-side',
      );
      const agreed = await felix.post(`/concerns/${id}/measures`, measure(jonas.personId));
      expect(agreed).toMatchObject({
        status: 201,
        body: { state: 'MEASURE_AGREED', measures: [{ clause: 'K07', ownerName: 'Jonas Weber' }] },
      });
      expect(await tasks(jonas)).toContain('concern-measure.complete');
      expect((await felix.post(`/concerns/${id}/refusal`, { reasons: 'Doch nicht.' })).body.code).toBe(
        'concern.measure-agreed',
      );
      const path = `/concern-measures/${agreed.body.measures[0].id}/completion`;
      expect((await sabine.post(path, { note: 'Aus.' })).status).toBe(403);
      expect((await jonas.post(path, { note: 'Abgeschaltet am 20.11.' })).body).toMatchObject({
        state: 'IMPLEMENTED',
        measures: [{ doneNote: 'Abgeschaltet am 20.11.' }],
      });
      expect((await jonas.post(path, { note: 'Noch einmal' })).body.code).toBe('measure.done');
      expect(await tasks(sabine)).toContain('concern.check');
      expect((await felix.post(`/concerns/${id}/check`)).status).toBe(403);
      expect((await sabine.post(`/concerns/${id}/check`)).body).toMatchObject({
        state: 'CHECKED',
        checkedBy: 'Sabine Kurz',
      });
      expect(await tasks(sabine)).not.toContain('concern.check');
      expect((await felix.post(`/concerns/${id}/answer`, { answer: 'Nein.' })).body.code).toBe(
        'concern.checked',
      );
    });

    it('are declined with reasons, which everybody reads', async () => {
      const id = await raise('Kein Thema');
      expect((await sabine.post(`/concerns/${id}/refusal`, { reasons: 'x' })).status).toBe(403);
      expect((await felix.post(`/concerns/${id}/refusal`, { reasons: ' ' })).status).toBe(422);
      expect((await felix.post(`/concerns/${id}/refusal`, { reasons: 'Lohnfragen gesondert.' })).status).toBe(
        201,
      );
      expect((await board()).concerns.find((concern: { id: string }) => concern.id === id)).toMatchObject({
        state: 'NOT_FOLLOWED',
        reasons: 'Lohnfragen gesondert.',
        body: null,
      });
    });

    it('are read by everybody without their words, until both sides release them', async () => {
      const id = await raise('Sehr eigene Worte');
      const shown = async () =>
        (await board()).concerns.find((concern: { id: string }) => concern.id === id).body;
      expect(JSON.stringify(await board())).not.toContain('Sehr eigene Worte');
      expect((await felix.post(`/concerns/${id}/release`)).body.released).toEqual(['EMPLOYER']);
      expect(await shown()).toBeNull();
      expect((await jonas.post(`/concerns/${id}/release`)).body.code).toBe('concern.released');
      await sabine.post(`/concerns/${id}/release`);
      expect(await shown()).toBe('Sehr eigene Worte');
    });

    it('are entered for others by those who lead a dialogue, within the period that was agreed', async () => {
      const { items } = (
        await felix.post(`/initiatives/${initiative}/agreed-periods`, {
          periods: [{ period: 'CONCERN_ANSWER', workingDays: 5 }],
        })
      ).body;
      const { proposal } = items.find(({ period }: { period: string }) => period === 'CONCERN_ANSWER');
      await sabine.post(`/initiatives/${initiative}/agreed-periods/confirmation`, {
        proposalIds: [proposal.id],
      });
      const recorded = await sabine.post(`/initiatives/${initiative}/concerns`, {
        ...WORRY,
        body: 'Aus der Werkstatt',
        source: 'DIALOGUE',
      });
      expect(recorded).toMatchObject({
        status: 201,
        body: { source: 'DIALOGUE', answerDueOn: '2026-11-27', answerDueKind: 'AGREED' },
      });
      expect(
        (await monika.post(`/initiatives/${initiative}/concerns`, { ...WORRY, source: 'BOX' })).status,
      ).toBe(403);
      const stranger = await (await world.company()).person('MANAGEMENT');
      expect((await stranger.post(`/concerns/${recorded.body.id}/answer`, { answer: 'x' })).status).toBe(404);
    });

    it('change once, however many act at the same time', async () => {
      const id = await raise('Alle zugleich');
      const answers = await Promise.all(
        [felix, jonas, sabine, felix].map((who, n) => who.post(`/concerns/${id}/answer`, { answer: `${n}` })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
      const both = await Promise.all([
        felix.post(`/concerns/${id}/measures`, measure(jonas.personId)),
        felix.post(`/concerns/${id}/refusal`, { reasons: 'Nein.' }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });
  });

  it('are weighed in a list without those who raised them, as a document and as a report', async () => {
    const path = `/companies/${company.id}/initiatives/${initiative}/weighing-list`;
    const file = await fetch(`${world.baseUrl}/api/v1${path}`, { headers: { cookie: sabine.cookie } });
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const { 'word/document.xml': xml } = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const text = strFromU8(xml!).replace(/<[^>]+>/g, ' ');
    for (const said of [
      'Der lange Weg',
      'Berichte je Person abschalten',
      'Jonas Weber',
      'Lohnfragen gesondert.',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Monika Jäger');
    expect((await monika.get(`/initiatives/${initiative}/weighing-list`)).status).toBe(403);
    const { body: draft } = await felix.post('/initiatives', { title: 'Noch geheim' });
    expect((await felix.get(`/initiatives/${draft.id}/weighing-list`)).body.code).toBe(
      'initiative.not-shortlisted',
    );
    const asked = await sabine.post('/reports', { kind: 'WEIGHING_LIST', initiativeId: initiative });
    expect(asked.status).toBe(201);
    await world.runJobs();
    const { body: report } = await sabine.get(`/reports/${asked.body.id}`);
    expect(report).toMatchObject({ state: 'DONE', kind: 'WEIGHING_LIST' });
    expect(report.fileName).toContain('Abwägungsliste');
  });

  it('are what G3 looks at', async () => {
    const criterion = async () => {
      const { items } = (await felix.get(`/initiatives/${initiative}/gates`)).body;
      const g3 = items.find(({ gate }: { gate: string }) => gate === 'G3');
      return g3.criteria.find(({ id }: { id: string }) => id === 'G3-CONCERNS');
    };
    expect(await criterion()).toMatchObject({ met: false, reasons: [{ code: 'concerns-unanswered' }] });
    for (const { id, state } of (await register()).items)
      if (state === 'NEW') await felix.post(`/concerns/${id}/answer`, { answer: 'Beantwortet.' });
    expect(await criterion()).toMatchObject({ met: true });
  });

  /** Tables that hold anything of this person beyond the person itself, the account and its sign-in. */
  async function traces(person: Client): Promise<string[]> {
    const { rows: tables } = await world.admin.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
         and table_name not in ('person', 'membership', 'account', 'session')`,
    );
    const found = [];
    for (const { name } of tables) {
      const { rows } = await world.admin.query(
        `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [person.personId, person.accountId],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  }
});
