import {
  calculationOf,
  EMPTY_DOCUMENT,
  EXAMPLE_BUSINESS_CASE,
  EXAMPLE_UTILITY,
  summarise,
} from '@einklang/domain';
import { ReportSources, type ReportRow } from '@einklang/features/reports';
import { Db } from '@einklang/platform/data';
import type { StageReportData } from '@einklang/platform/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

/** Test vector A of domain 6.4, with what the law wants beside the figures. */
const VECTOR_A = {
  ...EMPTY_DOCUMENT,
  ...EXAMPLE_BUSINESS_CASE,
  notCalculable: { strain: 'Weniger Spitzen am Monatsende', quality: '', latitude: '' },
  personnel: {
    ...EMPTY_DOCUMENT.personnel,
    freedTimeUse: 'newTasks',
    jobsAffected: 2,
    jobStatement: 'Keine Kündigungen',
  },
};

describe('business case', () => {
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
    path = `/initiatives/${(await felix.post('/initiatives', { title: 'Rechnungen', shortlist: true })).body.id}`;
    await world.runJobs();
  });
  afterAll(() => world.close());

  it('is exact to vector A', async () => {
    const { status, body } = await felix.put(`${path}/business-case/draft`, VECTOR_A, { version: 0 });
    expect(status).toBe(200);
    const { figures } = body;
    const cents = (value: number): number => Math.round(value * 100) / 100;
    expect(figures.npv).toBeCloseTo(25_444.496238, 6);
    expect(figures.irr).toBeCloseTo(0.217127, 6);
    expect(figures.paybackStatic).toBeCloseTo(3.0714, 4);
    expect(figures.paybackDynamic).toBeCloseTo(3.5635, 4);
    expect(figures.roiTotal).toBeCloseTo(0.390061, 6);
    expect(cents(figures.investment)).toBe(54_225.6);
    expect(cents(figures.runningPerYear)).toBe(14_280);
    expect(cents(figures.benefitFullRun)).toBe(39_688);
    expect(figures.years.map(({ flow }: { flow: number }) => cents(flow))).toEqual([
      -54_225.6, 5_564, 21_439.2, 25_408, 25_408, 25_408,
    ]);
    expect(figures.breakEven.savingRate).toBeCloseTo(0.566738, 6);
    expect(figures.tornado[0]).toMatchObject({ parameter: 'savingRate' });
    expect(cents(figures.tornado[0].swing)).toBe(53_462.11);
    expect(cents(figures.simulation.mean)).toBe(12_709.04);
    expect(cents(figures.simulation.p50)).toBe(12_631.61);
    expect(figures.simulation.probabilityNegative).toBe(0.1741);
    expect(figures.colour).toBe('GREEN');
  });

  it('stays with the employer while it is a draft', async () => {
    expect((await sabine.get(`${path}/business-case`)).body).toEqual({
      version: 0,
      draft: null,
      published: null,
      versions: [],
      may: { edit: false, publish: false },
    });
    expect((await sabine.put(`${path}/business-case/draft`, VECTOR_A, { version: 1 })).status).toBe(403);
    const events = (await sabine.get('/timeline')).body.items.map((entry: { event: string }) => entry.event);
    expect(events).not.toContain('business-case.edited');
    expect((await felix.get(`${path}/business-case`)).body).toMatchObject({
      version: 1,
      published: null,
      may: { edit: true, publish: true },
    });
  });

  it('is saved in the newest version only', async () => {
    expect((await felix.put(`${path}/business-case/draft`, VECTOR_A)).status).toBe(428);
    expect((await felix.put(`${path}/business-case/draft`, VECTOR_A, { version: 0 })).status).toBe(412);
    expect((await felix.put(`${path}/business-case/draft`, VECTOR_A, { version: 1 })).body.version).toBe(2);
  });

  it('is refused where a figure can be none', async () => {
    const wrong = await felix.put(
      `${path}/business-case/draft`,
      {
        ...VECTOR_A,
        discountRate: 8,
        ramp: [1.2],
        timeSaving: { ...VECTOR_A.timeSaving, savingRate: 'viel' },
        benefits: [{ id: 'a', category: 'LUCK', label: '', amount: -1, evidence: null }],
      },
      { version: 2 },
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/discountRate',
      '/ramp',
      '/timeSaving/savingRate',
      '/benefits/0/category',
      '/benefits/0/amount',
    ]);
  });

  it('is published only when it says what cannot be calculated', async () => {
    const draft = {
      ...VECTOR_A,
      personnel: EMPTY_DOCUMENT.personnel,
      notCalculable: EMPTY_DOCUMENT.notCalculable,
    };
    const { body } = await felix.put(`${path}/business-case/draft`, draft, { version: 2 });
    expect(body.gaps).toEqual(['not-calculable-missing']);
    const early = await felix.post(`${path}/business-case/publication`, undefined, { version: 3 });
    expect(early).toMatchObject({ status: 409, body: { code: 'business-case.incomplete' } });
    expect(early.body.errors.map((error: { code: string }) => error.code)).toEqual(body.gaps);
  });

  it('is published as a version that the council sees, and that tells what follows for the people', async () => {
    await felix.put(`${path}/business-case/draft`, VECTOR_A, { version: 3 });
    expect((await felix.post(`${path}/business-case/publication`)).status).toBe(428);
    expect((await felix.post(`${path}/business-case/publication`, undefined, { version: 3 })).status).toBe(
      412,
    );
    expect((await sabine.post(`${path}/business-case/publication`, undefined, { version: 4 })).status).toBe(
      403,
    );
    const published = await felix.post(`${path}/business-case/publication`, undefined, { version: 4 });
    expect(published).toMatchObject({ status: 201, body: { version: 1 } });
    expect(published.body.contentHash).toMatch(/^[0-9a-f]{64}$/);
    await world.runJobs();

    const seen = (await sabine.get(`${path}/business-case`)).body;
    expect(seen).toMatchObject({ version: 0, draft: null, versions: [{ version: 1 }] });
    expect(seen.published.figures.npv).toBeCloseTo(25_444.496238, 6);
    expect((await sabine.get('/inbox/notifications')).body.items[0]).toMatchObject({
      kind: 'business-case.published',
      params: { version: 1 },
    });
    const { facts, rules } = (await sabine.get(`${path}/facts`)).body;
    expect(facts).toMatchObject({ freedTimeUse: 'newTasks', jobsAffected: 2 });
    expect(rules.find((rule: { ruleId: string }) => rule.ruleId === 'R12').applies).toBe('BINDING');
  });

  it('says the same figures on the page, on the server and in the report', async () => {
    const { published } = (await sabine.get(`${path}/business-case`)).body;
    // The page calls this very function in its worker.
    const onThePage = summarise(calculationOf(published.document), published.document.personnel.freedTimeUse);
    expect(published.figures).toEqual({
      ...(JSON.parse(JSON.stringify(onThePage)) as object),
      utility: null,
    });
    const { id } = (
      await sabine.post('/reports', { kind: 'STAGE_REPORT', initiativeId: path.split('/')[2], locale: 'de' })
    ).body;
    const { rows } = await world.admin.query('select * from report where id = $1', [id]);
    const report = {
      initiativeId: rows[0].initiative_id,
      locale: 'de',
      requestedAt: rows[0].requested_at,
    } as unknown as ReportRow;
    const { request } = await world.app
      .get(Db)
      .inCompany(sabine, () => world.app.get(ReportSources).of('STAGE_REPORT').document(report));
    const { simulation } = onThePage;
    expect((request.data as StageReportData).businessCase).toEqual({
      version: 1,
      publishedOn: published.publishedAt.slice(0, 10),
      investment: onThePage.investment,
      runningCost: onThePage.runningPerYear,
      benefit: onThePage.benefitFullRun,
      npv: onThePage.npv,
      npvLow: simulation?.p10,
      npvHigh: simulation?.p90,
      lossProbability: simulation?.probabilityNegative,
      paybackYears: onThePage.paybackStatic,
      roi: onThePage.roiTotal,
      note: null,
    });
  });

  it('keeps what was published when the draft goes on', async () => {
    await felix.put(`${path}/business-case/draft`, { ...VECTOR_A, discountRate: 0.06 }, { version: 4 });
    await felix.post(`${path}/business-case/publication`, undefined, { version: 5 });
    const first = await sabine.get(`${path}/business-case/versions/1`);
    expect(first.body.document.discountRate).toBe(0.08);
    expect((await sabine.get(`${path}/business-case`)).body.published.version).toBe(2);
    expect((await sabine.get(`${path}/business-case/versions/9`)).status).toBe(404);
    expect((await sabine.get(`${path}/business-case/versions/x`)).status).toBe(404);
  });

  it('weighs what money does not show, once everything about it is said', async () => {
    const half = { ...EXAMPLE_UTILITY, alternatives: EXAMPLE_UTILITY.alternatives.slice(0, 2) };
    const draft = (utility: object) => ({ ...VECTOR_A, utility });
    const first = await felix.put(`${path}/business-case/draft`, draft(half), { version: 5 });
    expect(first.body).toMatchObject({
      gaps: ['utility-incomplete'],
      figures: { utility: { errors: ['without-ai-missing'] } },
    });
    const refused = await felix.post(`${path}/business-case/publication`, undefined, { version: 6 });
    expect(refused.body.errors).toMatchObject([{ pointer: '/utility', code: 'utility-incomplete' }]);
    const wrong = {
      ...EXAMPLE_UTILITY,
      criteria: [{ ...EXAMPLE_UTILITY.criteria[0], weight: 2, minimum: 11 }],
    };
    const invalid = await felix.put(`${path}/business-case/draft`, draft(wrong), { version: 6 });
    expect(invalid.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/utility/criteria/0/weight',
      '/utility/criteria/0/minimum',
    ]);
    await felix.put(`${path}/business-case/draft`, draft(EXAMPLE_UTILITY), { version: 6 });
    await felix.post(`${path}/business-case/publication`, undefined, { version: 7 });
    const { utility } = (await sabine.get(`${path}/business-case`)).body.published.figures;
    expect(utility.errors).toEqual([]);
    expect(
      utility.ranking.map(({ id, total }: { id: string; total: number }) => [id, total.toFixed(2)]),
    ).toEqual([
      ['B', '7.25'],
      ['A', '6.70'],
      ['C', '6.20'],
    ]);
    // An older version was published without it and is read as it was.
    expect((await sabine.get(`${path}/business-case/versions/1`)).body.figures.utility).toBeNull();
  });

  it('tells of job cuts only when it is published: a draft changes no rule', async () => {
    const activeRules = async (): Promise<string[]> =>
      (await sabine.get(`${path}/facts`)).body.rules
        .filter((rule: { applies: string }) => rule.applies !== 'NO')
        .map((rule: { ruleId: string }) => rule.ruleId)
        .filter((id: string) => ['R12', 'R13', 'R20'].includes(id));
    const before = (await sabine.get(`${path}/facts`)).body;
    const cuts = {
      ...VECTOR_A,
      personnel: { ...VECTOR_A.personnel, freedTimeUse: 'jobReduction', jobsAffected: 40 },
    };
    const { body } = await felix.put(`${path}/business-case/draft`, cuts, { version: 7 });
    expect(body.figures.guardRails).toContainEqual({ code: 'social-plan-missing', level: 'WARNING' });
    expect((await sabine.get(`${path}/facts`)).body).toEqual(before);
    const risk = { kind: 'SOCIAL_PLAN', low: 40_000, high: 120_000 };
    const priced = await felix.put(
      `${path}/business-case/draft`,
      { ...cuts, possibleCosts: [risk] },
      { version: 8 },
    );
    expect(priced.body.figures.npv).toBe(body.figures.npv);
    expect(priced.body.figures.possibleCosts).toMatchObject({ low: 40_000, high: 120_000 });
    expect(priced.body.figures.guardRails).not.toContainEqual({
      code: 'social-plan-missing',
      level: 'WARNING',
    });
    await felix.post(`${path}/business-case/publication`, undefined, { version: 9 });
    expect((await sabine.get(`${path}/facts`)).body.facts).toMatchObject({
      freedTimeUse: 'jobReduction',
      jobsAffected: 40,
    });
    expect(await activeRules()).toEqual(['R12', 'R13', 'R20']);
  });

  it('needs the shortlist for publication, and an initiative for everything', async () => {
    const early = (await felix.post('/initiatives', { title: 'Intern' })).body.id;
    await felix.put(`/initiatives/${early}/business-case/draft`, VECTOR_A, { version: 0 });
    const publication = await felix.post(`/initiatives/${early}/business-case/publication`, undefined, {
      version: 1,
    });
    expect(publication.body.code).toBe('initiative.not-shortlisted');
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await outsider.get(`${path}/business-case`)).status).toBe(404);
    expect((await outsider.put(`${path}/business-case/draft`, VECTOR_A, { version: 0 })).status).toBe(404);
  });
});
