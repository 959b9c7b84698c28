import { randomBytes } from 'node:crypto';
import { printSurveyCode } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSurvey, type OpenSurvey } from './setup/open-survey';
import { createWorld, type World } from './setup/world';

describe('the door for answers', () => {
  let world: World;
  let survey: OpenSurvey;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company({ name: 'Lindenhof Ambulante Pflege GmbH' });
    survey = await openSurvey(world, await company.person('MANAGEMENT'));
  });
  afterAll(() => world.close());

  const newToken = (): string => randomBytes(32).toString('base64url');
  /** Somebody without a session and without a cookie. */
  const ask = async (path: string, body: unknown) => {
    const answer = await fetch(`${world.baseUrl}/api/v1/ballots${path}`, {
      method: 'POST',
      headers: { 'x-einklang': '1', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null, headers: answer.headers };
  };
  const opened = async (group = 0): Promise<string> => {
    const [code] = await survey.codes(group, 1);
    const token = newToken();
    expect((await ask('/open', { code, token })).status).toBe(200);
    return token;
  };
  const answers = [
    { questionId: 'P01', value: 4 },
    { questionId: 'P06', value: 0 },
  ];

  it('changes a code for a ballot and shows the questions, and nothing of groups', async () => {
    const [code] = await survey.codes(0, 1);
    const { status, body, headers } = await ask('/open', {
      code: printSurveyCode(code!).toLowerCase(),
      token: newToken(),
    });
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      companyName: 'Lindenhof Ambulante Pflege GmbH',
      title: 'KI-Dienstplanung',
      purpose: '',
      openText: false,
      threshold: 5,
      closesOn: '2026-12-24',
      questions: [
        { id: 'P01', text: { de: 'Frage P01', en: 'Question P01', simple: 'Einfach P01' } },
        { id: 'P02', text: { de: 'Frage P02', en: 'Question P02', simple: null } },
        { id: 'P06', text: { de: 'Frage P06', en: 'Question P06', simple: null } },
      ],
    });
  });

  it('opens once per code, but again with the same ballot: our answer may have been lost', async () => {
    const [code] = await survey.codes(0, 1);
    const token = newToken();
    expect((await ask('/open', { code, token })).status).toBe(200);
    expect((await ask('/open', { code, token })).status).toBe(200);
    const other = await ask('/open', { code, token: newToken() });
    expect([other.status, other.body.code]).toEqual([410, 'ballot.used']);
    expect(other.body.detail).toBe('Mit diesem Code wurde schon geantwortet.');
    expect((await ask('/read', { token })).body.title).toBe('KI-Dienstplanung');
  });

  it('counts an answer once, however often and however parallel it is sent', async () => {
    const before = await survey.tally('P01');
    const token = await opened();
    const sent = await Promise.all(Array.from({ length: 8 }, () => ask('', { token, answers })));
    expect(sent.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(410)]);
    expect((await ask('', { token, answers })).body.code).toBe('ballot.gone');
    const after = await survey.tally('P01');
    expect(after.map((count, value) => count - before[value]!)).toEqual([0, 0, 0, 0, 1, 0]);
    expect((await ask('/read', { token })).body.code).toBe('ballot.gone');
  });

  it('counts what is left out as missing', async () => {
    const before = await survey.tally('P02');
    expect((await ask('', { token: await opened(1), answers: [] })).status).toBe(204);
    expect((await survey.tally('P02'))[0]).toBe(before[0]! + 1);
  });

  it('refuses what is no answer to this survey and keeps the ballot', async () => {
    const token = await opened();
    const before = await survey.tally('P01');
    const wrong: [unknown, string][] = [
      [[{ questionId: 'P99', value: 1 }], '/answers/0/questionId'],
      [[{ questionId: '__proto__', value: 1 }], '/answers/0/questionId'],
      [[{ questionId: 'P01', value: 6 }], '/answers/0/value'],
      [[{ questionId: 'P01', value: 1.5 }], '/answers/0/value'],
      [[...answers, answers[0]], '/answers'],
      ['P01', '/answers'],
    ];
    for (const [given, pointer] of wrong) {
      const refused = await ask('', { token, answers: given });
      expect([pointer, refused.status]).toEqual([pointer, 422]);
      expect(refused.body.errors[0].pointer).toBe(pointer);
    }
    expect((await ask('', { token, answers, person: 'Petra' })).status).toBe(422);
    expect((await ask('', { token, answers, text: 'x'.repeat(2001) })).status).toBe(422);
    expect((await ask('', { token, answers, text: 'a\u0000b' })).status).toBe(422);
    expect(await survey.tally('P01')).toEqual(before);
    expect((await ask('', { token, answers })).status).toBe(204);
  });

  it('answers nonsense without saying what exists', async () => {
    const token = newToken();
    for (const code of ['ABCDEFGHJK', 'x', '🙂'.repeat(10), '%00', "' or 1=1 --"]) {
      const { status, body } = await ask('/open', { code, token });
      expect([code, status, body.code]).toEqual([code, 404, 'ballot.unknown']);
    }
    expect((await ask('/open', { code: 'ABCDEFGHJK', token: 'short' })).status).toBe(422);
    expect((await ask('/open', { code: ['ABCDEFGHJK'], token })).status).toBe(422);
    expect((await ask('/read', { token })).body.code).toBe('ballot.gone');
    expect((await ask('', { token, answers })).body.code).toBe('ballot.gone');
  });

  it('keeps a free answer only where it is asked for, and apart from the group', async () => {
    const company = await world.company();
    const wanted = await openSurvey(world, await company.person('MANAGEMENT'), true);
    const texts = async (id: string): Promise<string[]> =>
      (await world.admin.query('select texts from survey_box where survey_id = $1', [id])).rows.flatMap(
        (row: { texts: string[] }) => row.texts,
      );
    const [code] = await wanted.codes(1, 1);
    const token = newToken();
    await ask('/open', { code, token });
    await ask('', { token, answers, text: '  Pausen bleiben.  ' });
    await ask('', { token: await opened(), answers, text: 'Ungefragt' });
    expect(await texts(wanted.id)).toEqual(['Pausen bleiben.']);
    expect(await texts(survey.id)).toEqual([]);
  });

  it('is shut with the survey', async () => {
    const company = await world.company();
    const ending = await openSurvey(world, await company.person('MANAGEMENT'));
    const [first, second] = await ending.codes(0, 2);
    const token = newToken();
    await ask('/open', { code: first, token });
    await ending.setState('CLOSED');
    for (const refused of [
      await ask('', { token, answers }),
      await ask('/read', { token }),
      await ask('/open', { code: second, token: newToken() }),
    ])
      expect([refused.status, refused.body.code]).toEqual([410, 'ballot.closed']);
    expect(await ending.tally('P01')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('slows down who guesses, in memory alone, and opens again after a while', async () => {
    const guess = () => ask('/open', { code: 'ZZZZZZZZZZ', token: newToken() });
    let tries = 0;
    let answer = await guess();
    while (answer.status === 404 && tries++ < 40) answer = await guess();
    expect([answer.status, answer.body.code]).toEqual([429, 'ballot.throttled']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const { rows } = await world.admin.query('select count(*)::int as kept from login_throttle');
    expect(rows[0].kept).toBe(0);
    world.setTime(new Date(Date.now() + 11 * 60_000).toISOString());
    expect((await guess()).status).toBe(404);
  });
});
