import { DATA_DIMENSIONS, HUMAN_CRITERIA, MATURITY_AREAS, maturityItems } from '@einklang/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import { createWorld, type World } from './setup/world';

const human = (rating: number) => HUMAN_CRITERIA.map((criterion) => ({ criterion, rating, reason: '' }));
const dataOf = (...ratings: number[]) => ({
  ratings: ratings.map((rating, index) => ({ dimension: DATA_DIMENSIONS[index], rating })),
  sources: ['Prüfprotokolle'],
  owner: 'Qualitätssicherung',
  personalData: true,
});
/** B 80, and with D 62.5 and HA 62.5 F 60. */
const ASSESSMENT = {
  economic: 80,
  quality: 90,
  relief: 70,
  strategic: 80,
  technologyMaturity: 62.5,
  implementability: 50,
  effortMonths: 8,
};
/** HA 62.5, all the rest 2. */
const MATURITY = MATURITY_AREAS.flatMap(maturityItems).map((item) => ({
  item,
  rating: item === 'HA1' || item === 'HA2' ? 3 : 2,
  reason: '',
}));

describe('data and priority', () => {
  let world: World;
  let felix: Client;
  let sabine: Client;
  let jana: Client;
  let nina: Client;
  let id: string;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    const company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    jana = await company.person('WC_MEMBER');
    nina = await company.person('DPO');
    id = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  });

  const at = (path: string) => `/initiatives/${id}/${path}`;
  const priority = async (who: Client) => (await who.get(at('priority'))).body;
  const rateHuman = (who: Client, ratings: object[], version = 0) =>
    who.put(at('human-rating/draft'), { ratings }, { version });
  const giveHuman = (who: Client, version = 1) => who.post(at('human-ratings'), undefined, { version });
  const rateAll = async (): Promise<void> => {
    await felix.put('/maturity/draft', { ratings: MATURITY }, { version: 0 });
    await felix.post('/maturity/snapshots', undefined, { version: 1 });
    await felix.put(at('data-rating'), dataOf(3, 3, 3, 2, 2, 2), { version: 0 });
    await felix.put(at('priority'), ASSESSMENT, { version: 0 });
  };

  describe('data', () => {
    it('has a score as soon as all six are rated, the same for both sides', async () => {
      const half = await felix.put(at('data-rating'), dataOf(4, 4, 3), { version: 0 });
      expect(half.body).toMatchObject({ version: 1, score: null, may: { edit: true } });
      await felix.put(at('data-rating'), dataOf(4, 4, 3, 2, 1, 1), { version: 1 });
      expect((await sabine.get(at('data-rating'))).body).toMatchObject({
        version: 2,
        score: 62.5,
        owner: 'Qualitätssicherung',
        updatedByName: felix.name,
        may: { edit: false },
      });
    });

    it('is the employer’s to fill in, and refuses what is no rating', async () => {
      expect((await sabine.put(at('data-rating'), dataOf(1), { version: 0 })).status).toBe(403);
      expect((await felix.put(at('data-rating'), dataOf(5), { version: 0 })).status).toBe(422);
      expect((await felix.put(at('data-rating'), dataOf(1), { version: 4 })).status).toBe(412);
    });
  });

  describe('priority', () => {
    it('comes from what both sides said (domain 5.4)', async () => {
      await rateAll();
      expect((await priority(felix)).reading).toMatchObject({ human: null, priority: null });
      await rateHuman(felix, human(3));
      await giveHuman(felix);
      await rateHuman(sabine, human(3).slice(1));
      expect((await giveHuman(sabine)).body.code).toBe('human-rating.incomplete');
      await rateHuman(
        sabine,
        [{ criterion: 'RELIEF', rating: null, reason: 'noch offen' }, ...human(3).slice(1)],
        1,
      );
      const view = (await giveHuman(sabine, 2)).body;
      expect(view.reading).toMatchObject({
        human: 75,
        toDiscuss: false,
        priorityClass: 'PRIORITY',
        quickWin: false,
      });
      expect(view.reading.benefit).toBeCloseTo(80, 9);
      expect(view.reading.feasibility).toBeCloseTo(60, 9);
      expect(view.reading.priority).toBeCloseTo(80 ** 0.4 * 60 ** 0.3 * 75 ** 0.3, 6);
      expect((await priority(nina)).reading).toEqual(view.reading);
    });

    it('is assessed by the employer’s side, each with what was last read', async () => {
      expect((await sabine.put(at('priority'), ASSESSMENT, { version: 0 })).status).toBe(403);
      expect((await felix.put(at('priority'), { ...ASSESSMENT, relief: 101 }, { version: 0 })).status).toBe(
        422,
      );
      expect((await felix.put(at('priority'), ASSESSMENT, { version: 2 })).status).toBe(412);
    });

    it('lets the lower H count until both sides say that they talked', async () => {
      await rateAll();
      for (const [who, rating] of [
        [felix, 4],
        [sabine, 2],
      ] as const) {
        await rateHuman(who, human(rating));
        await giveHuman(who);
      }
      expect(await priority(felix)).toMatchObject({
        reading: { human: 50, toDiscuss: true },
        may: { discuss: true },
      });
      expect((await jana.post(at('human-discussions'), { note: 'Gespräch' })).status).toBe(403);
      const half = (await felix.post(at('human-discussions'), { note: 'Gespräch am 20.11.' })).body;
      expect(half).toMatchObject({ reading: { human: 50, toDiscuss: true }, may: { discuss: false } });
      expect((await felix.post(at('human-discussions'), { note: 'Noch einmal' })).body.code).toBe(
        'human-rating.already-discussed',
      );
      const both = (await sabine.post(at('human-discussions'), { note: 'Ja, am 20.11.' })).body;
      expect(both).toMatchObject({ reading: { human: 75, toDiscuss: false }, discussions: { length: 2 } });
      // A new rating is a new matter.
      await rateHuman(sabine, human(1), 2);
      expect((await giveHuman(sabine, 3)).body.reading).toMatchObject({ human: 25, toDiscuss: true });
    });

    it('keeps the draft of a side out of everything the other side can ask', async () => {
      const traces = async (who: Client) => ({
        priority: (await who.get(at('priority'))).body,
        list: (await who.get('/priorities')).body,
        timeline: (await who.get('/timeline')).body,
        initiative: (await who.get(`/initiatives/${id}`)).body,
        gates: (await who.get(at('gates'))).body,
      });
      const before = [await traces(felix), await traces(nina)];
      expect((await rateHuman(jana, human(1))).status).toBe(200);
      expect([await traces(felix), await traces(nina)]).toEqual(before);
      const hers = await traces(sabine);
      await rateHuman(felix, human(4));
      expect(await traces(sabine)).toEqual(hers);
      expect((await rateHuman(nina, human(4))).status).toBe(403);
      expect((await giveHuman(jana)).status).toBe(403);
    });

    it('is closed with its initiative, and nothing to others', async () => {
      const secret = (await felix.post('/initiatives', { title: 'Noch im Raum' })).body.id;
      for (const path of ['priority', 'data-rating'])
        expect((await sabine.get(`/initiatives/${secret}/${path}`)).status).toBe(404);
      expect(
        (await sabine.put(`/initiatives/${secret}/human-rating/draft`, { ratings: [] }, { version: 0 }))
          .status,
      ).toBe(404);
      expect((await sabine.get('/priorities')).body.items).toHaveLength(1);
      expect((await felix.get('/priorities')).body.items).toHaveLength(2);
    });
  });

  describe('the list of all', () => {
    it('says of each initiative what its page says, in pages', async () => {
      await rateAll();
      await felix.put(
        at('facts'),
        { facts: { logsUserActivity: true, psychStrainExpected: true } },
        { version: 0 },
      );
      await rateHuman(felix, human(3));
      await giveHuman(felix);
      await felix.post('/initiatives', { title: 'Zweites', shortlist: true });
      const { reading, openConsentRules } = await priority(sabine);
      expect(openConsentRules.length).toBeGreaterThan(0);
      const first = (await sabine.get('/priorities?limit=1')).body;
      expect(first).toMatchObject({
        items: [{ title: 'Zweites', priority: null, priorityClass: null }],
        homework: 62.5,
        weights: { version: 0, benefit: 0.4 },
        may: { setWeights: false },
      });
      const second = (await sabine.get(`/priorities?limit=1&cursor=${first.nextCursor}`)).body;
      expect(second.nextCursor).toBeNull();
      expect(second.items).toEqual([
        {
          initiativeId: id,
          title: 'Sichtprüfung',
          stage: 'POTENTIAL_ANALYSIS',
          room: 'JOINT',
          data: 62.5,
          employerHuman: 75,
          councilHuman: null,
          effortMonths: 8,
          ...reading,
        },
      ]);
    });

    it('follows the weights of the company', async () => {
      await rateAll();
      await rateHuman(felix, human(3));
      await giveHuman(felix);
      const set = (who: Client, weights: object, version = 0) =>
        who.put('/priority-weights', weights, { version });
      expect((await set(sabine, { benefit: 0.4, feasibility: 0.3, human: 0.3 })).status).toBe(403);
      expect((await set(felix, { benefit: 0.5, feasibility: 0.3, human: 0.3 })).body.errors[0].code).toBe(
        'weights-not-one',
      );
      expect((await set(felix, { benefit: 0.6, feasibility: 0.35, human: 0.05 })).status).toBe(422);
      expect((await set(felix, { benefit: 0.2, feasibility: 0.3, human: 0.5 })).body).toMatchObject({
        version: 1,
        setByName: felix.name,
      });
      expect((await set(felix, { benefit: 0.3, feasibility: 0.3, human: 0.4 })).status).toBe(412);
      const { items } = (await sabine.get('/priorities')).body;
      expect(items[0].priority).toBeCloseTo(80 ** 0.2 * 60 ** 0.3 * 75 ** 0.5, 6);
    });
  });
});
