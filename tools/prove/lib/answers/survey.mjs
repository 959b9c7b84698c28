import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { makeSurveyCode } from '../../../../dist/libs/domain/src/index.js';

const QUESTIONS = Array.from({ length: 14 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`);
const hashOf = (text) => createHash('sha256').update(text).digest();

/** A survey that is open, with free text, for so many people in three groups; each of them draws a slip. */
export async function openSurvey({ sql, company, people, random }) {
  const felix = company.people['Felix Brandner'];
  const { companyId, personId } = felix;
  const { id: initiativeId } = await felix.post('./initiatives', { title: 'Dienstplan', shortlist: true });
  const surveyId = randomUUID();
  const groups = ['Nord', 'Süd', 'Büro'].map((name) => ({ id: randomUUID(), name, headcount: people }));
  const questions = QUESTIONS.map((id) => ({
    id,
    dim: 'INFO',
    reverse: false,
    text: { de: `Frage ${id}`, en: `Question ${id}` },
  }));
  await sql(
    `insert into survey (company_id, id, initiative_id, number, template, title, questions, open_text, groups, threshold,
       closes_on, state, hash, edited_by, edited_at)
     values ($1, $2, $3, 1, 'PULS-KI-1', 'KI-Dienstplanung', $4, true, $5, 5, '2099-12-31', 'OPEN', 'x', $6, now())`,
    [companyId, surveyId, initiativeId, JSON.stringify(questions), JSON.stringify(groups), personId],
  );
  for (const { id } of groups)
    await sql('insert into survey_box (company_id, survey_id, group_id) values ($1, $2, $3)', [
      companyId,
      surveyId,
      id,
    ]);
  const respondents = Array.from({ length: people }, (_, number) => ({
    number,
    groupId: random.pick(groups).id,
    code: makeSurveyCode(randomBytes(10)),
    token: randomBytes(32).toString('base64url'),
    answers: QUESTIONS.map((questionId) => ({ questionId, value: random.int(0, 5) })),
    text: `Antwort ${randomBytes(8).toString('hex')}`,
  }));
  for (const { groupId, code } of random.shuffle(respondents))
    await sql(
      'insert into survey_code (company_id, survey_id, group_id, code_hash) values ($1, $2, $3, $4)',
      [companyId, surveyId, groupId, hashOf(code)],
    );
  return { surveyId, questions: QUESTIONS, respondents };
}

/**
 * Everybody answers, a few at a time: who opens first isn't who sends first. Notes for each who came when, which is what
 * somebody at the door could have written down.
 *
 * @param {{url: string, respondents: object[], random: object, between?: (open: object[]) => Promise<void>}} options
 *   `between` is called once while many have opened and not yet sent
 */
export async function everybodyAnswers({ url, respondents, random, between }) {
  const opened = [];
  const sent = [];
  const waiting = random.shuffle(respondents);
  const middle = Math.floor(respondents.length / 2);
  while (sent.length < respondents.length) {
    const out = opened.filter((one) => !sent.includes(one));
    const opens = waiting.length > 0 && (out.length < 10 || random.chance(0.5));
    if (opens) {
      const batch = waiting.splice(0, random.int(1, 4));
      await Promise.all(batch.map(({ code, token }) => ask(url, '/open', { code, token }, 200)));
      opened.push(...batch);
    } else {
      const batch = random.shuffle(out).slice(0, random.int(1, 4));
      await Promise.all(batch.map(({ token, answers, text }) => ask(url, '', { token, answers, text }, 204)));
      sent.push(...batch);
    }
    if (between && opened.length >= middle) {
      await between(opened.filter((one) => !sent.includes(one)));
      between = undefined;
    }
  }
  return { opened, sent };
}

async function ask(url, path, body, status) {
  const answer = await fetch(`${url}/api/v1/ballots${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-einklang': '1' },
    body: JSON.stringify(body),
  });
  if (answer.status !== status) throw new Error(`/ballots${path}: ${answer.status} ${await answer.text()}`);
}
