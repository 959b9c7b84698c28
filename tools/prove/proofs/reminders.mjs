import { until } from '../../lib/wait.mjs';
import { holdNone } from '../lib/broken.mjs';
import { addCompany } from '../lib/company.mjs';
import { addReminders, PEOPLE } from '../lib/due.mjs';
import { openHouse } from '../lib/house.mjs';
import { buildGates, closePoint, POINTS } from '../lib/points.mjs';

/** So many reminders, and so often killed while they are under way. */
const SIZES = { small: { reminders: 20, kills: 2 }, full: { reminders: 420, kills: 3 * POINTS.length } };
const DRAIN_SECONDS = 120;

/**
 * P10: whatever the worker was just doing when it was killed, each due reminder stands once in the inbox of each
 * recipient, and all copies of its mail are one message; on both backends at a time, for most of it is waiting.
 */
export const reminders = {
  name: 'reminders',
  promises: ['P10'],
  says: 'Each reminder is sent at least once and visible at most once per recipient.',
  redis: 'where there is one',
  async run({ redis, random, note, ...frame }) {
    const places = [['PostgreSQL', undefined], ...(redis ? [['Redis', redis]] : [])];
    await Promise.all(
      places.map(([name, place]) =>
        run({ ...frame, redis: place, random: random.fork(), note: (words) => note(`${name}: ${words}`) }),
      ),
    );
  },
};

async function run({ postgres, redis, size, random, note }) {
  const { reminders: count, kills } = SIZES[size];
  const house = await openHouse({ postgres, redis, name: redis ? 'reminders_redis' : 'reminders' });
  const morning = setInterval(() => void letTheMorningCome(house), 200);
  try {
    await buildGates(house.sql);
    const company = await addCompany({ ...house, name: 'Brandner Antriebe GmbH', people: PEOPLE });
    const { id } = await company.people['Felix Brandner'].post('./initiatives', {
      title: 'Sichtprüfung',
      shortlist: true,
    });
    // What was promised before is not what shall be killed.
    await allIsDone(house);
    const frame = { sql: house.sql, company, initiativeId: id, random };
    const told = [];
    const killed = pointsToKill(random, kills);
    for (const [index, point] of killed.entries()) {
      // Every batch is new work, so that the worker comes by every point again.
      const share = Math.floor((count * (index + 1)) / kills) - Math.floor((count * index) / kills);
      const closed = await closePoint(house, point);
      try {
        told.push(...(await addReminders({ ...frame, count: share })));
        await closed.reached();
        await house.kill('worker');
      } finally {
        await closed.open();
      }
      if (redis && size === 'full' && index % 5 === 4) await loseRedis(house);
      await house.revive('worker');
    }
    // Not before, or a kill would hit these, of which nobody is told.
    await addReminders({ ...frame, count: 3, due: false });
    await addReminders({ ...frame, count: 3, completed: true });
    await allIsDone(house);
    await inboxHasEachOnce(house, company, told);
    const copies = await mailHasEachOnce(house);
    note(
      `${count} reminders, ${told.length} to be told; killed before ${killed.join(', ')}; ${copies} mails came twice`,
    );
  } finally {
    clearInterval(morning);
    await house.close();
  }
}

/** Each point in turn, in an order of chance. */
function pointsToKill(random, kills) {
  const points = [];
  while (points.length < kills) points.push(...random.shuffle(POINTS));
  return points.slice(0, kills);
}

/** Mails wait for seven o'clock on a weekday; here it is always that. */
const letTheMorningCome = ({ sql }) =>
  sql(`update outbox_later set at = now() - interval '1 second' where at > now()`).catch(() => {});

async function loseRedis(house) {
  await house.kill('redis');
  await house.revive('redis');
}

async function allIsDone({ sql }) {
  const left = () =>
    sql(`select name from outbox union all select name from outbox_later
      union all select 'reminder' from reminder where claim_at <= now() + interval '1 hour'`);
  const done = await until(async () => (await left()).length === 0, { seconds: DRAIN_SECONDS, every: 200 });
  if (!done) holdNone(await left(), `Promised work is not done ${DRAIN_SECONDS} s after the last kill`);
}

async function inboxHasEachOnce({ sql }, company, told) {
  const nameOf = new Map(Object.values(company.people).map(({ personId, name }) => [personId, name]));
  const rows = await sql(`select subject_id, person_id from notification where kind like 'reminder.%'`);
  const seen = rows.map((row) => `${row.subject_id} ${nameOf.get(row.person_id)}`);
  const expected = told.map(({ taskId, name }) => `${taskId} ${name}`);
  holdNone(
    expected.filter((one) => !seen.includes(one)),
    'Reminded of by nothing',
  );
  holdNone(
    seen.filter((one) => !expected.includes(one)),
    'Reminded of without a reason',
  );
  holdNone(
    seen.filter((one, index) => seen.indexOf(one) !== index),
    'Twice in the inbox',
  );
}

/** One message for each row of an inbox: a copy carries the same Message-ID and the same words, so mail programs show one. */
async function mailHasEachOnce({ sql, mailbox }) {
  const rows = await sql(`select n.id, p.email from notification n
    join person p on p.company_id = n.company_id and p.id = n.person_id`);
  const messages = new Map();
  for (const { messageId, to, subject, text } of mailbox.mails) {
    const id = messageId.slice(1).split('@')[0];
    messages.set(id, (messages.get(id) ?? new Set()).add(JSON.stringify([to, subject, text])));
  }
  const sent = [...messages].map(([id, words]) => `${id} ${[...words].map((one) => JSON.parse(one)[0])}`);
  const expected = rows.map(({ id, email }) => `${id} ${email}`);
  holdNone(
    expected.filter((one) => !sent.includes(one)),
    'In the inbox, but no mail came',
  );
  holdNone(
    sent.filter((one) => !expected.includes(one)),
    'A mail that belongs to no row of an inbox, or a copy that says something else',
  );
  return mailbox.mails.length - messages.size;
}
