import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import { gateOf, type Criterion } from './setup/gates';
import { enterRisk, giveRisks, ratingOf } from './setup/risks';
import { createWorld, type World } from './setup/world';

const RISK = { kind: 'RISK', perspective: 'EMPLOYEES', dimension: 'STRAIN', text: 'Dichtere Touren' };

describe('chances and risks', () => {
  let world: World;
  let felix: Client;
  let sabine: Client;
  let jana: Client;
  let nina: Client;
  let monika: Client;
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
    monika = await company.person('EMPLOYEE');
    id = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  });

  const at = (path = '') => `/initiatives/${id}/risks${path}`;
  const read = async (who: Client) => (await who.get(at())).body;
  const rate = (who: Client, ratings: object[], version = 0) =>
    who.put(at('/draft'), { ratings }, { version });
  const risksOfGate = async () =>
    ((await gateOf(felix, id, 'G3')).criteria as Criterion[]).find(({ id: one }) => one === 'G3-RISKS')!;

  describe('entries', () => {
    it('are read by both sides at once, and told to the other', async () => {
      await enterRisk(sabine, id, 'Monotones Nachkontrollieren');
      await enterRisk(nina, id, 'Bilder zeigen Gesichter');
      const [first, second] = (await read(felix)).entries;
      expect(first).toMatchObject({
        number: 1,
        kind: 'RISK',
        side: 'COUNCIL',
        enteredByName: sabine.name,
        employer: null,
        reading: { before: null, after: null, differs: false },
        may: { withdraw: false, propose: false, accept: false, plan: true },
      });
      expect(second).toMatchObject({ number: 2, side: 'INDEPENDENT' });
      await world.runJobs();
      expect((await felix.get('/inbox/notifications')).body.items[0].kind).toBe('risk.entered');
    });

    it('refuse what is none, and those who are not asked', async () => {
      for (const change of [
        { kind: 'HOPE' },
        { dimension: 'WEATHER' },
        { text: ' ' },
        { text: 'x'.repeat(601) },
      ])
        expect((await felix.post(at(), { ...RISK, ...change })).status).toBe(422);
      expect((await jana.post(at(), RISK)).status).toBe(403);
      expect((await monika.get(at())).status).toBe(403);
      const early = (await felix.post('/initiatives', { title: 'Im Bereich' })).body.id;
      expect((await felix.post(`/initiatives/${early}/risks`, RISK)).body.code).toBe(
        'initiative.not-shortlisted',
      );
      expect((await sabine.get(`/initiatives/${early}/risks`)).status).toBe(404);
      const outsider = await (await world.company()).person('MANAGEMENT');
      expect((await outsider.post(at(), RISK)).status).toBe(404);
    });

    it('are taken back by their own side while nobody relies on them; a number is never given again', async () => {
      const entry = await enterRisk(sabine, id);
      expect((await felix.post(`/risks/${entry}/withdrawal`)).status).toBe(403);
      expect((await sabine.post(`/risks/${entry}/withdrawal`)).body.entries).toEqual([]);
      expect((await sabine.post(`/risks/${entry}/withdrawal`)).body.code).toBe('risk.withdrawn');
      const next = await enterRisk(sabine, id);
      expect((await read(sabine)).entries[0].number).toBe(2);
      await giveRisks(felix, id, { [next]: [3, 3] });
      expect((await sabine.post(`/risks/${next}/withdrawal`)).body.code).toBe('risk.taken-up');
    });
  });

  describe('ratings', () => {
    it('count the higher risk and the lower chance, once given', async () => {
      const risk = await enterRisk(felix, id);
      const chance = await enterRisk(felix, id, 'Mehr Zeit für Ursachen', 'CHANCE');
      await giveRisks(felix, id, { [risk]: [2, 4, 1, 4], [chance]: [4, 4] });
      const { body } = await giveRisks(sabine, id, { [risk]: [4, 4, 2, 4], [chance]: [2, 4] });
      expect(body.entries).toMatchObject([
        {
          employer: { before: { likelihood: 2, impact: 4 } },
          council: { before: { likelihood: 4, impact: 4 } },
          reading: {
            before: { likelihood: 4 },
            after: { likelihood: 2, impact: 4 },
            differs: true,
            blocks: false,
          },
        },
        { reading: { before: { likelihood: 2, impact: 4 }, differs: true, needsAcceptance: false } },
      ]);
      expect(body.given).toMatchObject([
        { side: 'COUNCIL', number: 1, givenByName: sabine.name },
        { side: 'EMPLOYER', number: 1 },
      ]);
    });

    it('keep every round as it was', async () => {
      const risk = await enterRisk(felix, id);
      await giveRisks(sabine, id, { [risk]: [5, 5] });
      expect((await sabine.post(at('/ratings'), undefined, { version: 2 })).body.code).toBe(
        'rating.nothing-new',
      );
      await giveRisks(sabine, id, { [risk]: [2, 2] });
      const { given, entries } = await read(felix);
      expect(
        given.map(({ number, ratings }: { number: number; ratings: { likelihood: number }[] }) => [
          number,
          ratings[0]!.likelihood,
        ]),
      ).toEqual([
        [2, 2],
        [1, 5],
      ]);
      expect(entries[0].reading.before).toEqual({ likelihood: 2, impact: 2 });
    });

    it('ask for the version last read, and for both numbers', async () => {
      const risk = await enterRisk(felix, id);
      expect((await felix.put(at('/draft'), { ratings: [] })).status).toBe(428);
      expect((await rate(felix, [], 3)).status).toBe(412);
      expect((await rate(felix, [ratingOf(risk, [6, 1])])).status).toBe(422);
      expect((await rate(felix, [ratingOf(risk, [2.5, 1])])).status).toBe(422);
      expect((await rate(felix, [ratingOf(risk, [1, 1]), ratingOf(risk, [2, 2])])).status).toBe(422);
      expect((await rate(felix, [{ ...ratingOf(risk, [3, 3]), impactAfter: 2 }])).status).toBe(200);
      const half = await felix.post(at('/ratings'), undefined, { version: 1 });
      expect(half.status).toBe(422);
      expect(half.body.errors).toMatchObject([{ pointer: `/ratings/${risk}`, code: 'required' }]);
      expect((await felix.post(at('/ratings'), undefined, { version: 9 })).status).toBe(412);
    });

    it('keep the draft of a side out of everything the other side can ask', async () => {
      const risk = await enterRisk(felix, id);
      const traces = async (who: Client) => ({
        risks: (await who.get(at())).body,
        table: (await who.get(at('/table?format=csv'))).body,
        timeline: (await who.get('/timeline')).body,
        initiative: (await who.get(`/initiatives/${id}`)).body,
        initiatives: (await who.get('/initiatives')).body,
        gates: (await who.get(`/initiatives/${id}/gates`)).body,
        tasks: (await who.get('/inbox/tasks')).body,
        news: (await who.get('/inbox/notifications')).body,
      });
      await world.runJobs();
      const before = [await traces(felix), await traces(nina)];
      expect((await rate(jana, [ratingOf(risk, [5, 5])])).status).toBe(200);
      await world.runJobs();
      expect([await traces(felix), await traces(nina)]).toEqual(before);
      const hers = await traces(sabine);
      await rate(felix, [ratingOf(risk, [1, 1])]);
      await world.runJobs();
      expect(await traces(sabine)).toEqual(hers);
      expect((await read(nina)).draft).toBeNull();
      expect((await rate(nina, [])).status).toBe(403);
      expect((await jana.post(at('/ratings'), undefined, { version: 1 })).status).toBe(403);
    });
  });

  describe('one rating of both', () => {
    const proposal = {
      likelihood: 3,
      impact: 4,
      likelihoodAfter: 1,
      impactAfter: 4,
      note: 'Gespräch am 20.11.',
    };
    const propose = (who: Client, risk: string, change: object = {}) =>
      who.post(`/risks/${risk}/settlements`, { ...proposal, ...change });
    const rated = async (): Promise<string> => {
      const risk = await enterRisk(felix, id);
      await giveRisks(felix, id, { [risk]: [2, 2] });
      await giveRisks(sabine, id, { [risk]: [5, 4] });
      return risk;
    };

    it('counts once the other side confirms, which is its task until then', async () => {
      const risk = await rated();
      const { entries } = (await propose(felix, risk)).body;
      expect(entries[0]).toMatchObject({
        reading: { before: { likelihood: 5 }, differs: true },
        proposal: { side: 'EMPLOYER', may: { confirm: false, withdraw: true } },
      });
      expect((await sabine.get('/inbox/tasks')).body.items).toContainEqual(
        expect.objectContaining({ kind: 'risk-settlement.confirm' }),
      );
      const key = entries[0].proposal.id;
      expect((await felix.post(`/risk-settlements/${key}/confirmation`)).status).toBe(403);
      expect((await jana.post(`/risk-settlements/${key}/confirmation`)).status).toBe(403);
      expect((await propose(sabine, risk)).body.code).toBe('risk-settlement.open');
      const done = (await sabine.post(`/risk-settlements/${key}/confirmation`)).body.entries[0];
      expect(done).toMatchObject({
        reading: {
          before: { likelihood: 3, impact: 4 },
          after: { likelihood: 1, impact: 4 },
          differs: false,
        },
        settlement: { confirmedByName: sabine.name },
        proposal: null,
      });
      const kinds = (await sabine.get('/inbox/tasks')).body.items.map(({ kind }: { kind: string }) => kind);
      expect(kinds).not.toContain('risk-settlement.confirm');
      expect((await sabine.post(`/risk-settlements/${key}/confirmation`)).body.code).toBe(
        'risk-settlement.settled',
      );
    });

    it('ends with another rating of either side, not with the same one again', async () => {
      const risk = await rated();
      const key = (await propose(felix, risk)).body.entries[0].proposal.id;
      await sabine.post(`/risk-settlements/${key}/confirmation`);
      const same = (await giveRisks(sabine, id, { [risk]: [5, 4] })).body.entries[0];
      expect(same.settlement).not.toBeNull();
      const anew = (await giveRisks(sabine, id, { [risk]: [4, 4] })).body.entries[0];
      expect(anew).toMatchObject({ settlement: null, reading: { before: { likelihood: 4 }, differs: true } });
      await propose(felix, risk);
      await giveRisks(felix, id, { [risk]: [1, 1] });
      expect((await read(sabine)).entries[0].proposal).toBeNull();
      expect((await sabine.get('/inbox/tasks')).body.items).not.toContainEqual(
        expect.objectContaining({ kind: 'risk-settlement.confirm' }),
      );
      expect((await propose(sabine, risk)).status).toBe(201);
    });

    it('is declined or taken back, and needs a difference', async () => {
      const risk = await rated();
      const key = (await propose(felix, risk)).body.entries[0].proposal.id;
      expect((await sabine.post(`/risk-settlements/${key}/withdrawal`)).body.entries[0].proposal).toBeNull();
      expect((await propose(sabine, risk, { impactAfter: null })).status).toBe(422);
      expect((await propose(sabine, risk, { note: '' })).status).toBe(422);
      await giveRisks(felix, id, { [risk]: [5, 4] });
      expect((await propose(sabine, risk)).body.code).toBe('risk-settlement.no-difference');
    });
  });

  describe('measures', () => {
    it('are tasks of somebody of the own side until they are done', async () => {
      const risk = await enterRisk(sabine, id);
      const { owners } = await read(felix);
      const felixId = owners.find(({ name }: { name: string }) => name === felix.name).id;
      const plan = (who: Client, change: object = {}) =>
        who.post(`/risks/${risk}/measures`, {
          text: 'Auswertung nur ab 8 Personen',
          clause: 'K07',
          ownerId: felixId,
          dueOn: '2099-12-31',
          ...change,
        });
      expect((await plan(sabine)).body.code).toBe('measure.other-side');
      expect((await plan(felix, { clause: 'K99' })).status).toBe(422);
      expect((await plan(felix, { dueOn: '2020-01-01' })).body.errors[0].code).toBe('in-the-past');
      const [measure] = (await plan(felix)).body.entries[0].measures;
      expect(measure).toMatchObject({
        clause: 'K07',
        ownerName: felix.name,
        may: { complete: true, drop: true },
      });
      expect((await felix.get('/inbox/tasks')).body.items).toContainEqual(
        expect.objectContaining({ kind: 'risk-measure.complete', dueOn: '2099-12-31' }),
      );
      expect((await sabine.post(`/risk-measures/${measure.id}/completion`, { note: 'x' })).body.code).toBe(
        'measure.other-side',
      );
      expect((await sabine.post(`/risk-measures/${measure.id}/withdrawal`)).status).toBe(403);
      const done = await felix.post(`/risk-measures/${measure.id}/completion`, {
        note: 'Eingestellt am 1.12.',
      });
      expect(done.body.entries[0].measures[0]).toMatchObject({
        doneByName: felix.name,
        may: { complete: false },
      });
      expect((await felix.post(`/risk-measures/${measure.id}/withdrawal`)).body.code).toBe('measure.done');
      const own = (await plan(sabine, { ownerId: null, dueOn: null })).body.entries[0].measures[1];
      expect(
        (await sabine.post(`/risk-measures/${own.id}/withdrawal`)).body.entries[0].measures,
      ).toHaveLength(1);
      expect((await sabine.post(`/risk-measures/${own.id}/completion`, { note: 'x' })).body.code).toBe(
        'risk-measure.dropped',
      );
    });
  });

  describe('G3', () => {
    it('is red while a risk is unrated or red, and green when both accept what is orange', async () => {
      expect(await risksOfGate()).toMatchObject({ met: false, reasons: [{ code: 'not-recorded' }] });
      const risk = await enterRisk(felix, id);
      expect(await risksOfGate()).toMatchObject({
        reasons: [{ code: 'risk-not-rated', params: { risk: '1' } }],
      });
      await rate(sabine, [ratingOf(risk, [5, 5])]);
      expect(await risksOfGate()).toMatchObject({ reasons: [{ code: 'risk-not-rated' }] });
      await sabine.post(at('/ratings'), undefined, { version: 1 });
      expect(await risksOfGate()).toMatchObject({
        reasons: [{ code: 'residual-risk-red', params: { score: 25 } }],
      });
      expect((await sabine.post(`/risks/${risk}/acceptance`, { reason: 'Geht' })).body.code).toBe(
        'risk.not-orange',
      );
      await giveRisks(sabine, id, { [risk]: [5, 5, 3, 4] });
      expect(await risksOfGate()).toMatchObject({ reasons: [{ code: 'residual-risk-orange' }] });
      const accept = (who: Client) =>
        who.post(`/risks/${risk}/acceptance`, { reason: 'Nach drei Monaten prüfen wir neu.' });
      expect((await jana.post(`/risks/${risk}/acceptance`, { reason: 'x' })).status).toBe(403);
      expect((await accept(sabine)).body.entries[0].may.accept).toBe(false);
      expect((await accept(sabine)).body.code).toBe('risk.already-accepted');
      expect(await risksOfGate()).toMatchObject({ met: false });
      await accept(felix);
      expect(await risksOfGate()).toMatchObject({ met: true });
      await giveRisks(felix, id, { [risk]: [5, 5, 2, 5] });
      expect(await risksOfGate()).toMatchObject({ met: true });
    });

    it('takes the old word where nobody has begun the analysis', async () => {
      await world.admin.query(
        `insert into declaration (company_id, id, initiative_id, kind, side, value, note, recorded_by, recorded_at)
         select company_id, gen_random_uuid(), id, 'RESIDUAL_RISK', 'EMPLOYER', '4', 'Protokoll', opened_by, now() from initiative where id = $1`,
        [id],
      );
      expect(await risksOfGate()).toMatchObject({ met: true });
      await enterRisk(sabine, id);
      expect(await risksOfGate()).toMatchObject({ reasons: [{ code: 'risk-not-rated' }] });
    });
  });

  it('is an annex: what both read, without drafts', async () => {
    const risk = await enterRisk(felix, id, '=2+2 Formel?');
    await giveRisks(felix, id, { [risk]: [4, 4, 2, 4] });
    await rate(sabine, [ratingOf(risk, [5, 5])]);
    const csv = await sabine.get(at('/table?format=csv'));
    expect(csv.status).toBe(200);
    expect(String(csv.body)).not.toContain('5 × 5');
    const xlsx = await sabine.get(at('/table?format=xlsx'));
    expect(xlsx.status).toBe(200);
    expect((await sabine.get(at('/table?format=exe'))).status).toBe(422);
  });
});
