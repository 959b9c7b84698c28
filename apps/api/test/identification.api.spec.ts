import { QUESTION_IDS, type IdentificationAnswers } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { AI_ANSWERS, gateOf, identifyAs } from './setup/gates';
import { createWorld, type World } from './setup/world';

/** Fixed rules that nobody advertises as AI, and no trace of who works with them. */
const NO_AI: IdentificationAnswers = {
  ...AI_ANSWERS,
  A3: 'fixedRules',
  A4: ['show'],
  C1: 'no',
  C2: 'no',
  C3: 'yes',
  C4: 'no',
  D2: ['none'],
  E1: 'no',
  E2: 'no',
  E4: 'no',
};

describe('identification', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
  });
  afterAll(() => world.close());

  const open = async (title: string, shortlist = true): Promise<string> =>
    (await felix.post('/initiatives', { title, shortlist })).body.id;
  const at = (systemId: string, rest = '') => `/systems/${systemId}/identification${rest}`;
  const factsOf = async (initiativeId: string) =>
    (await sabine.get(`/initiatives/${initiativeId}/facts`)).body;
  const given = (answers: IdentificationAnswers) => ({
    answers: Object.entries(answers).map(([questionId, value]) => ({ questionId, value })),
  });

  it('begins with an initiative and enters its system, once', async () => {
    const id = await open('Rechnungen');
    const none = await sabine.get(`/initiatives/${id}/identification`);
    expect(none.body).toEqual({ identification: null, may: { start: false } });
    expect((await felix.get(`/initiatives/${id}/identification`)).body.may.start).toBe(true);
    expect((await sabine.post(`/initiatives/${id}/identification`)).status).toBe(403);
    const begun = await felix.post(`/initiatives/${id}/identification`);
    expect(begun.body).toMatchObject({ product: 'Rechnungen', status: 'PLANNED', version: 0, result: null });
    const again = await felix.post(`/initiatives/${id}/identification`);
    expect(again.body.systemId).toBe(begun.body.systemId);
    expect((await gateOf(felix, id, 'G1')).criteria).toContainEqual(
      expect.objectContaining({ id: 'G1-IDENTIFICATION', reasons: [{ code: 'not-recorded', params: {} }] }),
    );
  });

  it('is answered question by question, with evidence and name, and can be resumed', async () => {
    const id = await open('Belege');
    const { systemId } = (await felix.post(`/initiatives/${id}/identification`)).body;
    const answers = [
      { questionId: 'A3', value: 'mlStatic', evidence: 'VENDOR_DOCUMENT', note: 'Datenblatt, Seite 2' },
    ];
    expect((await felix.put(at(systemId, '/answers'), { answers })).status).toBe(428);
    const first = await felix.put(at(systemId, '/answers'), { answers }, { version: 0 });
    expect(first.body).toMatchObject({
      version: 1,
      isChanged: true,
      answers: [
        {
          questionId: 'A3',
          value: 'mlStatic',
          evidence: 'VENDOR_DOCUMENT',
          note: 'Datenblatt, Seite 2',
          answeredByName: felix.name,
        },
      ],
    });
    expect((await felix.put(at(systemId, '/answers'), { answers }, { version: 0 })).status).toBe(412);
    const more = await felix.put(at(systemId, '/answers'), given({ A1: ['sensor'] }), { version: 1 });
    expect(more.body.answers.map(({ questionId }: { questionId: string }) => questionId)).toEqual([
      'A1',
      'A3',
    ]);
    expect((await sabine.get(at(systemId))).body).toMatchObject({ version: 2, may: { answer: false } });
    const early = await felix.post(at(systemId, '/completion'), undefined, { version: 2 });
    expect(early).toMatchObject({ status: 409, body: { code: 'identification.incomplete' } });
    expect(early.body.errors).toHaveLength(QUESTION_IDS.length - 2);
    expect((await gateOf(felix, id, 'G1')).criteria).toContainEqual(
      expect.objectContaining({
        id: 'G1-IDENTIFICATION',
        reasons: [{ code: 'identification-open', params: {} }],
      }),
    );
    const events = (await sabine.get('/timeline')).body.items.filter(
      ({ event }: { event: string }) => event === 'identification.edited',
    );
    expect(events).toHaveLength(1);
  });

  it('refuses what is no answer, and whoever does not drive', async () => {
    const id = await open('Falsch');
    const { systemId } = (await felix.post(`/initiatives/${id}/identification`)).body;
    const put = (who: Client, questionId: string, value: unknown, more: object = {}) =>
      who.put(at(systemId, '/answers'), { answers: [{ questionId, value, ...more }] }, { version: 0 });
    for (const [questionId, value] of [
      ['A3', 'magic'],
      ['A3', ['mixed']],
      ['A1', ['none', 'sensor']],
      ['B1', true],
      ['B1', { yes: 1 }],
      ['B1', null],
    ] as const)
      expect([questionId, value, (await put(felix, questionId, value)).status]).toEqual([
        questionId,
        value,
        422,
      ]);
    expect((await put(felix, 'Z9', 'yes')).status).toBe(422);
    expect((await put(felix, 'B1', 'yes', { evidence: 'HEARSAY' })).status).toBe(422);
    expect((await put(felix, 'B1', 'yes', { note: 'x'.repeat(1001) })).status).toBe(422);
    expect((await felix.put(at(systemId, '/answers'), { answers: [] }, { version: 0 })).status).toBe(422);
    expect((await put(sabine, 'B1', 'yes')).status).toBe(403);
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await put(outsider, 'B1', 'yes')).status).toBe(404);
    expect((await felix.get(at(systemId))).body.version).toBe(0);
    const employee = await company.person('EMPLOYEE');
    expect((await employee.get(at(systemId))).status).toBe(403);
  });

  it('stays in the employer’s room with an initiative that is there', async () => {
    const id = await open('Noch ein Entwurf', false);
    const systemId = await identifyAs(felix, id, AI_ANSWERS);
    expect((await sabine.get(at(systemId))).status).toBe(404);
    expect((await sabine.get(`/initiatives/${id}/identification`)).status).toBe(404);
    expect((await sabine.post(at(systemId, '/contests'), { reason: 'Nein.' })).status).toBe(404);
    await world.runJobs();
    const seen = JSON.stringify([
      (await sabine.get('/timeline')).body,
      (await sabine.get('/inbox/notifications')).body,
      (await sabine.get('/inbox/tasks?direction=THEIRS')).body,
    ]);
    expect(seen).not.toContain('Noch ein Entwurf');
    // Once both sides see the initiative, they see what was found.
    await felix.post(`/initiatives/${id}/shortlisting`);
    expect((await sabine.get(at(systemId))).body.result).toMatchObject({ version: 1, isAi: 'yes' });
  });

  it('writes the facts of its initiatives, the register and the gate', async () => {
    const id = await open('Kamera');
    await felix.put(`/initiatives/${id}/facts`, { facts: { affectedEmployees: 9 } }, { version: 0 });
    const systemId = await identifyAs(felix, id, { ...AI_ANSWERS, A2: 'cloud', E1: 'yes', E2: 'yes' });
    expect(await factsOf(id)).toMatchObject({
      version: 2,
      source: 'IDENTIFICATION',
      facts: {
        isAiSystem: 'yes',
        cloud: true,
        processesEmployeeData: true,
        performanceDataDerivable: true,
        affectedEmployees: 9,
      },
    });
    expect((await felix.get(`/systems/${systemId}`)).body).toMatchObject({
      isAi: 'yes',
      aiActClass: 'MINIMAL',
      details: { contested: false },
    });
    const { criteria } = await gateOf(felix, id, 'G1');
    expect(criteria).toContainEqual(expect.objectContaining({ id: 'G1-IDENTIFICATION', met: true }));
    const { version } = (await felix.get(at(systemId))).body;
    const same = await felix.post(at(systemId, '/completion'), undefined, { version });
    expect(same.body).toMatchObject({ isChanged: false, result: { version: 1 } });
    await world.runJobs();
    expect((await sabine.get('/inbox/notifications')).body.items[0]).toMatchObject({
      kind: 'identification.completed',
      params: { product: 'Kamera' },
    });
  });

  it('goes with its class after the facts, in the check and in the register', async () => {
    const id = await open('Einsatzplan');
    const systemId = await identifyAs(felix, id, AI_ANSWERS);
    expect((await felix.get(at(systemId))).body.result.aiActClass).toBe('MINIMAL');
    const { facts, version } = await factsOf(id);
    const changed = { ...facts, taskAllocation: 'skillsAvailability' };
    await felix.put(`/initiatives/${id}/facts`, { facts: changed }, { version });
    expect((await felix.get(at(systemId))).body.result.aiActClass).toBe('HIGH_RISK_CHECK');
    expect((await felix.get(`/systems/${systemId}`)).body.aiActClass).toBe('HIGH_RISK_CHECK');
  });

  it('reaches an initiative that takes up a system which is known already', async () => {
    const { id: systemId } = (await felix.post('/systems', { product: 'Kennzahlen', status: 'IN_USE' })).body;
    await felix.put(at(systemId, '/answers'), given(NO_AI), { version: 0 });
    await felix.post(at(systemId, '/completion'), undefined, { version: 1 });
    const id = await open('Kennzahlen erweitern');
    expect((await factsOf(id)).facts.isAiSystem).toBe('unclear');
    expect((await felix.put(`/initiatives/${id}/system`, { systemId })).status).toBe(200);
    expect(await factsOf(id)).toMatchObject({ source: 'IDENTIFICATION', facts: { isAiSystem: 'no' } });
    const { criteria } = await gateOf(felix, id, 'G1');
    expect(criteria).toContainEqual(expect.objectContaining({ id: 'G1-IDENTIFICATION', met: true }));
  });

  it('never turns a fact off because somebody does not know', async () => {
    const id = await open('Protokolle');
    const facts = { cloud: true, performanceDataDerivable: true, processesEmployeeData: true };
    await felix.put(`/initiatives/${id}/facts`, { facts }, { version: 0 });
    await identifyAs(felix, id, { ...AI_ANSWERS, A2: 'unknown', E1: 'unknown', E2: 'unknown' });
    expect((await factsOf(id)).facts).toMatchObject(facts);
  });

  it('owes a question to the vendor until nothing is open', async () => {
    const id = await open('Ungeklärt');
    const systemId = await identifyAs(felix, id, { ...AI_ANSWERS, A3: 'unknown', C2: 'unknown' });
    const owes = async () =>
      (await felix.get(`/inbox/tasks?direction=MINE&initiativeId=${id}`)).body.items.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect((await felix.get(at(systemId))).body.result.isAi).toBe('unclear');
    expect(await owes()).toContain('vendor.ask');
    await identifyAs(felix, id, { ...NO_AI, C4: 'yes' });
    // Rules that are advertised as AI: a suspicion is a question too.
    expect((await felix.get(at(systemId))).body.result.isAi).toBe('unclear');
    expect(await owes()).toContain('vendor.ask');
    await identifyAs(felix, id, NO_AI);
    expect(await owes()).not.toContain('vendor.ask');
  });

  describe('a contested »no«', () => {
    let id: string;
    let systemId: string;
    const ruleOf = async (rule: string) =>
      (await factsOf(id)).rules.find(({ ruleId }: { ruleId: string }) => ruleId === rule).applies;

    beforeAll(async () => {
      id = await open('Chatfenster');
    });

    it('cannot be contested before there is one', async () => {
      systemId = (await felix.post(`/initiatives/${id}/identification`)).body.systemId;
      const early = await sabine.post(at(systemId, '/contests'), { reason: 'Das ist KI.' });
      expect(early.body.code).toBe('identification.not-done');
      await identifyAs(felix, id, NO_AI);
      expect((await factsOf(id)).facts.isAiSystem).toBe('no');
      expect(await ruleOf('R04')).toBe('NONE');
    });

    it('counts as unclear wherever it is read, whoever says what', async () => {
      expect((await felix.post(at(systemId, '/contests'), { reason: 'Nein.' })).status).toBe(403);
      expect((await sabine.post(at(systemId, '/contests'), { reason: ' ' })).status).toBe(422);
      const reason = 'Der Hersteller wirbt auf der Messe mit einem Sprachmodell.';
      const contested = await sabine.post(at(systemId, '/contests'), { reason });
      expect(contested.body).toMatchObject({
        isContested: true,
        result: { isAi: 'unclear', found: 'no' },
        contests: [{ act: 'CONTESTED', note: reason, personName: sabine.name }],
        may: { contest: false, settle: true },
      });
      expect((await sabine.post(at(systemId, '/contests'), { reason })).body.code).toBe(
        'identification.already-contested',
      );
      expect((await factsOf(id)).facts.isAiSystem).toBe('unclear');
      expect(await ruleOf('R04')).toBe('BINDING');
      // The form of the facts cannot bring the »no« back either.
      const { facts, version } = await factsOf(id);
      await felix.put(`/initiatives/${id}/facts`, { facts: { ...facts, isAiSystem: 'no' } }, { version });
      expect((await factsOf(id)).facts.isAiSystem).toBe('unclear');
      expect(await ruleOf('R04')).toBe('BINDING');
      expect((await felix.get(`/systems/${systemId}`)).body).toMatchObject({
        aiActClass: 'MINIMAL',
        details: { contested: true },
      });
      await world.runJobs();
      expect((await felix.get('/inbox/notifications')).body.items[0].kind).toBe('identification.contested');
    });

    it('is not answered away by a new result', async () => {
      await identifyAs(felix, id, { ...NO_AI, A1: ['customer'] });
      expect((await felix.get(at(systemId))).body).toMatchObject({
        isContested: true,
        result: { version: 2, isAi: 'unclear', found: 'no' },
      });
      expect((await factsOf(id)).facts.isAiSystem).toBe('unclear');
      expect((await felix.get(`/systems/${systemId}`)).body.details.contested).toBe(true);
    });

    it('is settled by the side that objected, and by nobody else', async () => {
      const settlement = { outcome: 'AGREED', note: 'Vorführung am 20.11., nur feste Antworten.' };
      const theirs = await felix.post(at(systemId, '/contest-settlements'), settlement);
      expect(theirs.status).toBe(403);
      const settled = await sabine.post(at(systemId, '/contest-settlements'), settlement);
      expect(settled.body).toMatchObject({ isContested: false, result: { isAi: 'no' } });
      expect((await factsOf(id)).facts.isAiSystem).toBe('no');
      expect((await sabine.post(at(systemId, '/contest-settlements'), settlement)).body.code).toBe(
        'identification.not-contested',
      );
    });
  });

  it('is done for a system in use as well, and says no class that depends on what was not asked', async () => {
    const { id: systemId } = (await felix.post('/systems', { product: 'Zeiterfassung', status: 'IN_USE' }))
      .body;
    await felix.put(at(systemId, '/answers'), given({ ...AI_ANSWERS, E3: 'yes' }), { version: 0 });
    const done = await felix.post(at(systemId, '/completion'), undefined, { version: 1 });
    expect(done.body.result).toMatchObject({ isAi: 'yes', aiActClass: null });
    await felix.post(`/systems/${systemId}/retirement`);
    const late = await felix.put(at(systemId, '/answers'), given({ E3: 'no' }), { version: 1 });
    expect(late.body.code).toBe('system.retired');
  });

  it('lets no draft of the employer move the entry that others see', async () => {
    const shown = await open('Bürosoftware');
    await identifyAs(felix, shown, AI_ANSWERS);
    const { systemId } = (await felix.get(`/initiatives/${shown}/identification`)).body.identification;
    const entry = (await felix.get(`/systems/${systemId}`)).body;
    await felix.patch(`/systems/${systemId}`, { status: 'IN_USE' }, { version: entry.version });
    const before = (await sabine.get(`/systems/${systemId}`)).body;
    expect(before).toMatchObject({ status: 'IN_USE', aiActClass: 'MINIMAL' });
    world.setTime('2026-11-23T09:00:00+01:00');
    const draft = await open('Nur Arbeitgeber', false);
    expect((await felix.put(`/initiatives/${draft}/system`, { systemId })).status).toBe(200);
    const { version, facts } = (await felix.get(`/initiatives/${draft}/facts`)).body;
    const secret = await felix.put(
      `/initiatives/${draft}/facts`,
      { facts: { ...facts, scoringOfEmployees: true } },
      { version },
    );
    expect(secret.body.aiActClass).toBe('HIGH_RISK');
    expect((await sabine.get(`/systems/${systemId}`)).body).toEqual(before);
  });
});
