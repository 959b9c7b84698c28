import { hold, holdNone } from '../lib/broken.mjs';
import { addCompany } from '../lib/company.mjs';
import { openHouse } from '../lib/house.mjs';
import { readOperations } from '../lib/operations.mjs';
import { randomOf } from '../lib/random.mjs';
import { CANARY, mailsAreEmpty, nowhereElse } from '../lib/rooms/elsewhere.mjs';
import { crawl } from '../lib/rooms/crawl.mjs';
import { seenInDatabase, uncoveredTables } from '../lib/rooms/database.mjs';
import { after, before, COUNCIL_ACTS, MEMBERS, NON_MEMBERS } from '../lib/rooms/script.mjs';
import { blank, difference, normaliser } from '../lib/rooms/transcript.mjs';
import { until } from '../../lib/wait.mjs';

/** `most` requests with learned ids by each of so many `people` beside the management, in so many pairs of worlds. */
const SIZES = { small: { pairs: 5, people: 4, most: 30 }, full: { pairs: 100, people: 12, most: 200 } };
const MANAGER = 'Felix Brandner';
const CHAIR = 'Sabine Kurz';

/**
 * P5: two worlds that are the same but for what the council does in its own room; nobody outside it can tell which of the
 * two he is in.
 */
export const rooms = {
  name: 'rooms',
  promises: ['P5'],
  says: 'The works council’s room and its metadata never reach a non-member, on any surface.',
  run,
};

async function run({ postgres, size, random, note }) {
  const { pairs, people, most } = SIZES[size];
  const operations = readOperations();
  const houses = await Promise.all(
    ['busy', 'quiet'].map((name) => openHouse({ postgres, name: `rooms_${name}` })),
  );
  try {
    const others = random.shuffle(Object.keys(NON_MEMBERS).filter((name) => name !== MANAGER));
    let requests = 0;
    let acts = 0;
    for (let pair = 1; pair <= pairs; pair++) {
      const seed = random.int(1, 2 ** 31);
      // Over the pairs everybody has his turn.
      const turn = others.slice(0, people);
      others.push(...others.splice(0, people));
      const told = await onePair(houses, { pair, seed, most, operations, names: [MANAGER, ...turn] });
      requests += told.requests;
      acts += told.acts;
    }
    holdNone(
      await uncoveredTables(houses[0].sql),
      'A table with rooms that no act of the council reaches: teach tools/prove/lib/rooms/script.mjs one, or say in database.mjs why there is none',
    );
    note(`${pairs} pairs of worlds, ${acts} acts of the council, ${requests} answers compared`);
  } finally {
    await Promise.all(houses.map((house) => house.close()));
  }
}

async function onePair(houses, { pair, seed, most, operations, names }) {
  const worlds = await Promise.all(houses.map((house) => openWorld(house, pair)));
  const [busy] = worlds;
  await inBoth(worlds, async (world) => (world.known = await before(world.calm)));
  await inBoth(worlds, async (world) => {
    for (const name of [...names, CHAIR]) world.streams.set(name, await world.people[name].stream());
  });
  let told;
  const mailsFrom = busy.house.mailbox.mails.length;
  await inBoth(worlds, async (world) => {
    if (world === busy) told = await actInRoom(world, randomOf(seed), pair);
  });
  const mailsUntil = busy.house.mailbox.mails.length;
  await inBoth(worlds, (world) => after(world.calm, world.known));
  await inBoth(worlds, (world) => world.house.api.ready());
  const [left, right] = await Promise.all(
    worlds.map((world) => transcripts(world, { seed, most, operations, names })),
  );
  for (const name of names) compare(name, left.get(name), right.get(name), pair);
  const silent = difference(logOf(busy), logOf(worlds[1]));
  hold(!silent, `Pair ${pair}: API and worker say more when the council acts.`, silent);
  await membersSee(busy, { texts: told.texts, seed, operations });
  await nowhereElse(busy, pair);
  mailsAreEmpty(busy.house.mailbox.mails.slice(mailsFrom, mailsUntil), pair);
  return {
    requests: [...left.values()].reduce((sum, { lines }) => sum + lines.length, 0),
    acts: told.acts,
  };
}

/** A company of its own in this house, its people, and all that reaches them from here on. */
async function openWorld(house, pair) {
  const company = await addCompany({
    ...house,
    name: 'Brandner Antriebe GmbH',
    people: { ...NON_MEMBERS, ...MEMBERS },
    domain: `pair${pair}.example`,
  });
  return {
    ...company,
    house,
    calm: oneAfterTheOther(company.people, house),
    streams: new Map(),
    steps: [Date.now()],
    mailsFrom: house.mailbox.mails.length,
    saidFrom: house.said().length,
  };
}

