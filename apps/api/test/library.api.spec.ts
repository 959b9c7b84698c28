import { useCases } from '@einklang/content/use-cases.data';
import { useCasesDe } from '@einklang/content/use-cases.de.data';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const adoption = (libraryId: string, more: object = {}) => {
  const entry = useCases.entries.find(({ id }) => id === libraryId) ?? useCases.entries[0]!;
  const { title, problem, process, decisions, alternatives } = useCasesDe[entry.id];
  const { benefitTypes, aiFunctions } = entry;
  return {
    libraryId,
    title,
    problem,
    profile: { process, decisions, alternatives, benefitTypes, aiFunctions },
    ...more,
  };
};

describe('adopting an application of the library', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
  });
  afterAll(() => world.close());

  it('opens a draft of the employer’s with its profile, and claims nothing that only people know', async () => {
    const adopted = await felix.post('/adoptions', adoption('UC05'));
    expect(adopted).toMatchObject({
      status: 201,
      body: { room: 'EMPLOYER', libraryId: 'UC05', title: 'Visuelle Qualitätsprüfung' },
    });
    const path = `/initiatives/${adopted.body.id}`;
    expect((await felix.get(`${path}/profile`)).body).toMatchObject({
      version: 1,
      aiFunctions: ['PERCEIVE', 'UNDERSTAND'],
      suggestedBy: null,
      groups: [],
      missing: ['groups', 'suggestedBy'],
    });
    expect((await felix.get(`${path}/facts`)).body).toMatchObject({ version: 0, answered: [] });
    for (const address of [path, `${path}/profile`]) expect((await sabine.get(address)).status).toBe(404);
    expect((await sabine.get('/timeline')).body.items).toEqual([]);
  });

  it('tells the works council in the same act where it is shortlisted, with the profile already there', async () => {
    const adopted = await felix.post('/adoptions', adoption('UC10', { shortlist: true }));
    expect(adopted).toMatchObject({ status: 201, body: { room: 'JOINT', libraryId: 'UC10' } });
    const path = `/initiatives/${adopted.body.id}`;
    expect((await sabine.get(path)).body).toMatchObject({ libraryId: 'UC10' });
    expect((await sabine.get(`${path}/profile`)).body).toMatchObject({ version: 1 });
    expect((await sabine.get('/initiatives')).body.items).toEqual([
      expect.objectContaining({ id: adopted.body.id, libraryId: 'UC10' }),
    ]);
  });

  it('is for those who may open initiatives', async () => {
    const monika = await company.person('EMPLOYEE', { name: 'Monika Jäger' });
    for (const other of [sabine, monika])
      expect((await other.post('/adoptions', adoption('UC01'))).status).toBe(403);
    const elsewhere = await world.company({ name: 'Lindenhof Ambulante Pflege GmbH' });
    const katrin = await elsewhere.person('MANAGEMENT', { name: 'Katrin Albers' });
    expect(
      (await katrin.ask('POST', `/companies/${company.id}/adoptions`, { body: adoption('UC01') })).status,
    ).toBe(404);
  });

  it('refuses what the library does not have and opens nothing then', async () => {
    const before = (await felix.get('/initiatives')).body.items.length;
    expect(await felix.post('/adoptions', adoption('UC31'))).toMatchObject({
      status: 422,
      body: { code: 'input.invalid', errors: [{ pointer: '/libraryId' }] },
    });
    const { profile } = adoption('UC01');
    for (const wrong of [
      { profile: undefined },
      { profile: { ...profile, benefitTypes: ['MORE_MONEY'] } },
      { profile: { ...profile, suggestedBy: 'COUNCIL' } },
      { title: '' },
    ])
      expect((await felix.post('/adoptions', adoption('UC01', wrong))).status).toBe(422);
    expect((await felix.get('/initiatives')).body.items).toHaveLength(before);
  });

  it('leaves no origin where somebody began with an idea of their own', async () => {
    const { body } = await felix.post('/initiatives', { title: 'Eigene Idee' });
    expect(body.libraryId).toBeNull();
    expect((await felix.post('/initiatives', { title: 'Anders', libraryId: 'UC01' })).status).toBe(422);
  });
});
