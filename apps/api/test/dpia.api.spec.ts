import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { owed } from './setup/owed';
import { createWorld, type World } from './setup/world';

const WHOLE = {
  criteria: [],
  chapters: {
    DESCRIPTION: 'Protokolle',
    NECESSITY: 'Missbrauch erkennen',
    RISKS: 'Rückschlüsse',
    MEASURES: 'Löschung',
    VIEWS: 'Gehört',
    RESIDUAL: 'Vertretbar',
  },
  residual: 'LOW',
  decision: null as string | null,
  waiver: '',
  reviewOn: '2027-06-30',
};

describe('the data protection impact assessment', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let nina: Client;
  let id: string;

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-06-22T09:00:00+02:00');
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    nina = await company.person('DPO');
    id = (await felix.post('/initiatives', { title: 'Prüfen', problem: 'Zu viele Fehler', shortlist: true }))
      .body.id;
    const facts = { isAiSystem: 'yes', processesEmployeeData: true };
    await felix.put(`/initiatives/${id}/facts`, { facts }, { version: 0 });
    await world.runJobs();
  });

  const at = (path = '') => `/initiatives/${id}/dpia${path}`;
  const read = async (who: Client) => (await who.get(at())).body;
  const save = async (change: object = {}) =>
    felix.put(at('/draft'), { ...WHOLE, ...change }, { version: (await read(felix)).draft.version });
  const publish = async (who = felix) =>
    who.post(at('/versions'), undefined, { version: (await read(felix)).draft.version });
  const advise = (change: object = {}) =>
    nina.post(at('/advice'), {
      position: 'WITH_CONDITIONS',
      text: 'Nur zu zweit.',
      unlawful: false,
      ...change,
    });
  const statusOf = async (ruleId: string) =>
    (await felix.get(`/initiatives/${id}/facts`)).body.rules.find(
      (rule: { ruleId: string }) => rule.ruleId === ruleId,
    ).status;

  it('says what follows from the facts, and begins with what is known', async () => {
    const view = await read(felix);
    expect(view.threshold).toEqual({
      derived: ['VULNERABLE_PERSONS', 'NEW_TECHNOLOGY'],
      declared: [],
      grounds: [],
      needed: true,
    });
    expect(view.draft).toMatchObject({
      version: 0,
      document: { chapters: { DESCRIPTION: 'Prüfen\nZu viele Fehler' } },
    });
    await save({ criteria: ['LARGE_SCALE'] });
    await publish();
    expect((await read(sabine)).threshold).toMatchObject({ declared: ['LARGE_SCALE'], needed: true });
  });

  it('is put forward, advised and decided; before the advice nothing is decided', async () => {
    await save();
    expect((await publish()).status).toBe(201);
    expect(await statusOf('R26')).toBe('IN_PROGRESS');
    await save({ decision: 'GO_WITH_MEASURES' });
    expect((await read(felix)).gaps).toEqual(['ADVICE']);
    expect((await publish()).body.code).toBe('dpia.not-complete');
    const advised = (await advise()).body;
    expect(advised.advice).toMatchObject([{ number: 1, position: 'WITH_CONDITIONS', personName: nina.name }]);
    expect((await publish()).body).toMatchObject({
      doneOn: '2026-06-22',
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect(await statusOf('R26')).toBe('FULFILLED');
    expect(await owed(felix)).toMatchObject([{ kind: 'dpia.review' }]);
    const { items } = (await sabine.get(`/initiatives/${id}/statements`)).body;
    expect(items).toMatchObject([{ body: 'DPO', position: 'WITH_CONDITIONS', text: 'Nur zu zweit.' }]);
  });

  it('opens again with a newer version that is not decided', async () => {
    await save();
    await publish();
    await advise();
    await save({ decision: 'GO' });
    await publish();
    await save({ residual: 'MEDIUM' });
    expect((await publish()).body.doneOn).toBeNull();
    expect(await owed(felix)).toEqual([]);
  });

  it('keeps the officer’s word the officer’s, and shows that it is held to be unlawful', async () => {
    expect((await advise()).body.code).toBe('dpia.not-published');
    await save();
    await publish();
    for (const who of [
      felix,
      sabine,
      await company.person('TENANT_ADMIN'),
      await company.person('CONSULTANT', { mandate: 'JOINT' }),
    ])
      expect((await who.post(at('/advice'), { position: 'AGREE', text: 'Ja', unlawful: false })).status).toBe(
        403,
      );
    await advise({ position: 'AGREE', unlawful: true });
    for (const who of [felix, sabine])
      expect((await read(who)).advice).toMatchObject([{ position: 'REJECT', unlawful: true }]);
  });

  it('is waived only with a statement that carries it', async () => {
    await save({ decision: 'WAIVED', waiver: 'Nur zwei Personen' });
    expect((await publish()).body.code).toBe('dpia.not-complete');
    await save();
    await publish();
    await advise({ position: 'REJECT' });
    await save({ decision: 'WAIVED', waiver: 'Nur zwei Personen' });
    expect((await read(felix)).gaps).toEqual(['WAIVER_REFUSED']);
    await advise({ position: 'AGREE' });
    expect((await publish()).body.doneOn).toBe('2026-06-22');
  });

  it('keeps a draft in the employer’s room', async () => {
    const others = [sabine, nina, await company.person('SBV')];
    const traces = async (who: Client) => [
      await read(who),
      (await who.get('/timeline')).body,
      (await who.get('/inbox/counts')).body,
      (await who.get(`/initiatives/${id}`)).body,
    ];
    await world.runJobs();
    const before = await Promise.all(others.map(traces));
    await save({ decision: 'STOP' });
    await world.runJobs();
    expect(await Promise.all(others.map(traces))).toEqual(before);
    expect(before[0]![0]).toMatchObject({ draft: null, gaps: [] });
    expect((await sabine.put(at('/draft'), WHOLE, { version: 1 })).status).toBe(403);
    expect((await publish(await company.person('IT'))).status).toBe(403);
  });
});
