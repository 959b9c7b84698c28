import { maturityItems, MATURITY_AREAS } from '@einklang/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const items = MATURITY_AREAS.flatMap(maturityItems);
const all = (rating: number) => items.map((item) => ({ item, rating, reason: '' }));

describe('the maturity check', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let ralf: Client;
  let sabine: Client;
  let jana: Client;
  let nina: Client;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    ralf = await company.person('IT');
    sabine = await company.person('WC_CHAIR');
    jana = await company.person('WC_MEMBER');
    nina = await company.person('DPO');
  });

  const read = async (who: Client) => (await who.get('/maturity')).body;
  const save = (who: Client, ratings: object[], version = 0) =>
    who.put('/maturity/draft', { ratings }, { version });
  const give = (who: Client, version = 1) => who.post('/maturity/snapshots', undefined, { version });

  it('is rated by each side in its own room, and seen by both once it is given', async () => {
    expect(await read(nina)).toEqual({
      side: null,
      draft: null,
      snapshots: [],
      may: { rate: false, give: false },
    });
    expect((await save(ralf, all(3))).body).toMatchObject({ version: 1, isOpen: true });
    expect((await read(felix)).draft).toMatchObject({ version: 1, ratings: { length: 24 } });
    const { snapshots } = (await give(felix)).body;
    expect(snapshots).toMatchObject([{ side: 'EMPLOYER', number: 1, givenByName: felix.name }]);
    for (const who of [sabine, jana, nina])
      expect((await read(who)).snapshots).toMatchObject([{ side: 'EMPLOYER', ratings: { length: 24 } }]);
  });

  it('keeps the draft of a side out of everything the other side can ask', async () => {
    await felix.post('/initiatives', { title: 'Prüfen', shortlist: true });
    const traces = async (who: Client) => ({
      maturity: (await who.get('/maturity')).body,
      timeline: (await who.get('/timeline')).body,
      inbox: (await who.get('/inbox/counts')).body,
      heads: await Promise.all(
        ['JOINT', 'EMPLOYER', 'COUNCIL'].map(async (room) => {
          const { status, body } = await who.get(`/timeline/chain?room=${room}`);
          return [room, status, body.items?.length];
        }),
      ),
    });
    const before = [await traces(felix), await traces(nina)];
    const saved = await save(jana, all(1));
    expect(saved.status).toBe(200);
    await save(sabine, all(2), 1);
    expect([await traces(felix), await traces(nina)]).toEqual(before);
    const hers = await traces(sabine);
    await save(felix, all(4));
    expect(await traces(sabine)).toEqual(hers);
    expect((await read(sabine)).draft.ratings[0].rating).toBe(2);
  });

  it('is given by those who speak for a side, and by nobody else', async () => {
    await save(ralf, all(3));
    await save(jana, all(3));
    expect((await give(ralf)).status).toBe(403);
    expect((await give(jana)).status).toBe(403);
    expect((await give(nina, 0)).status).toBe(403);
    expect((await save(nina, all(3))).status).toBe(403);
    const consultant = await company.person('CONSULTANT', { mandate: 'JOINT' });
    expect((await save(consultant, all(3))).status).toBe(403);
    const monika = await company.person('EMPLOYEE');
    expect((await monika.get('/maturity')).status).toBe(403);
  });

  it('stays as it was given; a new round begins with it', async () => {
    await save(felix, all(2));
    await give(felix);
    expect((await give(felix, 2)).body.code).toBe('rating.nothing-new');
    expect((await read(felix)).draft).toMatchObject({ version: 2, isOpen: false, ratings: { length: 24 } });
    await save(felix, [{ item: 'HA1', rating: 4, reason: '' }, ...all(2).slice(1)], 2);
    const { snapshots } = (await give(felix, 3)).body;
    expect(
      snapshots.map(({ number, ratings }: { number: number; ratings: { rating: number }[] }) => [
        number,
        ratings[0]?.rating,
      ]),
    ).toEqual([
      [2, 4],
      [1, 2],
    ]);
    await expect(
      world.admin.query('set role einklang_app; update maturity_snapshot set number = 9'),
    ).rejects.toThrow('permission denied');
    await world.admin.query('reset role');
  });

  it('asks for a reason where something is not relevant, as soon as the other side is to read it', async () => {
    await save(felix, [...all(2).slice(1), { item: 'HA1', rating: null, reason: '' }]);
    expect((await give(felix)).body.errors).toEqual([
      expect.objectContaining({ pointer: '/ratings/HA1/reason', code: 'required' }),
    ]);
    await save(felix, [...all(2).slice(1), { item: 'HA1', rating: null, reason: 'Keine Maschinen' }], 1);
    expect((await give(felix, 2)).status).toBe(201);
  });

  it('refuses what is no rating, what was overtaken, and what says nothing', async () => {
    for (const rating of [5, -1, 1.5, '2', undefined])
      expect([rating, (await save(felix, [{ item: 'HA1', rating, reason: '' }])).status]).toEqual([
        rating,
        422,
      ]);
    expect((await save(felix, [{ item: 'HA5', rating: 1, reason: '' }])).status).toBe(422);
    expect((await save(felix, [all(1)[0]!, all(2)[0]!])).status).toBe(422);
    expect((await save(felix, all(1), 3)).status).toBe(412);
    expect((await felix.put('/maturity/draft', { ratings: [] })).status).toBe(428);
    await save(felix, []);
    expect((await give(felix)).body.code).toBe('rating.nothing-new');
  });

  describe('a measure', () => {
    let birgit: Client;
    const tasks = async (who: Client, direction = 'MINE') =>
      (await who.get(`/inbox/tasks?direction=${direction}`)).body.items;
    const plan = (who: Client, change: object = {}) =>
      who.post('/maturity/measures', {
        area: 'PE',
        text: 'Grundlagenschulung',
        ownerId: birgit.personId,
        dueOn: '2099-01-15',
        ...change,
      });

    beforeEach(async () => {
      birgit = await company.person('HR');
      await save(felix, all(1));
      await give(felix);
    });

    it('is a task of its owner until it is done', async () => {
      const planned = await plan(felix);
      expect(planned.status).toBe(201);
      expect(planned.body.items).toMatchObject([
        { area: 'PE', ownerName: birgit.name, dueOn: '2099-01-15', doneAt: null, may: { complete: true } },
      ]);
      expect(await tasks(birgit)).toMatchObject([
        { kind: 'measure.complete', dueOn: '2099-01-15', initiativeId: null, assigneeName: birgit.name },
      ]);
      expect(await tasks(ralf)).toEqual([]);
      expect(await tasks(sabine, 'THEIRS')).toHaveLength(1);
      const [{ id }] = planned.body.items;
      const complete = (who: Client, note = 'Am 12.1. geschult') =>
        who.post(`/maturity/measures/${id}/completion`, { note });
      for (const who of [sabine, ralf, nina]) expect((await complete(who)).status).toBe(403);
      expect((await complete(birgit, ' ')).status).toBe(422);
      expect((await complete(birgit)).body.items).toMatchObject([
        { doneByName: birgit.name, doneNote: 'Am 12.1. geschult', may: { complete: false } },
      ]);
      expect(await tasks(birgit)).toEqual([]);
      expect((await complete(felix)).body.code).toBe('measure.done');
    });

    it('is planned by each side for its own people, where there is need for action', async () => {
      expect((await plan(sabine)).body.code).toBe('measure.other-side');
      expect((await plan(felix, { ownerId: jana.personId })).body.code).toBe('measure.other-side');
      expect((await plan(sabine, { ownerId: jana.personId })).status).toBe(201);
      expect((await plan(felix, { ownerId: nina.personId })).status).toBe(201);
      expect((await plan(ralf)).status).toBe(403);
      expect((await plan(felix, { dueOn: '2020-01-01' })).body.errors[0].pointer).toBe('/dueOn');
      const monika = await company.person('EMPLOYEE');
      expect((await plan(felix, { ownerId: monika.personId })).body.code).toBe('measure.other-side');
      await save(felix, all(4), 2);
      await give(felix, 3);
      expect((await plan(felix)).body.code).toBe('measure.area-not-weak');
    });

    it('offers nobody but one’s own side as owner', async () => {
      const names = async (who: Client) =>
        (await who.get('/maturity/measures')).body.owners.map(({ name }: { name: string }) => name);
      expect(await names(sabine)).toEqual(expect.arrayContaining([sabine.name, jana.name]));
      expect(await names(sabine)).not.toContain(birgit.name);
      expect(await names(felix)).toEqual(expect.arrayContaining([birgit.name, nina.name]));
      expect(await names(ralf)).toEqual([]);
    });
  });
});
