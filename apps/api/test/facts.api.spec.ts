import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { owed } from './setup/owed';
import { createWorld, type World } from './setup/world';

interface Rule {
  ruleId: string;
  applies: string;
  status: string;
  contests: { side: string }[];
  may: { contest: boolean; assess: boolean; settle: boolean };
}

describe('facts and rules', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let path: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    path = `/initiatives/${(await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id}`;
    await world.runJobs();
  });
  afterAll(() => world.close());

  const ruleOf = (rules: Rule[], id: string): Rule => rules.find((rule) => rule.ruleId === id)!;
  const binding = (rules: Rule[]): string[] =>
    rules.filter((rule) => rule.applies === 'BINDING').map((rule) => rule.ruleId);

  it('are presets at first: an unclear system counts as AI', async () => {
    const { body } = await sabine.get(`${path}/facts`);
    expect(body).toMatchObject({ version: 0, answered: [], may: { record: false } });
    expect(body.facts.isAiSystem).toBe('unclear');
    expect(binding(body.rules)).toEqual(['R01', 'R03', 'R04', 'R19', 'R24']);
  });

  it('are recorded version by version, and tell what follows', async () => {
    const facts = { isAiSystem: 'yes', processesEmployeeData: true, logsUserActivity: true };
    expect((await felix.put(`${path}/facts`, { facts })).status).toBe(428);
    const first = await felix.put(`${path}/facts`, { facts }, { version: 0 });
    expect(first).toMatchObject({
      status: 200,
      body: { version: 1, dpia: { needed: true }, aiActClass: 'MINIMAL' },
    });
    expect(first.headers['etag']).toBe('"1"');
    expect(binding(first.body.rules)).toEqual(['R01', 'R03', 'R04', 'R05', 'R19', 'R24', 'R25', 'R26']);
    expect((await felix.put(`${path}/facts`, { facts }, { version: 0 })).status).toBe(412);
    const same = await felix.put(`${path}/facts`, { facts }, { version: 1 });
    expect(same.body.version).toBe(1);
    const second = await felix.put(
      `${path}/facts`,
      { facts: { ...facts, emotionRecognition: true } },
      { version: 1 },
    );
    expect(second.body).toMatchObject({ version: 2, aiActClass: 'PROHIBITED' });
    expect(ruleOf(second.body.rules, 'R29')).toMatchObject({ stop: 'LOCKED', status: 'OPEN' });
    await felix.put(`${path}/facts`, { facts }, { version: 2 });
    const { rows } = await world.admin.query('select count(*)::int as versions from system_facts');
    expect(rows[0].versions).toBe(3);
  });

  it('are checked one by one', async () => {
    const wrong = await felix.put(
      `${path}/facts`,
      { facts: { cloud: 'yes', jobsAffected: -1, taskAllocation: 'dice', nonsense: true } },
      { version: 3 },
    );
    expect(wrong.status).toBe(422);
    expect(
      wrong.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]),
    ).toEqual([
      ['/facts/cloud', 'not-a-boolean'],
      ['/facts/jobsAffected', 'not-a-number'],
      ['/facts/taskAllocation', 'wrong-value'],
      ['/facts/nonsense', 'unknown-field'],
    ]);
    expect((await felix.put(`${path}/facts`, { facts: [] }, { version: 3 })).status).toBe(422);
    expect((await sabine.put(`${path}/facts`, { facts: {} }, { version: 3 })).status).toBe(403);
  });

  it('lead to rules whose standing the employer records and the council contests', async () => {
    const assessed = await felix.post(`${path}/rule-assessments`, {
      ruleIds: ['R01', 'R03'],
      status: 'FULFILLED',
      note: 'Beraten am 3. Dezember',
    });
    expect(ruleOf(assessed.body.rules, 'R01').status).toBe('FULFILLED');
    expect(
      (await felix.post(`${path}/rule-assessments`, { ruleIds: ['R15'], status: 'FULFILLED', note: 'x' }))
        .body.code,
    ).toBe('rule.not-active');
    expect(
      (await sabine.post(`${path}/rule-assessments`, { ruleIds: ['R01'], status: 'OPEN', note: 'x' })).status,
    ).toBe(403);

    const contested = await sabine.post(`${path}/rule-contests`, {
      ruleId: 'R01',
      reason: 'Die Beratung war unvollständig.',
    });
    expect(ruleOf(contested.body.rules, 'R01')).toMatchObject({
      status: 'OPEN',
      contests: [{ side: 'COUNCIL', reason: 'Die Beratung war unvollständig.' }],
      may: { contest: false, settle: true },
    });
    expect((await sabine.post(`${path}/rule-contests`, { ruleId: 'R01', reason: 'x' })).body.code).toBe(
      'rule.already-contested',
    );
    await world.runJobs();
    expect((await felix.get('/inbox/notifications')).body.items[0]).toMatchObject({
      kind: 'rule.contested',
      params: { rule: 'R01' },
    });
    expect(await owed(felix)).toMatchObject([{ kind: 'rule.contest' }]);
    const settlement = { ruleId: 'R01', outcome: 'AGREED', note: 'Nachgeholt am 10. Dezember' };
    expect((await felix.post(`${path}/rule-contest-settlements`, settlement)).body.code).toBe(
      'rule.not-contested',
    );
    const settled = await sabine.post(`${path}/rule-contest-settlements`, settlement);
    expect(ruleOf(settled.body.rules, 'R01').status).toBe('FULFILLED');
    expect(await owed(felix)).toEqual([]);
  });

  it('let the council contest that a rule does not apply: it then counts as open', async () => {
    const { body } = await sabine.post(`${path}/rule-contests`, {
      ruleId: 'R07',
      reason: 'Die Schichten richten sich danach.',
    });
    expect(ruleOf(body.rules, 'R07')).toMatchObject({ applies: 'NONE', status: 'OPEN' });
    expect(ruleOf(body.rules, 'R06')).toMatchObject({ applies: 'NONE', status: 'NOT_APPLICABLE' });
  });

  it('are confirmed by each side, for one version of the facts', async () => {
    const at = `${path}/rule-confirmations`;
    const { version } = (await felix.get(`${path}/facts`)).body;
    expect((await felix.post(at)).status).toBe(428);
    expect((await felix.post(at, undefined, { version: version + 1 })).status).toBe(412);
    const sides = async (): Promise<unknown> => (await felix.get(`${path}/facts`)).body.confirmations;
    const confirmed = await felix.post(at, undefined, { version });
    expect(confirmed.body).toMatchObject({
      confirmations: [{ side: 'EMPLOYER', version }],
      may: { confirm: false },
    });
    expect((await felix.post(at, undefined, { version })).body.confirmations).toHaveLength(1);
    // The council still contests R07.
    expect((await sabine.get(`${path}/facts`)).body.may.confirm).toBe(false);
    expect((await sabine.post(at, undefined, { version })).body.code).toBe('rule.still-contested');
    await sabine.post(`${path}/rule-contest-settlements`, {
      ruleId: 'R07',
      outcome: 'AGREED',
      note: 'Geklärt.',
    });
    await sabine.post(at, undefined, { version });
    expect(await sides()).toMatchObject([{ side: 'COUNCIL' }, { side: 'EMPLOYER' }]);
    const { body } = await felix.put(`${path}/facts`, { facts: { isAiSystem: 'no' } }, { version });
    expect(body).toMatchObject({ version: version + 1, may: { confirm: true } });
    expect(await sides()).toMatchObject([{ version }, { version }]);
    const lead = await company.person('IT');
    expect((await lead.post(at, undefined, { version: version + 1 })).status).toBe(403);
    const { rows } = await world.admin.query('select count(*)::int as words from rule_confirmation');
    expect(rows[0].words).toBe(2);
  });

  it('are only voluntary for the collective rules where there is no council', async () => {
    const other = await world.company({ seats: 0 });
    const boss = await other.person('MANAGEMENT');
    const { body } = await boss.post('/initiatives', { title: 'Touren' });
    const view = await boss.put(
      `/initiatives/${body.id}/facts`,
      { facts: { isAiSystem: 'yes', affectsWorkingTime: true } },
      { version: 0 },
    );
    expect(ruleOf(view.body.rules, 'R07')).toMatchObject({ applies: 'VOLUNTARY', status: 'NOT_APPLICABLE' });
    expect(binding(view.body.rules)).toEqual(['R24']);
  });

  it('do not exist for outsiders, nor for the council before the shortlist', async () => {
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await outsider.get(`${path}/facts`)).status).toBe(404);
    const early = (await felix.post('/initiatives', { title: 'Intern' })).body.id;
    await felix.put(`/initiatives/${early}/facts`, { facts: {} }, { version: 0 });
    expect((await sabine.get(`/initiatives/${early}/facts`)).status).toBe(404);
    expect(
      (await sabine.post(`/initiatives/${early}/rule-contests`, { ruleId: 'R01', reason: 'x' })).status,
    ).toBe(404);
  });
});
