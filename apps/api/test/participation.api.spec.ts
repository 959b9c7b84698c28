import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { MEETING } from './setup/meeting';
import { createWorld, type World } from './setup/world';

interface Item {
  itemId: string;
  state: string;
  mandatory: boolean;
}

describe('participation', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let jonas: Client;
  let sabine: Client;
  let nina: Client;
  let initiativeId: string;
  let base: string;

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-11-23T09:00:00+01:00');
    company = await world.company();
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    jonas = await company.person('PROJECT_LEAD', { name: 'Jonas Weber' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    nina = await company.person('DPO', { name: 'Nina Ostermann' });
    initiativeId = (await felix.post('/initiatives', { title: 'Rechnungserfassung', shortlist: true })).body
      .id;
    base = `/initiatives/${initiativeId}`;
    await world.runJobs();
  });
  afterAll(() => world.close());

  const tasks = async (who: Client, direction = 'MINE'): Promise<string[]> =>
    (
      await who.get(`/inbox/tasks?direction=${direction}&initiativeId=${initiativeId}&limit=100`)
    ).body.items.map((task: { kind: string }) => task.kind);
  const mandatoryItems = async (): Promise<string[]> =>
    (await felix.get(`${base}/package`)).body.items
      .filter((item: Item) => item.mandatory)
      .map((item: Item) => item.itemId);
  const stateOf = async (itemId: string): Promise<string> =>
    (await felix.get(`${base}/package`)).body.items.find((item: Item) => item.itemId === itemId).state;
  const deliver = (itemIds: readonly string[], text = 'Belege der Buchhaltung, 6 Personen.') =>
    felix.post(`${base}/package/deliveries`, { items: itemIds.map((itemId) => ({ itemId, text })) });
  const clock = async () => (await felix.get(`${base}/participation`)).body.clocks.statement;

  it('agrees periods only when the other side confirms', async () => {
    const before = (await sabine.get(`${base}/agreed-periods`)).body;
    expect(before.items.find((item: { period: string }) => item.period === 'STATEMENT')).toMatchObject({
      defaultWorkingDays: 20,
      agreedWorkingDays: null,
      proposal: null,
    });
    const proposed = await jonas.post(`${base}/agreed-periods`, {
      periods: [
        { period: 'STATEMENT', workingDays: 20 },
        { period: 'COMPLETENESS_REPLY', workingDays: 10 },
      ],
    });
    expect(proposed.status).toBe(201);
    const proposalIds = proposed.body.items.flatMap((item: { proposal: { id: string } | null }) =>
      item.proposal ? [item.proposal.id] : [],
    );
    expect((await felix.post(`${base}/agreed-periods/confirmation`, { proposalIds })).body.code).toBe(
      'agreed-period.own-proposal',
    );
    const agreed = await sabine.post(`${base}/agreed-periods/confirmation`, { proposalIds });
    expect(agreed.body.items.find((item: { period: string }) => item.period === 'STATEMENT')).toMatchObject({
      agreedWorkingDays: 20,
      proposal: null,
    });
    expect((await sabine.post(`${base}/agreed-periods/confirmation`, { proposalIds })).body.code).toBe(
      'agreed-period.settled',
    );
    const other = await sabine.post(`${base}/agreed-periods`, {
      periods: [{ period: 'ANSWERS', workingDays: 5 }],
    });
    const { id } = other.body.items.find((item: { period: string }) => item.period === 'ANSWERS').proposal;
    expect((await felix.delete(`${base}/agreed-periods/${id}`)).status).toBe(200);
    expect((await nina.post(`${base}/agreed-periods`, { periods: [] })).status).toBe(403);
  });

  it('hands over item by item, and a bare link is no delivery', async () => {
    expect(await mandatoryItems()).toEqual(expect.arrayContaining(['I-01', 'I-04', 'I-06', 'I-14', 'I-21']));
    const link = await deliver(['I-04'], 'https://vendor.example/docs');
    expect(link).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/items/0/text', code: 'bare-link' }] },
    });
    expect((await sabine.post(`${base}/package/deliveries`, { items: [] })).status).toBe(403);
    const [first, ...rest] = await mandatoryItems();
    const delivered = await deliver([first!]);
    expect(delivered).toMatchObject({
      status: 201,
      body: { completeness: { settled: 0 }, declarations: [] },
    });
    expect(await stateOf(first!)).toBe('DELIVERED');
    expect(await tasks(sabine)).toEqual(['delivery.receipt']);
    const all = await deliver(rest);
    expect(all.body.declarations[0]).toMatchObject({ kind: 'HANDED_OVER', byName: 'Felix Brandner' });
    expect(await tasks(sabine)).toContain('package.completeness');
    expect((await sabine.get(`${base}/participation`)).body.clocks.reply).toMatchObject({
      state: 'RUNNING',
      dueOn: '2026-12-07',
      kind: 'AGREED',
    });
  });

  it('lets the council ask, and the employer answer or name a refusal of the vendor', async () => {
    const asked = await sabine.post(`${base}/package/items/I-04/questions`, {
      text: 'Welche Module sind aus?',
    });
    expect(asked).toMatchObject({ status: 201, body: { dueOn: '2026-12-07', deadlineKind: 'INTERNAL' } });
    expect(await stateOf('I-04')).toBe('QUESTIONED');
    expect(await tasks(jonas)).toContain('package.answer');
    expect((await sabine.post(`${base}/package/confirmation`)).body.code).toBe('package.not-complete');
    const answerPath = `/package-questions/${asked.body.id}/answer`;
    expect((await sabine.post(answerPath, { text: 'x' })).status).toBe(403);
    const answered = await jonas.post(answerPath, {
      text: 'Der Hersteller gibt es nicht heraus.',
      vendorRefused: true,
    });
    expect(answered.body).toMatchObject({
      vendorRefused: true,
      answeredByName: 'Jonas Weber',
      may: { answer: false },
    });
    expect((await jonas.post(answerPath, { text: 'y' })).body.code).toBe('package-question.answered');
    expect(await stateOf('I-04')).toBe('DELIVERED');
    expect(await tasks(jonas)).not.toContain('package.answer');
    expect((await sabine.post(`${base}/package/items/I-99/questions`, { text: 'x' })).status).toBe(404);
  });

  it('settles what does not apply only with the council', async () => {
    const path = `${base}/package/items/I-05/exclusion`;
    expect((await felix.post(path, { reason: 'Noch kein Ergebnis' })).status).toBe(201);
    expect((await felix.post(`${path}/acceptance`)).status).toBe(403);
    expect((await sabine.post(`${base}/package/confirmation`)).body.code).toBe('package.not-complete');
    const refused = await sabine.post(`${path}/refusal`);
    expect(refused.body.declarations[0]).toMatchObject({ kind: 'CONTESTED', missing: ['I-05'] });
    expect((await sabine.post(`${path}/acceptance`)).body.code).toBe('package-item.not-excluded');
    await deliver(['I-05']);
    expect((await felix.post(path, { reason: 'Doch nicht' })).status).toBe(201);
    const accepted = await sabine.post(`${path}/acceptance`);
    expect(accepted.body.items.find((item: Item) => item.itemId === 'I-05')).toMatchObject({
      state: 'NOT_APPLICABLE',
      exclusion: { acceptedByName: 'Sabine Kurz' },
    });
  });

  it('starts the clock of the statement with the council’s word, and holds it while something is missing', async () => {
    expect(await clock()).toMatchObject({ state: 'NOT_STARTED', dueOn: null });
    expect((await felix.post(`${base}/package/confirmation`)).status).toBe(403);
    expect((await sabine.post(`${base}/package/confirmation`)).body.declarations[0].kind).toBe('CONFIRMED');
    expect(await clock()).toMatchObject({ state: 'RUNNING', dueOn: '2026-12-21', kind: 'AGREED' });
    expect(await tasks(sabine)).toContain('statement.give');

    world.setTime('2026-11-25T09:00:00+01:00');
    const contested = await sabine.post(`${base}/package/contest`, {
      missing: ['I-14'],
      note: 'Zu allgemein',
    });
    expect(contested.status).toBe(201);
    expect(await clock()).toMatchObject({ state: 'PAUSED', dueOn: null, pausedSince: '2026-11-25' });
    expect(await tasks(felix)).toContain('package.completion');
    expect((await felix.get('/deadlines')).body.items).toContainEqual(
      expect.objectContaining({ kind: 'statement.give', group: 'PAUSED', pausedOn: '2026-11-25' }),
    );

    world.setTime('2026-11-27T09:00:00+01:00');
    await deliver(['I-14'], 'Genauer beschrieben.');
    expect(await tasks(felix)).not.toContain('package.completion');
    expect((await clock()).state).toBe('PAUSED');
    await sabine.post(`${base}/package/confirmation`);
    // One working day had run, 25 to 27 November stood still: 19 more from Monday.
    expect(await clock()).toMatchObject({ state: 'RUNNING', dueOn: '2026-12-24' });
    expect((await sabine.post(`${base}/package/confirmation`)).body.code).toBe('package.already-confirmed');
  });

  it('leaves what is contested as insufficient contested, until it is delivered anew', async () => {
    await sabine.post(`${base}/package/contest`, { missing: ['I-14'], note: 'Nur ein Satz' });
    const ask = () => sabine.post(`${base}/package/items/I-14/questions`, { text: 'Was heißt „etwas“?' });
    const answer = async (id: string) =>
      (await jonas.post(`/package-questions/${id}/answer`, { text: 'Zwei Stunden am Tag.' })).status;
    expect(await answer((await ask()).body.id)).toBe(201);
    expect(await stateOf('I-14')).toBe('QUESTIONED');
    expect(await tasks(felix)).toContain('package.completion');
    expect((await sabine.post(`${base}/package/confirmation`)).body.code).toBe('package.not-complete');

    await deliver(['I-14'], 'Mit Umfang je Platz.');
    expect(await answer((await ask()).body.id)).toBe(201);
    expect(await stateOf('I-14')).toBe('DELIVERED');
    expect((await sabine.post(`${base}/package/confirmation`)).status).toBe(201);
  });

  it('consults, with a note after the meeting', async () => {
    const arranged = await sabine.post(`${base}/consultations`, { meetsOn: '2026-12-03', meetsAt: '14:00' });
    expect(arranged).toMatchObject({ status: 201, body: { version: 1, note: '' } });
    const path = `/consultations/${arranged.body.id}`;
    expect((await felix.patch(path, { note: 'Beraten' }, { version: 1 })).body.code).toBe(
      'consultation.not-yet-held',
    );
    world.setTime('2026-12-03T16:00:00+01:00');
    expect((await felix.patch(path, { note: 'Beraten' })).status).toBe(428);
    expect(
      (await felix.patch(path, { note: 'Beraten: Module bleiben aus.' }, { version: 1 })).body,
    ).toMatchObject({
      version: 2,
      notedByName: 'Felix Brandner',
    });
    expect((await sabine.patch(path, { place: 'Raum 2' }, { version: 1 })).status).toBe(412);
    expect((await sabine.delete(path)).body.code).toBe('consultation.held');
    expect(await tasks(felix)).not.toContain('consultation.hold');
    expect((await felix.post(`${base}/consultations`, { meetsOn: '2026-02-31' })).status).toBe(422);
  });

  it('counts a hearing of the workforce when the other side confirms it', async () => {
    const planned = await felix.post(`${base}/hearings`, {
      format: 'WORKSHOP_TALK',
      groups: 'Buchhaltung',
      plannedOn: '2026-12-02',
    });
    expect(planned.status).toBe(201);
    const path = `/hearings/${planned.body.id}`;
    expect((await sabine.post(`${path}/confirmation`)).body.code).toBe('hearing.not-yet-held');
    await felix.put(`${path}/record`, {
      heldOn: '2026-12-02',
      headcount: 6,
      outcome: 'Zwei Bildschirme, klare Zuständigkeit.',
    });
    const point = async () =>
      (await nina.get(`${base}/participation-light`)).body.points.find(
        (each: { point: string }) => each.point === 'WORKFORCE_HEARD',
      );
    expect((await point()).state).toBe('OPEN');
    expect((await felix.post(`${path}/confirmation`)).status).toBe(403);
    expect((await sabine.post(`${path}/confirmation`)).body.confirmedByName).toBe('Sabine Kurz');
    expect(await point()).toMatchObject({ state: 'DONE', date: '2026-12-02' });
    expect((await felix.put(`${path}/record`, { heldOn: '2026-12-01', outcome: 'x' })).body.code).toBe(
      'hearing.confirmed',
    );
  });

  it('lets each body speak for itself, and correct itself', async () => {
    const give = (who: Client, body: string, position: string, more: object = {}) =>
      who.post(`${base}/statements`, { body, position, ...more });
    expect((await give(felix, 'COUNCIL', 'AGREE')).status).toBe(403);
    expect((await give(sabine, 'DPO', 'AGREE')).status).toBe(403);
    expect((await give(sabine, 'COUNCIL', 'REJECT')).body.errors).toEqual([
      { pointer: '/text', code: 'required', detail: expect.any(String) },
    ]);
    await sabine.post(`${base}/statement-requests`, { body: 'DPO', dueOn: '2026-12-10' });
    expect(await tasks(nina)).toEqual(['statement.requested']);
    const spoken = await give(nina, 'DPO', 'WITH_CONDITIONS', { demands: ['Löschung nach 30 Tagen'] });
    expect(spoken.body.requests[0].answered).toBe(true);
    expect(await tasks(nina)).toEqual([]);
    await give(sabine, 'COUNCIL', 'WITH_CONDITIONS', { text: 'Wenn die Module ausgeschaltet bleiben.' });
    const corrected = await give(sabine, 'COUNCIL', 'AGREE', { text: 'Jetzt geregelt.' });
    expect(
      corrected.body.items
        .filter((item: { body: string }) => item.body === 'COUNCIL')
        .map((item: { isNewest: boolean }) => item.isNewest),
    ).toEqual([true, false]);
    expect(await tasks(sabine)).not.toContain('statement.give');
    expect((await clock()).state).toBe('DONE');
  });

  it('takes a resolution as its ground only if it carries this statement and the council has handed it over', async () => {
    const resolve = async (about = initiativeId, kind = 'STATEMENT', meeting: object = {}) =>
      (
        await sabine.post('/resolutions', {
          subject: { kind, initiativeId: about },
          meeting: { ...MEETING, ...meeting },
        })
      ).body.id as string;
    const handOver = async (resolutionId: string) =>
      (await sabine.post(`/resolutions/${resolutionId}/extract`)).body.id as string;
    const give = (extractId: string, body = 'COUNCIL', who = sabine) =>
      who.post(`${base}/statements`, { body, position: 'AGREE', extractId });
    const refused = {
      status: 422,
      body: { errors: [{ pointer: '/extractId', code: 'extract-does-not-carry' }] },
    };

    const resolutionId = await resolve();
    expect(await give(resolutionId)).toMatchObject(refused);
    const extractId = await handOver(resolutionId);
    expect((await give(extractId)).body.items[0]).toMatchObject({ body: 'COUNCIL', extractId });
    expect((await felix.get(`${base}/statements`)).body.items[0].extractId).toBe(extractId);
    expect(await give(extractId, 'DPO', nina)).toMatchObject(refused);

    const { body: other } = await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true });
    expect(await give(await handOver(await resolve(other.id)))).toMatchObject(refused);
    expect(await give(await handOver(await resolve(initiativeId, 'CONSULTATION_CLOSED')))).toMatchObject(
      refused,
    );
    const rejected = await resolve(initiativeId, 'STATEMENT', { yes: 1, no: 4, abstain: 0 });
    expect(await give(await handOver(rejected))).toMatchObject(refused);
    const suspended = await resolve(initiativeId, 'STATEMENT', { suspended: true });
    expect(await give(await handOver(suspended))).toMatchObject(refused);

    const foreign = await world.company();
    const foreignChair = await foreign.person('WC_CHAIR');
    const abroad = await foreignChair.post('/resolutions', { subject: { kind: 'OTHER' }, meeting: MEETING });
    const elsewhere = (await foreignChair.post(`/resolutions/${abroad.body.id}/extract`)).body.id;
    expect(await give(elsewhere)).toMatchObject(refused);

    await sabine.post('/resolutions', {
      subject: { kind: 'STATEMENT', initiativeId },
      meeting: { ...MEETING, yes: 0, no: 5, abstain: 0 },
      correctsId: resolutionId,
    });
    expect(await give(extractId)).toMatchObject(refused);
  });

  it('turns the light green by facts alone: no address sets it', async () => {
    const light = (await sabine.get(`${base}/participation-light`)).body;
    expect(light.points.map((point: { state: string }) => point.state)).toEqual([
      'OVERDUE',
      'DONE',
      'DONE',
      'DONE',
    ]);
    expect(light.colour).toBe('RED');
    const sent = await felix.post(`${base}/first-information`, {
      description: 'Belege werden gelesen.',
      planningState: 'PLANNING',
      expectedGroups: 'Buchhaltung',
      nextSteps: 'Gespräch',
    });
    await sabine.post(`/deliveries/${sent.body.id}/receipt`);
    expect((await sabine.get(`${base}/participation-light`)).body.colour).toBe('GREEN');
    const foreign = await (await world.company()).person('MANAGEMENT');
    const lights = async (who: Client) =>
      (await who.get(`/participation-lights?ids=${initiativeId}`)).body.items.map(
        (item: { colour: string }) => item.colour,
      );
    expect(await lights(sabine)).toEqual(['GREEN']);
    expect(await lights(foreign)).toEqual([]);
    expect((await sabine.get('/participation-lights?ids=x')).status).toBe(422);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      expect(
        (
          await felix.ask(method, `/companies/${company.id}${base}/participation-light`, {
            body: { colour: 'GREEN' },
          })
        ).status,
      ).toBe(404);
  });

  it('gives the gate what it asks', async () => {
    const gate = (await felix.get(`${base}/gates`)).body.items.find(
      (item: { gate: string }) => item.gate === 'G3',
    );
    expect(gate.criteria.find((criterion: { id: string }) => criterion.id === 'G3-PACKAGE')).toMatchObject({
      met: true,
    });
  });

  it('tells the other side, and does not exist for outsiders', async () => {
    await world.runJobs();
    const kinds = (await sabine.get('/inbox/notifications?limit=100')).body.items.map(
      (item: { kind: string }) => item.kind,
    );
    expect(kinds).toEqual(
      expect.arrayContaining(['package.handed-over', 'package-question.answered', 'statement.given']),
    );
    const mine = (await felix.get('/inbox/notifications?limit=100')).body.items.map(
      (item: { kind: string }) => item.kind,
    );
    expect(mine).toEqual(
      expect.arrayContaining(['package.confirmed', 'package.contested', 'package-question.asked']),
    );
    const outsider = await (await world.company()).person('WC_CHAIR');
    for (const path of [
      'package',
      'package/questions',
      'participation',
      'participation-light',
      'agreed-periods',
      'consultations',
      'hearings',
      'statements',
    ])
      expect([path, (await outsider.get(`${base}/${path}`)).status]).toEqual([path, 404]);
    expect((await outsider.post(`${base}/package/confirmation`)).status).toBe(404);
  });

  it('waits until the initiative is in the joint room', async () => {
    const { body } = await felix.post('/initiatives', { title: 'Noch intern' });
    const early = await felix.post(`/initiatives/${body.id}/package/deliveries`, {
      items: [{ itemId: 'I-01', text: 'Ziel' }],
    });
    expect(early.body.code).toBe('initiative.not-shortlisted');
  });

  it('goes the same way without a works council, where the representatives speak', async () => {
    const nordlicht = await world.company({ seats: 0, land: 'SH' });
    const hauke = await nordlicht.person('MANAGEMENT');
    const svenja = await nordlicht.person('EMPLOYEE_REP');
    const { body } = await hauke.post('/initiatives', { title: 'Tourenplanung', shortlist: true });
    const path = `/initiatives/${body.id}`;
    const items = (await hauke.get(`${path}/package`)).body.items.filter((item: Item) => item.mandatory);
    await hauke.post(`${path}/package/deliveries`, {
      items: items.map(({ itemId }: Item) => ({ itemId, text: 'Telematik ohne Fahrstilpunkte.' })),
    });
    expect((await svenja.post(`${path}/package/confirmation`)).status).toBe(201);
    expect((await svenja.post(`${path}/statements`, { body: 'COUNCIL', position: 'AGREE' })).status).toBe(
      403,
    );
    const given = await svenja.post(`${path}/statements`, {
      body: 'EMPLOYEES',
      position: 'WITH_CONDITIONS',
      demands: ['Keine Fahrstilbewertung', 'Standortdaten nach 3 Tagen löschen'],
    });
    expect(given.body.items[0]).toMatchObject({ body: 'EMPLOYEES', demands: expect.any(Array) });
    expect((await hauke.get(`${path}/participation`)).body).toMatchObject({
      representationType: 'NONE',
      clocks: { statement: { state: 'DONE' } },
    });
  });
});
