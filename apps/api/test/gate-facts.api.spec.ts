import { EMPTY_DOCUMENT, EXAMPLE_BUSINESS_CASE } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import * as way from './setup/gates';
import { assessPriority, rateHuman, rateMaturity } from './setup/readiness';
import { createWorld, type World } from './setup/world';

interface Gate {
  gate: string;
  ready: boolean;
  state: string;
  recommendation: string | null;
  criteria: { id: string; met: boolean; reasons: { code: string }[] }[];
}

describe('what the gates see of stages 1 and 2', () => {
  let world: World;
  let felix: Client;
  let sabine: Client;
  let path: string;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    path = `/initiatives/${(await felix.post('/initiatives', { title: 'Rechnungen', shortlist: true })).body.id}`;
  });
  afterAll(() => world.close());

  const gate = async (who: Client, id: string): Promise<Gate> =>
    (await who.get(`${path}/gates`)).body.items.find((item: Gate) => item.gate === id);
  const open = async (who: Client, id: string): Promise<string[]> =>
    (await gate(who, id)).criteria.filter((criterion) => !criterion.met).map((criterion) => criterion.id);
  const declare = (kind: string, value: unknown) =>
    felix.post(`${path}/declarations`, { kind, value, note: 'Protokoll' });
  const decide = (id: string, reasons?: string) =>
    felix.post(`${path}/gates/${id}/decision`, { outcome: 'CONTINUE', reasons });

  it('G1 opens when the potential is analysed and the council has the first information', async () => {
    expect(await open(felix, 'G1')).toEqual([
      'G1-MATURITY',
      'G1-PROFILE',
      'G1-HUMAN',
      'G1-IDENTIFICATION',
      'G1-FIRST-INFORMATION',
    ]);
    expect((await decide('G1', 'Wir wollen das.')).status).toBe(409);
    await rateMaturity(felix, 20);
    await assessPriority(felix, path.split('/')[2]!);
    await rateHuman(felix, path.split('/')[2]!, 3);
    await way.identifyAs(felix, path.split('/').at(-1)!, way.AI_ANSWERS);
    await felix.put(
      `${path}/profile`,
      {
        process: 'Rechnungen',
        groups: [{ name: 'Buchhaltung', headcount: 6 }],
        suggestedBy: 'EMPLOYEE',
        currentHours: 2400,
        benefitTypes: ['TIME_SAVING'],
        aiFunctions: ['PERCEIVE'],
        decisions: 'keine',
        alternatives: ['E-Rechnung'],
      },
      { version: 0 },
    );
    const sent = await felix.post(`${path}/first-information`, {
      description: 'Belege werden gelesen.',
      planningState: 'SHORTLIST',
      expectedGroups: 'Buchhaltung',
      nextSteps: 'Angebote',
    });
    expect((await gate(sabine, 'G1')).criteria.at(-1)?.reasons[0]?.code).toBe('receipt-open');
    await sabine.post(`/deliveries/${sent.body.id}/receipt`);
    expect(await open(sabine, 'G1')).toEqual([]);
    expect((await decide('G1')).status).toBe(201);
  });

  it('G2 opens when the business case is published, with its effects on staff', async () => {
    const document = {
      ...EMPTY_DOCUMENT,
      ...EXAMPLE_BUSINESS_CASE,
      notCalculable: { strain: 'Weniger Monatsendspitzen', quality: '', latitude: '' },
      personnel: { ...EMPTY_DOCUMENT.personnel, freedTimeUse: 'quality' },
    };
    await felix.put(`${path}/business-case/draft`, document, { version: 0 });
    const before = [
      'G2-FIGURES',
      'G2-EVIDENCE',
      'G2-FREED-TIME',
      'G2-PERSONNEL-COUNCIL',
      'G2-PERSONNEL-FINANCE',
    ];
    expect(await open(felix, 'G2')).toEqual(before);
    expect(await open(sabine, 'G2')).toEqual(before);
    await felix.post(`${path}/business-case/publication`, undefined, { version: 1 });
    expect(await open(sabine, 'G2')).toEqual(['G2-PERSONNEL-FINANCE']);
    await declare('FINANCE_COMMITTEE', true);
    expect(await gate(sabine, 'G2')).toMatchObject({ ready: true, recommendation: 'GREEN' });
    expect((await decide('G2')).status).toBe(201);
    expect((await felix.get(path)).body.stage).toBe('PARTICIPATION');
  });

  it('a prohibited practice locks G1', async () => {
    const other = (await felix.post('/initiatives', { title: 'Stimmung', shortlist: true })).body.id;
    await felix.put(
      `/initiatives/${other}/facts`,
      { facts: { isAiSystem: 'yes', emotionRecognition: true } },
      { version: 0 },
    );
    const [first] = (await felix.get(`/initiatives/${other}/gates`)).body.items as Gate[];
    expect(first?.criteria.find((criterion) => criterion.id === 'G1-PROHIBITED')).toMatchObject({
      met: false,
      reasons: [{ code: 'prohibited-practice' }],
    });
  });
});

describe('what the gates see of stages 3 and 4', () => {
  let world: World;
  let sides: way.Sides;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company();
    sides = { management: await company.person('MANAGEMENT'), council: await company.person('WC_CHAIR') };
  });
  afterAll(() => world.close());

  it('G4 asks for a signed agreement that answers what needs consent', async () => {
    const facts = { logsUserActivity: true, processesEmployeeData: true };
    const id = await way.openInitiative(sides, facts);
    const reasons = async (): Promise<string[]> =>
      ((await way.gateOf(sides.council, id, 'G4')) as Gate).criteria.flatMap((criterion) =>
        criterion.reasons.map((reason) => reason.code),
      );
    expect(await reasons()).toEqual(['consent-open']);
    await sides.management.post(`/initiatives/${id}/agreement`, {
      kind: 'WORKS_AGREEMENT',
      clauses: ['K02'],
    });
    const open = await reasons();
    expect(open).toContain('instrument-not-signed');
    expect(open).toContain('clauses-missing');
  });

  it('G3 takes the council’s declaration from a resolution on this matter that was communicated', async () => {
    const { management, council } = sides;
    const id = await way.openInitiative(sides);
    await way.reach(sides, id, 'G3');
    await way.prepare.G3(sides, id);
    const resolution = await way.resolve(council, { kind: 'CONSULTATION_CLOSED', initiativeId: id });
    const declare = (extractId: string) => way.decide(council, id, 'G3', { outcome: 'CONTINUE', extractId });
    expect((await declare(resolution)).body.code).toBe('gate.resolution-missing');
    const statement = await way.resolve(council, { kind: 'STATEMENT', initiativeId: id });
    expect((await declare(await way.extractOf(council, statement))).body.code).toBe(
      'gate.resolution-missing',
    );
    const extractId = await way.extractOf(council, resolution);
    expect((await declare(extractId)).body.decisions[0]).toMatchObject({ basis: 'RESOLUTION', extractId });
    expect((await way.decide(management, id, 'G3')).status).toBe(201);
  });
});
