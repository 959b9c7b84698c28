import { readFileSync, statSync } from 'node:fs';
import { Redis } from 'ioredis';
import {
  ANSWER_TABLES,
  hashText,
  marksOfTables,
  physicalRows,
  tablesThatHold,
  tellingColumns,
} from '../lib/answers/database.mjs';
import { isChance, tell } from '../lib/answers/matcher.mjs';
import { everybodyAnswers, openSurvey } from '../lib/answers/survey.mjs';
import { hold, holdNone } from '../lib/broken.mjs';
import { addCompany } from '../lib/company.mjs';
import { openHouse } from '../lib/house.mjs';
import { until } from '../../lib/wait.mjs';

const PEOPLE = { small: 200, full: 1000 };
const BOX = ['public.survey_box'];

/** P7 and, for this door, P22: with the whole database in hand an answer leads to nobody. */
export const answers = {
  name: 'answers',
  promises: ['P7', 'P22'],
  says: 'An answer can’t be linked to a person, even with the database in hand, and stands in no log.',
  redis: 'where there is one',
  run,
};

async function run({ postgres, redis, size, random, note }) {
  const saidFrom = statSync(postgres.log).size;
  const house = await openHouse({ postgres, redis, name: 'answers' });
  try {
    holdNone(await tellingColumns(house.sql), 'A table of answers has a mark that says who or when');
    const company = await addCompany({
      ...house,
      name: 'Lindenhof Ambulante Pflege GmbH',
      people: { 'Felix Brandner': 'MANAGEMENT', 'Sabine Kurz': 'WC_CHAIR' },
    });
    const survey = await openSurvey({ sql: house.sql, company, people: PEOPLE[size], random });
    await settled(house);
    const before = await marksOfTables(house.sql);
    const came = await everybodyAnswers({
      url: house.url,
      respondents: survey.respondents,
      random,
      between: (out) => ballotsFitNoCode(house, survey, out),
    });
    await nothingElseChanged(house, before, survey);
    await everyAnswerCounts(house, survey);
    await noOrderFits(house, survey, came);
    await nowhereElse({ house, redis, postgres, saidFrom }, survey);
    note(
      `${survey.respondents.length} answers; no table, order, transaction, log or queue names who gave one`,
    );
  } finally {
    await house.close();
  }
}

/** What making the survey has promised is done: from here on only answers change anything. */
async function settled({ sql }) {
  const empty = async () => (await sql('select 1 from outbox limit 1')).length === 0;
  hold(await until(empty, { seconds: 60, every: 20 }), 'Promised work is not done within a minute.');
}

/** While ballots are out: which code each came from can't be told by the transaction that wrote it. */
async function ballotsFitNoCode({ sql }, { surveyId }, out) {
  const codes = (await physicalRows(sql, 'survey_code', surveyId)).filter(
    ({ row }) => row.state === 'EXCHANGED',
  );
  const ballots = await physicalRows(sql, 'survey_ballot_token', surveyId);
  hold(ballots.length === out.length, `${out.length} ballots are out, ${ballots.length} are there.`);
  const named = ballots.filter(({ xmin }) => codes.filter((code) => code.xmin === xmin).length === 1);
  holdNone(
    named.map(({ xmin }) => `transaction ${xmin} wrote one code and one ballot`),
    'A ballot that is out can be led back to its code',
  );
}

/** Answering changes three tables: codes are used up, ballots come and go, boxes count. No table grows with it. */
async function nothingElseChanged({ sql }, before, { respondents }) {
  const now = await marksOfTables(sql);
  const mine = ANSWER_TABLES.map((name) => `public.${name}`);
  const changed = [...now].filter(([name, { mark }]) => mark !== before.get(name)?.mark);
  holdNone(
    changed.filter(([name]) => !mine.includes(name)).map(([name]) => name),
    'An answer leaves something in another table',
  );
  const grown = changed.filter(([name, { rows }]) => rows > (before.get(name)?.rows ?? 0));
  holdNone(
    grown.map(([name, { rows }]) => `${name}: ${rows} rows after ${respondents.length} answers`),
    'A table grows with each answer',
  );
  hold(now.get('public.survey_ballot_token').rows === 0, 'A ballot outlives its answer.');
}

