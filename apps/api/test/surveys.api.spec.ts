import { makeSurveyCode } from '@einklang/domain';
import { SurveyCodes } from '@einklang/features/surveys';
import { Db } from '@einklang/platform/data';
import { tokenHash } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { gateOf, type Criterion } from './setup/gates';
import { createWorld, type World } from './setup/world';

interface Cell {
  kind: string;
  score: number | null;
}

describe('a survey', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-11-02T09:00:00+01:00');
    company = await world.company();
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
  });
  afterAll(() => world.close());

  const initiative = async (): Promise<string> =>
    (await felix.post('/initiatives', { title: 'Dienstplan', shortlist: true })).body.id;
  const content = {
    template: 'PULS-KI-1',
    title: 'Dienstplan-Vorschläge',
    purpose: 'Wir wollen wissen, was Ihnen wichtig ist.',
    ownQuestions: [{ de: 'Passt der Vorlauf?' }],
    openText: true,
    groups: [
      { name: 'Fertigung', headcount: 27 },
      { name: 'Lager', headcount: 19 },
      { name: 'Büro', headcount: 9 },
      { name: 'Leitung', headcount: 3 },
    ],
    threshold: 5,
    closesOn: '2026-11-13',
  };
  const drafted = async (changes: object = {}) => {
    const id = await initiative();
    const { body: draft } = await felix.post(`/initiatives/${id}/surveys`, { template: 'PULS-KI-1' });
    const saved = await felix.put(`/surveys/${draft.id}`, { ...content, ...changes }, { version: 1 });
    expect(saved.status).toBe(200);
    return saved.body;
  };
  const release = (who: Client, survey: { id: string; version: number }) =>
    who.post(`/surveys/${survey.id}/release`, undefined, { version: survey.version });
  const running = async (changes: object = {}) => {
    const draft = await drafted(changes);
    await release(felix, draft);
    const { body: released } = await release(sabine, draft);
    const started = await sabine.post(`/surveys/${draft.id}/start`, undefined, { version: released.version });
    expect(started.status).toBe(200);
    return started.body;
  };
  /** So many people of a group answer, each question with what `value` says. */
  const answer = async (
    survey: { id: string; groups: { id: string; name: string }[] },
    group: string,
    count: number,
    value: (item: string, person: number) => number = () => 3,
    text = '',
  ): Promise<void> => {
    const groupId = survey.groups.find(({ name }) => name === group)!.id;
    const codes = Array.from({ length: count }, () => makeSurveyCode(randomBytes(10)));
    const actor: Actor = { ...felix, standings: ['MANAGEMENT'] };
    await world.app
      .get(Db)
      .inCompany(actor, () => world.app.get(SurveyCodes).replace(actor, survey.id, groupId, codes));
    for (const [person, code] of codes.entries()) {
      const token = tokenHash(`token of ${code}`);
      await world.admin.query('select auth.open_survey($1, $2)', [tokenHash(code), token]);
      const answers = Object.fromEntries(
        ['P01', 'P06', 'E01'].map((item) => [item, value(item, person)] as const),
      );
      await world.admin.query('select auth.cast_ballot($1, $2, $3)', [token, JSON.stringify(answers), text]);
    }
  };
  const both = async (id: string, act: string) => {
    await felix.post(`/surveys/${id}/${act}`);
    return sabine.post(`/surveys/${id}/${act}`);
  };

  it('starts only when both sides have released exactly this version', async () => {
    const draft = await drafted();
    expect(draft).toMatchObject({ state: 'DRAFT', eligible: 58, gaps: [], number: 1, answers: null });
    expect(draft.groups.map(({ outlook }: { outlook: string }) => outlook)).toEqual([
      'LIKELY',
      'LIKELY',
      'IF_ENOUGH',
      'NEVER',
    ]);
    expect((await release(felix, draft)).body).toMatchObject({ state: 'DRAFT', may: { release: false } });
    const early = await felix.post(`/surveys/${draft.id}/start`, undefined, { version: draft.version });
    expect([early.status, early.body.code]).toEqual([409, 'survey.not-now']);
    const tasks = async (who: Client) =>
      (
        await who.get(`/inbox/tasks?direction=MINE&initiativeId=${draft.initiativeId}&limit=100`)
      ).body.items.map(({ kind }: { kind: string }) => kind);
    expect(await tasks(sabine)).toContain('survey.release');
    const changed = await sabine.put(
      `/surveys/${draft.id}`,
      { ...content, threshold: 6 },
      { version: draft.version },
    );
    expect(changed.body).toMatchObject({ state: 'DRAFT', words: [] });
    expect(await tasks(sabine)).not.toContain('survey.release');
    expect((await release(felix, draft)).status).toBe(412);
    // Back to what was released once: it has to be released anew.
    const back = await felix.put(`/surveys/${draft.id}`, content, { version: changed.body.version });
    expect(back.body.words).toEqual([]);
    await release(sabine, back.body);
    const released = await release(felix, back.body);
    expect(released.body).toMatchObject({ state: 'RELEASED', may: { start: true } });
    const started = await felix.post(`/surveys/${draft.id}/start`, undefined, {
      version: released.body.version,
    });
    expect(started.body).toMatchObject({ state: 'OPEN', openedOn: '2026-11-02', may: { edit: false } });
    const late = await felix.put(`/surveys/${draft.id}`, content, { version: started.body.version });
    expect([late.status, late.body.code]).toEqual([409, 'survey.not-now']);
  });

  it('is not held with fewer than eight, nor without a last day', async () => {
    const small = await drafted({ groups: [{ name: 'Alle', headcount: 7 }] });
    expect(small.gaps).toEqual(['TOO_SMALL']);
    expect((await release(felix, small)).body.code).toBe('survey.too-small');
    const endless = await drafted({ closesOn: null });
    expect((await release(felix, endless)).body.code).toBe('survey.incomplete');
    const wrong = await felix.put(
      `/surveys/${small.id}`,
      { ...content, threshold: 4 },
      { version: small.version },
    );
    expect(wrong.status).toBe(422);
  });

  it('is one wave at a time, for those of the joint room, and drafted by who may', async () => {
    const draft = await drafted();
    const again = await sabine.post(`/initiatives/${draft.initiativeId}/surveys`, { template: 'PULS-KI-2' });
    expect([again.status, again.body.code]).toEqual([409, 'survey.pending']);
    const employee = await company.person('EMPLOYEE');
    const it = await company.person('IT');
    expect((await employee.get(`/surveys/${draft.id}`)).status).toBe(403);
    expect((await it.get(`/surveys/${draft.id}`)).body.may).toMatchObject({ edit: false, release: false });
    expect((await release(it, draft)).status).toBe(403);
    const other = await (await world.company()).person('MANAGEMENT');
    expect((await other.get(`/surveys/${draft.id}`)).status).toBe(404);
    expect((await sabine.post(`/surveys/${draft.id}/cancellation`)).body.state).toBe('CANCELLED');
    expect(
      (await sabine.post(`/initiatives/${draft.initiativeId}/surveys`, { template: 'PULS-KI-2' })).body
        .number,
    ).toBe(2);
  });

  it('shows nobody a result before both have published it, and then all the same one', async () => {
    const survey = await running();
    await answer(
      survey,
      'Fertigung',
      19,
      (item, person) => (item === 'P01' ? 1 + (person % 5) : 4),
      'Mehr Vorlauf.',
    );
    await answer(survey, 'Lager', 13);
    await answer(survey, 'Büro', 6, () => 5);
    await answer(survey, 'Leitung', 3, () => 1);
    const seen = (await felix.get(`/surveys/${survey.id}`)).body;
    expect(seen).toMatchObject({ state: 'OPEN', answers: 41 });
    expect(JSON.stringify(seen)).not.toMatch(/tally|score|"mean"/);
    expect((await felix.get(`/survey-results/${survey.id}`)).status).toBe(404);
    const early = await felix.post(`/surveys/${survey.id}/publication`);
    expect([early.status, early.body.code]).toEqual([409, 'survey.not-now']);
    expect((await both(survey.id, 'closing')).body).toMatchObject({
      state: 'CLOSED',
      closedOn: '2026-11-02',
    });
    const { rows: left } = await world.admin.query(
      'select 1 from survey_code where survey_id = $1 union all select 1 from survey_ballot_token where survey_id = $1',
      [survey.id],
    );
    expect(left).toEqual([]);
    await felix.post(`/surveys/${survey.id}/publication`);
    expect((await felix.get(`/survey-results/${survey.id}`)).status).toBe(404);
    expect((await felix.post(`/surveys/${survey.id}/publication`)).status).toBe(409);
    expect((await sabine.post(`/surveys/${survey.id}/publication`)).body.state).toBe('PUBLISHED');
    const { rows: boxes } = await world.admin.query('select 1 from survey_box where survey_id = $1', [
      survey.id,
    ]);
    expect(boxes).toEqual([]);

    const employee = await company.person('EMPLOYEE');
    const [his, theirs] = [
      (await felix.get(`/survey-results/${survey.id}`)).body,
      (await employee.get(`/survey-results/${survey.id}`)).body,
    ];
    expect({ ...theirs, initiativeTitle: null }).toEqual({ ...his, initiativeTitle: null });
    expect(theirs.initiativeTitle).toBeNull();
    expect(his.columns.map(({ name, count }: { name: string; count: number }) => [name, count])).toEqual([
      [null, 41],
      ['Fertigung', 19],
      ['Lager', 13],
      ['Büro', null],
      ['Leitung', null],
    ]);
    const row = (id: string): Cell[] => his.rows.find((one: { id: string }) => one.id === id).cells;
    expect(row('KONTROLLE').map(({ kind }) => kind)).toEqual([
      'VALUE',
      'VALUE',
      'VALUE',
      'TOO_FEW',
      'TOO_FEW',
    ]);
    // 19 × 4, 13 × 3, 6 × 5, 3 × 1, recoded.
    expect(row('KONTROLLE')[0]?.score).toBeCloseTo(((6 - (76 + 39 + 30 + 3) / 41 - 1) / 4) * 100, 1);
    // Nobody answered the other questions.
    expect(row('NUTZEN').every(({ kind }) => kind === 'TOO_FEW')).toBe(true);
    expect((await employee.get('/survey-results')).body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ surveyId: survey.id, count: 41, invited: 58 })]),
    );
    const csv = (await employee.get(`/survey-results/${survey.id}/table?format=csv`)).body as string;
    expect(csv).toContain('Keine Kontrolle;');
    expect(csv).toContain('zu wenige');
    expect((await employee.get(`/survey-results/${survey.id}/table?format=xlsx`)).status).toBe(200);

    // Free answers: only what one of each side let through, and in no group.
    expect((await employee.get(`/surveys/${survey.id}/texts`)).status).toBe(403);
    const { items } = (await felix.get(`/surveys/${survey.id}/texts`)).body;
    expect(items).toHaveLength(19);
    const shown = items.slice(0, 4).map(({ id }: { id: string }) => id);
    await felix.post(`/surveys/${survey.id}/texts/check`, { shown });
    expect((await felix.post(`/surveys/${survey.id}/texts/check`, { shown })).status).toBe(409);
    expect((await employee.get(`/survey-results/${survey.id}`)).body.voices).toEqual([]);
    await sabine.post(`/surveys/${survey.id}/texts/check`, { shown: shown.slice(1) });
    expect((await employee.get(`/survey-results/${survey.id}`)).body.voices).toEqual(
      Array.from({ length: 3 }, () => 'Mehr Vorlauf.'),
    );
    const { rows: texts } = await world.admin.query('select 1 from survey_text where survey_id = $1', [
      survey.id,
    ]);
    expect(texts).toEqual([]);
  });

  it('shows only the whole below 20, nothing below the threshold, and never how many until it is enough', async () => {
    const few = await running({ openText: true });
    await answer(few, 'Lager', 4, () => 3, 'Ich war es.');
    expect((await felix.get(`/surveys/${few.id}`)).body.answers).toBeNull();
    await both(few.id, 'closing');
    await both(few.id, 'publication');
    const nothing = (await felix.get(`/survey-results/${few.id}`)).body;
    expect(nothing.shows).toBe('NOTHING');
    expect(JSON.stringify(nothing.rows)).not.toContain('VALUE');
    expect((await felix.get(`/surveys/${few.id}/texts`)).body.items).toEqual([]);

    const some = await running();
    await answer(some, 'Fertigung', 12);
    await both(some.id, 'closing');
    await both(some.id, 'publication');
    const total = (await felix.get(`/survey-results/${some.id}`)).body;
    expect(total.shows).toBe('TOTAL');
    expect(total.columns.map(({ count }: { count: number | null }) => count)).toEqual([
      12,
      null,
      null,
      null,
      null,
    ]);
  });

  it('ends by itself after its last day, and tells both sides', async () => {
    const survey = await running();
    const close = (day: string) =>
      world.admin.query<{ closed: string }>('select app.close_due_surveys($1, $2) as closed', [
        day,
        `${day}T05:00:00Z`,
      ]);
    await close('2026-11-13');
    expect((await felix.get(`/surveys/${survey.id}`)).body.state).toBe('OPEN');
    await close('2026-11-14');
    expect((await felix.get(`/surveys/${survey.id}`)).body).toMatchObject({ state: 'CLOSED', answers: null });
    await world.runJobs();
    const news = (await sabine.get('/inbox/notifications?limit=100')).body.items;
    expect(news.filter(({ kind }: { kind: string }) => kind === 'survey.closed').length).toBeGreaterThan(0);
    const light = (await felix.get(`/initiatives/${survey.initiativeId}/participation`)).body.light;
    expect(light.points.find(({ point }: { point: string }) => point === 'WORKFORCE_HEARD').state).toBe(
      'DONE',
    );
  });

  it('prints codes once and keeps none of them', async () => {
    const survey = await running();
    const groupId = survey.groups[0].id;
    const slips = await felix.post(`/surveys/${survey.id}/slips`, { groupId }, { key: 'print-once' });
    expect([slips.status, slips.headers['content-type']]).toEqual([200, 'application/pdf']);
    const { rows } = await world.admin.query(
      'select count(*)::int as n from survey_code where survey_id = $1',
      [survey.id],
    );
    // 27 people and a tenth more.
    expect(rows).toEqual([{ n: 30 }]);
    const { rows: kept } = await world.admin.query(`select 1 from idempotency_key where key = 'print-once'`);
    expect(kept).toEqual([]);
    expect((await felix.get(`/surveys/${survey.id}/poster`)).headers['content-type']).toBe('application/pdf');
    const it = await company.person('IT');
    expect((await it.post(`/surveys/${survey.id}/slips`, { groupId })).status).toBe(403);
    expect((await felix.post(`/surveys/${survey.id}/slips`, { groupId: survey.id })).status).toBe(404);
  });

  it('is a fact of the third gate: published, waived by both, or a dialogue because too few are affected', async () => {
    const met = async (id: string) =>
      ((await gateOf(felix, id, 'G3')).criteria as Criterion[]).find((one) => one.id === 'G3-SURVEY')?.met;
    const id = await initiative();
    expect(await met(id)).toBe(false);
    const waive = (who: Client, waived: boolean) =>
      who.post(`/initiatives/${id}/survey-waiver`, { waived, reason: '' });
    await waive(felix, true);
    expect(await met(id)).toBe(false);
    expect((await waive(felix, true)).body.code).toBe('survey.said-already');
    expect((await waive(sabine, true)).body).toEqual({ employer: true, council: true, mine: true });
    expect(await met(id)).toBe(true);
    await waive(sabine, false);
    expect(await met(id)).toBe(false);

    const tiny = await initiative();
    await felix.put(`/initiatives/${tiny}/facts`, { facts: { affectedEmployees: 6 } }, { version: 0 });
    const { body: talk } = await felix.post(`/initiatives/${tiny}/hearings`, {
      format: 'DIALOGUE',
      groups: 'Alle',
      plannedOn: '2026-11-01',
    });
    await felix.put(`/hearings/${talk.id}/record`, { heldOn: '2026-11-01', outcome: 'Alle gehört.' });
    expect(await met(tiny)).toBe(false);
    await sabine.post(`/hearings/${talk.id}/confirmation`);
    expect(await met(tiny)).toBe(true);
  });
});
