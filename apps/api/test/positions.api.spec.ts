import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from './setup/world';

describe('positions', () => {
  let world: World;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const facts = { psychStrainExpected: true, processesEmployeeData: true, isAiSystem: 'yes' };

  it('says whose position the rules ask for, and whether somebody can give it', async () => {
    const company = await world.company();
    const felix = await company.person('MANAGEMENT');
    await company.person('WC_CHAIR');
    const dpo = await company.person('DPO');
    await company.person('SBV');
    const { id } = (await felix.post('/initiatives', { title: 'Prüfen', shortlist: true })).body;
    await felix.put(`/initiatives/${id}/facts`, { facts }, { version: 0 });
    const read = async () => (await felix.get(`/initiatives/${id}/statements`)).body;
    expect((await read()).bodies).toEqual([
      { body: 'COUNCIL', because: null, owed: true, isHeld: true },
      { body: 'SBV', because: 'R21', owed: true, isHeld: true },
      { body: 'DPO', because: 'R26', owed: true, isHeld: true },
      { body: 'OSH', because: 'R08', owed: true, isHeld: false },
      { body: 'PHYSICIAN', because: 'R08', owed: true, isHeld: false },
    ]);
    expect((await dpo.get(`/initiatives/${id}/statements`)).body.may).toEqual({
      give: ['DPO'],
      request: false,
    });
  });

  it('lets the employees speak where there is no council', async () => {
    const company = await world.company({ seats: 0 });
    const hauke = await company.person('MANAGEMENT');
    const { id } = (await hauke.post('/initiatives', { title: 'Touren', shortlist: true })).body;
    const { bodies } = (await hauke.get(`/initiatives/${id}/statements`)).body;
    expect(bodies[0]).toEqual({ body: 'EMPLOYEES', because: null, owed: true, isHeld: false });
    expect(bodies.map(({ body }: { body: string }) => body)).not.toContain('COUNCIL');
  });
});
