import { hold, holdNone } from '../lib/broken.mjs';
import { addCompany } from '../lib/company.mjs';
import { openHouse } from '../lib/house.mjs';

/** Two and sixteen people who change one text at the same time, each so often. */
const SIZES = {
  small: { rounds: 1, words: { 2: 10, 16: 3 } },
  full: { rounds: 20, words: { 2: 20, 16: 6 } },
};
const MANY = 16;

/** P14: whoever saves has read what he replaces; nobody's change disappears under another's. */
export const editors = {
  name: 'editors',
  promises: ['P14'],
  says: 'No update is lost.',
  run,
};

async function run({ postgres, size, note }) {
  const { rounds, words } = SIZES[size];
  const house = await openHouse({ postgres, name: 'editors' });
  try {
    const people = Object.fromEntries(
      Array.from({ length: MANY }, (_, index) => [`Person ${index}`, index ? 'PROJECT_LEAD' : 'MANAGEMENT']),
    );
    const company = await addCompany({ ...house, name: 'Brandner Antriebe GmbH', people });
    const all = Object.values(company.people);
    let stale = 0;
    for (let round = 1; round <= rounds; round++)
      for (const [count, each] of Object.entries(words))
        stale += await together(house, all.slice(0, Number(count)), each);
    note(
      `2 and ${MANY} people at one text, ${rounds} times; ${stale} times somebody was told to read it anew`,
    );
  } finally {
    await house.close();
  }
}

/** All of them add words of their own to one text; returns how often somebody came too late. */
async function together({ sql }, people, each) {
  const { id } = await people[0].post('./initiatives', { title: 'Ein Text', shortlist: true });
  const path = `./initiatives/${id}`;
  const before = await people[0].get(path);
  const blind = await people[0].ask('PATCH', path, { body: { problem: 'blind' } });
  hold(blind.status === 428, `Without a version a change is answered with ${blind.status}, not 428.`);
  const counts = await Promise.all(people.map((client, index) => add(client, path, index, each)));
  const after = await people[0].get(path);
  const expected = people.flatMap((_, index) => wordsOf(index, each));
  const found = after.problem.split(' ').filter(Boolean);
  holdNone(
    expected.filter((word) => !found.includes(word)),
    'Saved and acknowledged, but gone',
  );
  holdNone(
    found.filter((word, index) => !expected.includes(word) || found.indexOf(word) !== index),
    'There twice, or written by nobody',
  );
  const changes = after.version - before.version;
  hold(changes === expected.length, `${expected.length} changes, but ${changes} versions.`);
  await timelineHasEachStep(sql, id, expected.length);
  const late = await people[1].ask('PATCH', path, { body: { problem: 'old' }, version: before.version });
  hold(late.status === 412, `A stale change is answered with ${late.status}, not 412.`);
  hold((await people[1].get(path)).problem === after.problem, 'A refused change has left something behind.');
  return counts.reduce((sum, count) => sum + count, 0);
}

const wordsOf = (index, each) => Array.from({ length: each }, (_, number) => `w${index}.${number}`);

async function add(client, path, index, each) {
  let stale = 0;
  for (const word of wordsOf(index, each))
    for (;;) {
      const { problem, version } = await client.get(path);
      const body = { problem: `${problem} ${word}`.trim() };
      const { status, text } = await client.ask('PATCH', path, { body, version });
      if (status < 300) break;
      hold(status === 412, `${client.name} was refused a change with ${status}: ${text}`);
      stale += 1;
    }
  return stale;
}

/** Each change went from the text before it to one word more. */
async function timelineHasEachStep(sql, id, count) {
  const rows = await sql(
    `select data->>'problem' as problem from audit_entry where subject_id = $1 and event = 'initiative.edited' order by seq`,
    [id],
  );
  hold(rows.length === count, `${count} changes, but ${rows.length} entries in the timeline.`);
  holdNone(
    rows.filter(({ problem }, index) => index && !problem.startsWith(`${rows[index - 1].problem} `)),
    'A change that did not start from the one before it',
  );
}
