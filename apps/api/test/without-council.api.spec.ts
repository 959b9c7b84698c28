import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

/** A company without a works council goes its own way (domain 2.6), and nothing in it promises one. */
describe('without a works council', () => {
  let world: World;
  let nordlicht: TestCompany;
  let hauke: Client;
  let svenja: Client;
  let torben: Client;
  let id: string;

  beforeAll(async () => {
    world = await createWorld();
    nordlicht = await world.company({ name: 'Nordlicht GmbH', seats: 0, land: 'SH' });
    hauke = await nordlicht.person('MANAGEMENT', { name: 'Hauke Jensen' });
    svenja = await nordlicht.person('EMPLOYEE_REP', { name: 'Svenja Petersen' });
    torben = await nordlicht.person('EMPLOYEE', { name: 'Torben Lorenz' });
    id = (await hauke.post('/initiatives', { title: 'Tourenplanung', shortlist: true })).body.id;
  });
  afterAll(() => world.close());

  it('nobody gives roles of a council that has not been elected', async () => {
    const roles = async (who: Client): Promise<string[]> =>
      (await who.get('/people')).body.grantable.map(({ role }: { role: string }) => role);
    expect((await roles(svenja)).filter((role) => /^(WC_|JAV|EXPERT|UNION|EMPLOYEE_REP)/.test(role))).toEqual(
      [],
    );
    expect(await roles(hauke)).toContain('HR');
    for (const role of ['WC_CHAIR', 'WC_MEMBER', 'EXPERT_80_3'])
      expect(
        (await svenja.post('/memberships', { personId: torben.personId, role, until: '2099-01-01' })).body,
      ).toMatchObject({ code: 'membership.no-council' });
    // Not even while nobody speaks for the workforce, when elsewhere the employer may invite the first chair.
    const alone = await world.company({ seats: 0 });
    const boss = await alone.person('MANAGEMENT');
    expect(await roles(boss)).not.toContain('WC_CHAIR');
    expect(
      await boss.post('/invitations', { email: 'a@b.example', name: 'A', role: 'WC_CHAIR' }),
    ).toMatchObject({ status: 409, body: { code: 'membership.no-council' } });
  });

  it('hands over a draft of the policy, not of an agreement that cannot be', async () => {
    await hauke.post(`/initiatives/${id}/package/deliveries`, {
      items: [{ itemId: 'I-24', text: 'Zehn Regeln und zwei Anlagen.' }],
    });
    const { items } = (await svenja.get(`/initiatives/${id}/deliveries?itemId=I-24`)).body;
    expect(items).toMatchObject([{ title: 'Entwurf der KI-Richtlinie mit Anlagen' }]);
  });

  it('asks at the last gate for management’s word on every point, and for no resolution', async () => {
    const { items } = (await hauke.get(`/initiatives/${id}/gates`)).body;
    const criteria = (gate: string): string[] =>
      items
        .find((item: { gate: string }) => item.gate === gate)
        .criteria.map((criterion: { id: string }) => criterion.id);
    expect(criteria('G4')).toEqual(['G4-STATEMENTS']);
    expect(criteria('G2').filter((criterion) => criterion.startsWith('G2-PERSONNEL'))).toEqual([]);
    expect(criteria('G3')).not.toContain('G3-SBV');
    expect(items.at(-1)).toMatchObject({ decider: 'MANAGEMENT', resolutionNeeded: false });
  });
});
