import type { GateId } from '@einklang/domain';
import { EXAMPLE_BUSINESS_CASE } from '@einklang/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agreeOn, resolveOn, signText } from './setup/agreed';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import * as way from './setup/gates';
import { rateHuman, rateMaturity } from './setup/readiness';
import { createWorld, type World } from './setup/world';

describe('gates', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let member: Client;
  let consultant: Client;
  let stranger: Client;
  let sides: way.Sides;
  let id: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    member = await company.person('WC_MEMBER');
    consultant = await company.person('CONSULTANT', { mandate: 'JOINT' });
    stranger = await (await world.company()).person('MANAGEMENT');
    sides = { management: felix, council: sabine };
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    id = await way.openInitiative(sides);
  });

  const decide = (who: Client, gate: GateId, body?: object) => way.decide(who, id, gate, body);
  const gate = (who: Client, which: GateId) => way.gateOf(who, id, which);
  const ready = (which: GateId) => way.prepare[which](sides, id);
  const reach = (target: GateId) => way.reach(sides, id, target);
  const stage = async () => (await felix.get(`/initiatives/${id}`)).body.stage;
  const waiting = async (who: Client, kind: string) =>
    (await who.get(`/inbox/tasks?direction=MINE&initiativeId=${id}`)).body.items.filter(
      (task: { kind: string }) => task.kind === kind,
    );

  it('show what is missing, and refuse with the list while it is', async () => {
    await way.analyse(sides, id);
    await rateHuman(felix, id, 1);
    expect(await gate(sabine, 'G1')).toMatchObject({
      state: 'CURRENT',
      ready: false,
      decider: 'MANAGEMENT',
      awaiting: ['EMPLOYER'],
      may: { decide: false },
      criteria: expect.arrayContaining([
        expect.objectContaining({
          id: 'G1-HUMAN',
          met: false,
          reasons: [{ code: 'human-score-too-low', params: { score: 25, needed: 40 } }],
        }),
      ]),
    });
    const refused = await decide(felix, 'G1', { outcome: 'CONTINUE', reasons: 'Wir wollen das.' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'gate.not-ready' } });
    expect(refused.body.errors.map((error: { code: string }) => error.code)).toEqual([
      'G1-HUMAN',
      'G1-FIRST-INFORMATION',
    ]);
    expect(refused.body.errors[0].detail).toContain('40');
    expect(await stage()).toBe('POTENTIAL_ANALYSIS');
  });

  it('ask for reasons where something that does not block is unmet, and keep what was seen', async () => {
    await ready('G1');
    await rateMaturity(felix, 12);
    expect(await decide(felix, 'G1')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reasons', code: 'required' }] },
    });
    const decided = await decide(felix, 'G1', { outcome: 'CONTINUE', reasons: 'Der Rest folgt im März.' });
    expect(decided).toMatchObject({ status: 201, body: { state: 'PASSED' } });
    await rateMaturity(felix, 24);
    expect(await gate(sabine, 'G1')).toMatchObject({
      criteria: expect.arrayContaining([expect.objectContaining({ id: 'G1-MATURITY', met: false })]),
      decisions: [
        { decidedByName: 'Felix Brandner', reasons: 'Der Rest folgt im März.', movedTo: 'BUSINESS_CASE' },
      ],
    });
  });

  it('let a red business case go on only with reasons, go back, or end', async () => {
    await reach('G2');
    await ready('G2');
    const licence = { id: 'Lizenz', category: 'SOFTWARE_SETUP', label: 'Lizenz', amount: 90_000 } as const;
    await way.publishCase(sides, id, { oneOff: [...EXAMPLE_BUSINESS_CASE.oneOff, licence] });
    expect(await gate(felix, 'G2')).toMatchObject({
      ready: true,
      needsReasons: true,
      recommendation: 'RED',
      outcomes: ['CONTINUE', 'REVISE', 'REJECT'],
    });
    expect((await decide(felix, 'G2')).status).toBe(422);
    expect((await decide(felix, 'G2', { outcome: 'REVISE' })).status).toBe(422);
    await decide(felix, 'G2', { outcome: 'REVISE', reasons: 'Lizenz neu verhandeln' });
    expect(await stage()).toBe('BUSINESS_CASE');
    expect(
      await decide(felix, 'G2', { outcome: 'CONTINUE', reasons: 'Es geht um Sicherheit.' }),
    ).toMatchObject({ status: 201, body: { state: 'PASSED' } });
    expect(await stage()).toBe('PARTICIPATION');
  });

  it('close what is rejected, for good', async () => {
    await reach('G2');
    await way.sendInformation(felix, id);
    const owed = async () =>
      (await sabine.get(`/inbox/tasks?direction=MINE&initiativeId=${id}`)).body.items.map(
        (task: { kind: string }) => task.kind,
      );
    expect(await owed()).toEqual(['delivery.receipt']);
    await decide(felix, 'G2', { outcome: 'REJECT', reasons: 'Rechnet sich nicht.' });
    expect(await stage()).toBe('CLOSED');
    expect((await decide(felix, 'G2')).body.code).toBe('initiative.closed');
    // Nobody owes the receipt of what was sent any more.
    expect(await owed()).toEqual([]);
    await world.runJobs();
    expect((await sabine.get('/inbox/notifications')).body.items[0]).toMatchObject({
      kind: 'initiative.closed',
    });
  });

  it('pass G3 only when both sides have said so, in either order, and tell the one who is awaited', async () => {
    await reach('G3');
    await ready('G3');
    await world.runJobs();
    expect((await decide(sabine, 'G3')).body).toMatchObject({ state: 'CURRENT', awaiting: ['EMPLOYER'] });
    expect(await stage()).toBe('PARTICIPATION');
    expect((await decide(sabine, 'G3')).body.code).toBe('gate.already-decided');
    expect(await waiting(felix, 'gate.decide')).toEqual([
      expect.objectContaining({ creditor: 'COUNCIL', initiativeId: id }),
    ]);
    await world.runJobs();
    expect((await felix.get('/inbox/notifications')).body.items[0].kind).toBe('gate.declared');
    expect((await decide(felix, 'G3')).status).toBe(201);
    expect(await stage()).toBe('AGREEMENT');
    expect(await waiting(felix, 'gate.decide')).toEqual([]);
    expect(
      (await sabine.get(`/timeline?initiativeId=${id}&limit=2`)).body.items.map(
        (entry: { event: string }) => entry.event,
      ),
    ).toEqual(['stage.entered', 'gate.decided']);
  });

  it('end what was declared before when the initiative goes back', async () => {
    await reach('G3');
    await ready('G3');
    await decide(sabine, 'G3');
    await decide(felix, 'G3', { outcome: 'REVISE', reasons: 'Kosten haben sich geändert.' });
    await decide(felix, 'G2');
    expect(await gate(felix, 'G3')).toMatchObject({ awaiting: ['EMPLOYER', 'COUNCIL'] });
    await decide(felix, 'G3');
    expect(await stage()).toBe('PARTICIPATION');
  });

  it('take the council’s consent at G4 only from a communicated resolution', async () => {
    id = await way.openInitiative(sides, { mobileWork: true });
    await reach('G4');
    const agreed = await agreeOn(felix, sabine, id, ['K02']);
    const consents = (extractId: string) => decide(sabine, 'G4', { outcome: 'CONTINUE', extractId });
    const { body: adopted } = await resolveOn(sabine, agreed);
    expect((await consents(adopted.id)).body.code).toBe('gate.not-ready');
    await signText(world, felix, sabine, agreed);

    expect((await decide(sabine, 'G4')).body.code).toBe('gate.resolution-missing');
    expect((await consents(company.id)).body.code).toBe('gate.resolution-missing');
    expect((await consents(adopted.id)).body.code).toBe('gate.resolution-missing');
    const other = await way.resolve(sabine, { kind: 'CONSULTATION_CLOSED', initiativeId: id });
    expect((await consents(await way.extractOf(sabine, other))).body.code).toBe('gate.resolution-missing');
    const rejected = await resolveOn(sabine, agreed, { yes: 1, no: 4, abstain: 0 });
    expect((await consents(await way.extractOf(sabine, rejected.body.id))).body.code).toBe(
      'gate.resolution-missing',
    );

    expect((await consents(await way.extractOf(sabine, adopted.id))).status).toBe(201);
    await decide(felix, 'G4');
    expect(await stage()).toBe('OPERATION');
    expect((await gate(felix, 'G4')).decisions[0]).toMatchObject({ side: 'COUNCIL', basis: 'RESOLUTION' });
  });

  it('move once when both sides decide at the same moment', async () => {
    await reach('G3');
    await ready('G3');
    const both = await Promise.all([decide(felix, 'G3'), decide(sabine, 'G3'), decide(felix, 'G3')]);
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 201, 409]);
    expect(await stage()).toBe('AGREEMENT');
  });

  it('refuse the wrong side, the wrong role, the wrong gate, the outsider and wrong input', async () => {
    await ready('G1');
    expect((await decide(sabine, 'G1')).status).toBe(403);
    for (const who of [member, consultant]) expect((await decide(who, 'G1')).status).toBe(403);
    expect((await decide(felix, 'G2')).body.code).toBe('gate.not-current');
    expect((await decide(felix, 'G1', { outcome: 'REVISE', reasons: 'x' })).body.code).toBe(
      'gate.outcome-not-possible',
    );
    expect((await decide(felix, 'G1', { outcome: 'PASS' })).status).toBe(422);
    expect((await felix.post(`/initiatives/${id}/gates/G9/decision`, { outcome: 'CONTINUE' })).status).toBe(
      404,
    );
    expect((await stranger.get(`/initiatives/${id}/gates`)).status).toBe(404);
    expect((await decide(stranger, 'G1')).status).toBe(404);
    expect(await stage()).toBe('POTENTIAL_ANALYSIS');
  });

  it('cannot be changed afterwards, not even by the application itself', async () => {
    await ready('G1');
    await decide(felix, 'G1');
    const grants = await world.admin.query(
      `select privilege_type from information_schema.role_table_grants where table_name = 'gate_decision' and grantee = 'einklang_app' order by 1`,
    );
    expect(grants.rows.map((row: { privilege_type: string }) => row.privilege_type)).toEqual([
      'INSERT',
      'SELECT',
    ]);
  });
});