async function everyAnswerCounts({ sql }, { surveyId, questions, respondents }) {
  const boxes = await physicalRows(sql, 'survey_box', surveyId);
  for (const question of questions) {
    const counted = [0, 1, 2, 3, 4, 5].map((value) =>
      boxes.reduce((sum, { row }) => sum + (row.tally[question]?.[value] ?? 0), 0),
    );
    const given = [0, 1, 2, 3, 4, 5].map(
      (value) =>
        respondents.filter(({ answers: all }) =>
          all.some((one) => one.questionId === question && one.value === value),
        ).length,
    );
    hold(String(counted) === String(given), `${question} counts ${counted} instead of ${given}.`);
  }
}

/** Whoever knows who came when, and has every row with its place and transaction, still guesses. */
async function noOrderFits({ sql }, { surveyId, respondents }, { opened, sent }) {
  const byHash = new Map(respondents.map((one) => [hashText(one.code), one]));
  const byText = new Map(respondents.map((one) => [one.text, one]));
  const codes = await physicalRows(sql, 'survey_code', surveyId);
  const sorted = (key) =>
    [...codes].sort((a, b) => Number(a[key]) - Number(b[key]) || a.position - b.position);
  const orders = {
    'codes by their place': sorted('position'),
    'codes by their transaction': sorted('xmin'),
    'codes by their hash': [...codes].sort((a, b) => a.row.code_hash.localeCompare(b.row.code_hash)),
  };
  const found = Object.entries(orders).map(([name, rows]) => [
    name,
    rows.map(({ row }) => byHash.get(row.code_hash)),
  ]);
  const boxes = await physicalRows(sql, 'survey_box', surveyId);
  found.push([
    'free answers as they lie',
    boxes.flatMap(({ row }) => row.texts).map((text) => byText.get(text)),
  ]);
  for (const [name, order] of found) {
    hold(
      order.length === respondents.length && !order.includes(undefined),
      `${name}: not everybody is there.`,
    );
    for (const [what, other] of [
      ['who opened when', opened],
      ['who sent when', sent],
    ])
      hold(isChance(order, other), `${name} tell ${what}: ${tell(order, other)}.`);
  }
  const [, texts] = found.at(-1);
  for (const [name, order] of found.slice(0, -1))
    hold(isChance(order, texts), `${name} tell who wrote which free answer: ${tell(order, texts)}.`);
}

/** Codes, ballots and words of answers: in no other table, no log, no queue, no mail. */
async function nowhereElse({ house, redis, postgres, saidFrom }, { respondents }) {
  const secrets = respondents.flatMap(({ code, token, text }) => [
    code,
    token,
    text,
    hashText(token).slice(2),
  ]);
  const hashes = respondents.map(({ code }) => hashText(code).slice(2));
  holdNone(await tablesThatHold(house.sql, secrets, BOX), 'What was said at the door stands in a table');
  holdNone(
    await tablesThatHold(house.sql, hashes, ['public.survey_code']),
    'A used code stands in a table besides its own',
  );
  const places = {
    'what API and worker say': house.said(),
    'PostgreSQL’s log': readFileSync(postgres.log).subarray(saidFrom).toString('utf8'),
    'a mail': JSON.stringify(house.mailbox.mails),
    Redis: redis ? await allOf(redis.url) : '',
  };
  for (const [name, words] of Object.entries(places))
    hold(
      !secrets.some((secret) => words.includes(secret)),
      `A code, a ballot or an answer stands in ${name}.`,
    );
}

async function allOf(url) {
  const client = new Redis(url);
  try {
    const keys = await client.keys('*');
    const values = await Promise.all(keys.map((key) => client.dumpBuffer(key)));
    return keys.join('\n') + values.map((value) => value?.toString('latin1') ?? '').join('\n');
  } finally {
    client.disconnect();
  }
}
