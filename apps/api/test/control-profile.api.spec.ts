import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { owed } from './setup/owed';
import { createWorld, type World } from './setup/world';

const row = (change: object = {}) => ({
  id: randomUUID(),
  dataType: 'QUALITY',
  dataLabel: 'Fehler je Bedienerkennung',
  viewer: 'LINE_MANAGER',
  viewerLabel: '',
  granularity: 'PSEUDONYM',
  groupSize: null,
  purpose: 'QUALITY',
  purposeLabel: '',
  retentionDays: 90,
  ...change,
});

describe('the control profile', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let ralf: Client;
  let sabine: Client;
  let others: Client[];
  let id: string;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    ralf = await company.person('IT');
    sabine = await company.person('WC_CHAIR');
    others = [
      sabine,
      await company.person('DPO'),
      await company.person('SBV'),
      await company.person('WC_MEMBER'),
    ];
    id = (await felix.post('/initiatives', { title: 'Prüfen', shortlist: true })).body.id;
  });

  const at = (path = '') => `/initiatives/${id}/control-profile${path}`;
  const read = async (who: Client) => (await who.get(at())).body;
  const save = (who: Client, rows: object[], version = 0) => who.put(at('/draft'), { rows }, { version });
  const publish = (who: Client, version = 1) => who.post(at('/versions'), undefined, { version });

  it('is drafted in the employer’s room, and read by both sides once it is published', async () => {
    const rows = [row()];
    expect((await save(ralf, rows)).body).toMatchObject({ version: 1, isOpen: true, rows });
    expect(await read(felix)).toMatchObject({ draft: { rows }, versions: [] });
    expect((await publish(ralf)).status).toBe(403);
    expect((await publish(felix)).status).toBe(201);
    for (const who of others)
      expect(await read(who)).toMatchObject({
        draft: null,
        versions: [{ number: 1, rows, publishedByName: felix.name }],
        derived: [
          { fact: 'processesEmployeeData', value: 'true', rows: [rows[0]!.id] },
          { fact: 'employeeDataIdentifiable', value: 'pseudonymous' },
          { fact: 'performanceDataDerivable', value: 'true' },
        ],
      });
    expect((await publish(felix, 2)).body.code).toBe('protection.nothing-new');
  });

  it('keeps a draft out of everything that somebody outside the room can ask', async () => {
    const traces = async (who: Client) => ({
      profile: await read(who),
      initiative: (await who.get(`/initiatives/${id}`)).body,
      timeline: (await who.get('/timeline')).body,
      facts: (await who.get(`/initiatives/${id}/facts`)).body,
      inbox: (await who.get('/inbox/counts')).body,
    });
    const admin = await company.person('TENANT_ADMIN');
    const outside = [...others, await company.person('CONSULTANT', { mandate: 'JOINT' })];
    await world.runJobs();
    const before = await Promise.all(outside.map(traces));
    await save(felix, [row()]);
    await world.runJobs();
    expect(await Promise.all(outside.map(traces))).toEqual(before);
    for (const who of [...outside, admin]) expect((await save(who, [row()], 1)).status).toBe(403);
    expect((await admin.get(at())).status).toBe(403);
  });

  it('adds the facts that follow, with their origin, and takes none away', async () => {
    await felix.put(
      `/initiatives/${id}/facts`,
      { facts: { employeeDataIdentifiable: 'identifiable', cloud: true } },
      { version: 0 },
    );
    await save(felix, [row({ dataType: 'LOGIN' })]);
    await publish(felix);
    const { body } = await sabine.get(`/initiatives/${id}/facts`);
    expect(body).toMatchObject({
      version: 2,
      source: 'CONTROL_PROFILE',
      facts: { employeeDataIdentifiable: 'identifiable', cloud: true, logsUserActivity: true },
    });
    expect(body.rules.find((rule: { ruleId: string }) => rule.ruleId === 'R05').applies).toBe('BINDING');
    await save(felix, [row({ dataType: 'CUSTOMER' })], 2);
    await publish(felix, 3);
    expect((await sabine.get(`/initiatives/${id}/facts`)).body).toMatchObject({
      version: 2,
      facts: { logsUserActivity: true },
    });
  });

  it('lets the council contest a row with its reason, and settle what it contested', async () => {
    const rows = [row(), row({ viewer: 'HR' })];
    await save(felix, rows);
    await publish(felix);
    const contest = (who: Client, rowId: string) =>
      who.post(at('/contests'), { rowId, reason: 'Auch die Schicht sieht es.' });
    expect((await contest(felix, rows[0]!.id)).status).toBe(403);
    expect((await contest(sabine, rows[0]!.id)).body.contests).toMatchObject([
      { rowId: rows[0]!.id, reason: 'Auch die Schicht sieht es.', personName: sabine.name },
    ]);
    expect((await contest(sabine, rows[0]!.id)).body.code).toBe('control-row.already-contested');
    expect((await contest(sabine, randomUUID())).body.code).toBe('control-row.unknown');
    await world.runJobs();
    expect(await owed(felix)).toMatchObject([{ kind: 'control-profile.contest' }]);
    const settle = (who: Client) => who.post(at('/settlements'), { rowId: rows[0]!.id, note: 'Besprochen.' });
    expect((await settle(felix)).status).toBe(403);
    expect((await settle(sabine)).body.contests).toEqual([]);
    expect((await settle(sabine)).body.code).toBe('control-row.not-contested');
    expect(await owed(felix)).toEqual([]);
  });

  it('drops the task of an objection whose row is gone', async () => {
    const gone = row();
    await save(felix, [gone, row({ viewer: 'HR' })]);
    await publish(felix);
    await sabine.post(at('/contests'), { rowId: gone.id, reason: 'Nein.' });
    await save(felix, [row({ viewer: 'HR' })], 2);
    expect((await publish(felix, 3)).body).toMatchObject({
      contests: [],
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect(await owed(felix)).toEqual([]);
  });

  it('refuses what says nothing, what is old, and what is too early', async () => {
    expect((await save(felix, [row({ dataType: 'MOOD' })])).status).toBe(422);
    await save(felix, [row({ granularity: 'TEAM' })]);
    expect((await save(felix, [], 0)).status).toBe(412);
    const refused = await publish(felix);
    expect(refused.body.errors).toMatchObject([{ pointer: '/rows/0/groupSize', code: 'required' }]);
    await save(felix, [], 1);
    expect((await publish(felix, 2)).status).toBe(422);
    const early = (await felix.post('/initiatives', { title: 'Später' })).body.id;
    expect(
      (await felix.put(`/initiatives/${early}/control-profile/draft`, { rows: [] }, { version: 0 })).body
        .code,
    ).toBe('initiative.not-shortlisted');
    expect((await sabine.get(`/initiatives/${early}/control-profile`)).status).toBe(404);
  });
});