/** The same people, who wait after each act until all have been told of it: who hears first is chance otherwise. */
function oneAfterTheOther(people, house) {
  const calm = (client) => {
    const must = async (...asked) => {
      const answer = await client.must(...asked);
      await settled(house);
      return answer;
    };
    return { ...client, must, post: (path, body, asking) => must('POST', path, { ...asking, body }) };
  };
  return Object.fromEntries(Object.entries(people).map(([name, client]) => [name, calm(client)]));
}

/** One step of the script in both worlds, and everything it has promised. */
async function inBoth(worlds, step) {
  await Promise.all(
    worlds.map(async (world) => {
      world.steps.push(Date.now());
      await step(world);
      await settled(world.house);
    }),
  );
}

async function settled({ sql }) {
  const empty = async () => (await sql('select 1 from outbox limit 1')).length === 0;
  hold(await until(empty, { seconds: 60, every: 20 }), 'Promised work is not done within a minute.');
}

/** 1 to 40 random acts of the council where only it can see them; returns which text they left where. */
async function actInRoom(world, random, pair) {
  const members = Object.keys(MEMBERS).map((name) => world.people[name]);
  const frame = {
    ...world.known,
    everybody: Object.values(world.people),
    chair: members[0],
    random,
    made: [],
    texts: new Map(),
  };
  const acts = random.int(1, 40);
  const names = random.shuffle(Object.keys(COUNCIL_ACTS));
  for (let number = 1; number <= acts; number++) {
    const name = number <= names.length ? names[number - 1] : random.pick(names);
    const canary = `${CANARY}-${pair}-${number}-`;
    await COUNCIL_ACTS[name]({ ...frame, who: random.pick(members), canary });
  }
  return { acts, texts: frame.texts };
}

/** What each person gets to see: answers, mails, stream and the rows of the database. */
async function transcripts(world, { seed, most, operations, names }) {
  const found = new Map();
  await Promise.all(
    names.map(async (name, index) => {
      const client = world.people[name];
      const answers = await crawl({ client, operations, random: randomOf(seed + index), most });
      const normalise = normaliser(world.steps);
      found.set(name, {
        lines: answers.map((one) => normalise(`${one.name} -> ${one.answer}`)),
        mails: mailsTo(world, client).map(blank).sort(),
        events: world.streams
          .get(name)
          .events.map(({ kind, data }) => blank(`${kind} ${JSON.stringify(data)}`)),
        rows: await seenInDatabase(world.house, client),
      });
    }),
  );
  for (const stream of world.streams.values()) await stream.close();
  return found;
}

const mailsTo = ({ house, mailsFrom }, { email }) =>
  house.mailbox.mails
    .slice(mailsFrom)
    .filter(({ to }) => to === email)
    .map(({ subject, text }) => `${subject}\n${text}`.replaceAll(house.url, ''));

function compare(name, left, right, pair) {
  for (const [surface, words] of [
    ['lines', 'an answer'],
    ['mails', 'a mail'],
    ['rows', 'what the database shows'],
  ]) {
    const found = difference(left[surface], right[surface]);
    hold(
      !found,
      `Pair ${pair}: ${words} tells ${name} (${NON_MEMBERS[name]}) that the council acted.`,
      found,
    );
  }
  const events = difference([...left.events].sort(), [...right.events].sort());
  hold(!events, `Pair ${pair}: the live stream tells ${name} that the council acted.`, events);
}

const logOf = ({ house, saidFrom }) =>
  house
    .said()
    .slice(saidFrom)
    .split('\n')
    .filter((line) => line.trim() && !line.includes('Deprecation') && !line.includes('--trace-'))
    .map(blank)
    .sort();

/** The positive control: for a member each text is there, on the pages, in the stream and as a file. */
async function membersSee(world, { texts, seed, operations }) {
  const chair = world.people[CHAIR];
  const answers = await crawl({
    client: chair,
    operations,
    random: randomOf(seed),
    most: Infinity,
    plainly: true,
  });
  const all = answers.map(({ answer }) => answer).join('\n');
  holdNone(
    [...texts].filter(([, canary]) => !all.includes(canary)).map((entry) => entry.join(': ')),
    'The chair does not find what the council has written, so this proof would see nothing',
  );
  const events = world.streams.get(CHAIR).events.map(({ data }) => data.kind);
  hold(
    events.includes('comment.written'),
    'The chair’s live stream is silent, so this proof would hear nothing.',
  );
}
