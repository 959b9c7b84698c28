import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const sha = (text: string) => createHash('sha256').update(text).digest();
const QUESTIONS = [
  { id: 'P01', dim: 'INFO', reverse: false, text: { de: 'Eins?', en: 'One?' } },
  { id: 'P02', dim: 'INFO', reverse: true, text: { de: 'Zwei?', en: 'Two?' } },
];

/** The narrow functions of the database behind every answer: as the application's role, below any of our code. */
describe('the doors of a survey', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let app: pg.Client;
  const groups = [randomUUID(), randomUUID()] as const;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    app = new pg.Client({ connectionString: world.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app.end();
    await world.close();
  });

  const survey = async (state: string, openText = true): Promise<string> => {
    const { body: initiative } = await felix.post<{ id: string }>('/initiatives', {
      title: 'Dienstplan',
      shortlist: true,
    });
    const { rows } = await world.admin.query<{ id: string }>(
      `insert into survey (company_id, initiative_id, number, template, title, questions, open_text, groups, closes_on, state, hash, edited_by, edited_at)
       values ($1, $2, 1, 'PULS-KI-1', 'Puls', $3, $4, $5, '2099-01-01', $6, 'h', $7, now()) returning id`,
      [
        company.id,
        initiative.id,
        JSON.stringify(QUESTIONS),
        openText,
        JSON.stringify(groups.map((id) => ({ id, name: 'Gruppe', headcount: 10 }))),
        state,
        felix.personId,
      ],
    );
    return rows[0]!.id;
  };
  const inRoom = async <T extends object>(
    text: string,
    params: unknown[],
    personId: string | null = felix.personId,
  ): Promise<T[]> => {
    await app.query('begin');
    await app.query('select app.enter($1, $2)', [company.id, personId]);
    const { rows } = await app.query<T>(text, params);
    await app.query('commit');
    return rows;
  };
  const print = (id: string, group: string, codes: readonly string[], personId?: string | null) =>
    inRoom<{ done: boolean }>(
      'select app.replace_survey_codes($1, $2, $3) as done',
      [id, group, codes.map(sha)],
      personId,
    );
  const open = async (code: string, token: string) =>
    (
      await app.query<{ state: string; survey: { title: string; questions: unknown[] } | null }>(
        'select * from auth.open_survey($1, $2)',
        [sha(code), sha(token)],
      )
    ).rows[0];
  const cast = async (token: string, answers: object, text = '') =>
    (
      await app.query<{ state: string }>('select auth.cast_ballot($1, $2, $3) as state', [
        sha(token),
        JSON.stringify(answers),
        text,
      ])
    ).rows[0]?.state;
  const box = async (id: string, group: string) =>
    (
      await world.admin.query<{ tally: Record<string, number[]>; count: number; texts: string[] }>(
        'select tally, count, texts from survey_box where survey_id = $1 and group_id = $2',
        [id, group],
      )
    ).rows[0];

  it('lets a code in once, and counts its answer once', async () => {
    const id = await survey('OPEN');
    await inRoom('select app.open_survey_boxes($1)', [id]);
    expect(await print(id, groups[0], ['A-1', 'A-2'])).toEqual([{ done: true }]);
    const opened = await open('A-1', 'token-1');
    expect(opened).toMatchObject({ state: 'OPEN', survey: { title: 'Puls', questions: QUESTIONS } });
    expect(await open('A-1', 'token-x')).toEqual({ state: 'USED', survey: null });
    expect(await cast('token-1', { P01: 5 }, 'Bitte früher sagen.')).toBe('COUNTED');
    expect(await cast('token-1', { P01: 5 })).toBe('GONE');
    expect(await cast('token-x', { P01: 5 })).toBe('GONE');
    expect(await box(id, groups[0])).toMatchObject({
      tally: { P01: [0, 0, 0, 0, 0, 1], P02: [1, 0, 0, 0, 0, 0] },
      count: 1,
    });
    const { rows } = await world.admin.query('select 1 from survey_ballot_token where survey_id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('shows how many answered only from the threshold on, and never by group', async () => {
    const id = await survey('OPEN');
    await inRoom('select app.open_survey_boxes($1)', [id]);
    const codes = ['B-1', 'B-2', 'B-3', 'B-4', 'B-5'];
    await print(id, groups[0], codes.slice(0, 3));
    await print(id, groups[1], codes.slice(3));
    const answered = async () =>
      (await inRoom<{ n: number | null }>('select app.survey_answers($1) as n', [id]))[0]?.n ?? null;
    for (const [at, code] of codes.entries()) {
      expect(await answered()).toBeNull();
      await open(code, `b-${at}`);
      expect(await cast(`b-${at}`, { P01: 1 })).toBe('COUNTED');
    }
    expect(await answered()).toBe(5);
  });

  it('refuses what is no answer to this survey, and keeps the token for a right one', async () => {
    const id = await survey('OPEN');
    await inRoom('select app.open_survey_boxes($1)', [id]);
    await print(id, groups[0], ['C-1']);
    await open('C-1', 'c');
    for (const wrong of [{ P99: 1 }, { P01: 6 }, { P01: '1' }, { P01: 1.5 }, [1]])
      await expect(cast('c', wrong)).rejects.toMatchObject({ code: '22023' });
    expect(await box(id, groups[0])).toMatchObject({ count: 0 });
    expect(await cast('c', { P01: 0 })).toBe('COUNTED');
  });

  it('opens nothing before and after, for nobody outside the joint room, and makes a lost batch worthless', async () => {
    const id = await survey('RELEASED');
    expect(await print(id, groups[0], ['D-1'])).toEqual([{ done: false }]);
    await world.admin.query(`update survey set state = 'OPEN' where id = $1`, [id]);
    await inRoom('select app.open_survey_boxes($1)', [id]);
    const employee = await company.person('EMPLOYEE');
    expect(await print(id, groups[0], ['D-1'], employee.personId)).toEqual([{ done: false }]);
    await print(id, groups[0], ['D-1', 'D-2']);
    await open('D-1', 'd');
    await print(id, groups[0], ['D-3']);
    expect(await open('D-2', 'e')).toEqual({ state: 'UNKNOWN', survey: null });
    await world.admin.query(`update survey set state = 'CLOSED' where id = $1`, [id]);
    expect(await open('D-3', 'f')).toEqual({ state: 'CLOSED', survey: null });
    expect(await cast('d', { P01: 1 })).toBe('CLOSED');
    await inRoom('select app.forget_survey_codes($1)', [id]);
    expect(await cast('d', { P01: 1 })).toBe('GONE');
    expect(await box(id, groups[0])).toMatchObject({ count: 0 });
    const taken = await inRoom('select * from app.take_survey_boxes($1)', [id]);
    expect(taken).toEqual([]);
  });

  it('keeps boxes, codes and tokens from every query of the application', async () => {
    for (const table of ['survey_box', 'survey_code', 'survey_ballot_token'])
      for (const text of [
        `select 1 from ${table}`,
        `delete from ${table}`,
        `update ${table} set company_id = company_id`,
      ])
        await expect(app.query(text)).rejects.toMatchObject({ code: '42501' });
  });
});
