import { until } from '../../lib/wait.mjs';
import { hold, holdNone } from '../lib/broken.mjs';
import { chainFaults } from '../lib/chains.mjs';
import { everybodyWasTold, nothingIsLost, oneAtom, streamLives, workIsDone } from '../lib/after-kills.mjs';
import { addCompany } from '../lib/company.mjs';
import { openHouse } from '../lib/house.mjs';
import { rememberPromises } from '../lib/promised.mjs';
import { insist } from '../lib/writer.mjs';

const PEOPLE = {
  'Felix Brandner': 'MANAGEMENT',
  'Jonas Weber': 'PROJECT_LEAD',
  'Sabine Kurz': 'WC_CHAIR',
  'Mehmet Aydin': 'WC_MEMBER',
};

/** P1 and P3, on BullMQ's PostgreSQL backend. */
export const kills = {
  name: 'kills',
  promises: ['P1', 'P3'],
  says: 'No acknowledged write is lost; state, audit entry and promised work are one atom.',
  run: (frame) => run(frame, { small: 4, full: 50 }),
};

/** The same with Redis, which is killed as well and comes back empty. */
export const killsOnRedis = {
  ...kills,
  name: 'kills-redis',
  redis: true,
  run: (frame) => run(frame, { small: 2, full: 50 }),
};

async function run({ postgres, redis, size, random, note }, kills) {
  const house = await openHouse({ postgres, redis, name: 'kills' });
  try {
    await rememberPromises(house.sql);
    const company = await addCompany({ ...house, name: 'Brandner Antriebe GmbH', people: PEOPLE });
    const log = await writeWhileKilling(house, company, { random, kills: kills[size] });
    note(
      `${log.done.length} operations acknowledged, ${log.retried} of them repeated, ${log.unknown.length} left unknown; ` +
        `killed ${log.killed.join(', ')}; ready again after at most ${Math.max(...log.readyAfter).toFixed(1)} s`,
    );
    const falls = house.api.falls + house.worker.falls;
    hold(falls === 0, `API or worker ended by themselves ${falls} times while something else was killed.`);
    await workIsDone(house);
    await nothingIsLost(house, log);
    await oneAtom(house);
    await everybodyWasTold(house);
    holdNone(await chainFaults(house.sql), 'The audit chains do not verify');
    await streamLives(company);
  } finally {
    await house.close();
  }
}

/** Several people write without a pause while one part after the other is killed and comes back. */
async function writeWhileKilling(house, company, { random, kills: count }) {
  const log = { done: [], unknown: [], retried: 0, killed: [], readyAfter: [] };
  const people = Object.values(company.people);
  const common = await people[0].post('./initiatives', { title: 'op-common', shortlist: true });
  log.done.push({ id: 'op-common', kind: 'open', answer: common });
  let writing = true;
  const lanes = [...people, ...people].map((client, lane) =>
    write(client, { log, lane, people, common, random: random.fork(), goOn: () => writing }),
  );
  // What is new here first, then everything in turn.
  const victims = house.redis ? ['redis'] : [];
  while (victims.length < count) victims.push(...random.shuffle(house.victims));
  try {
    for (const victim of victims.slice(0, count)) await killOnce(house, victim, { log, random });
    await Promise.all([house.worker.ready(), house.api.ready()]);
  } finally {
    writing = false;
    await Promise.all(lanes);
  }
  return log;
}

async function killOnce(house, victim, { log, random }) {
  await wait(random.int(300, 1500));
  await house.kill(victim);
  await wait(random.int(0, 800));
  await house.revive(victim);
  log.killed.push(victim);
  const seconds = await house.becomesReady();
  hold(seconds !== undefined, `After a kill of ${victim} it was not ready again within 30 s.`);
  log.readyAfter.push(seconds);
  const before = log.done.length;
  const writes = await until(() => log.done.length > before, { seconds: 30 });
  hold(writes, `After a kill of ${victim} it says ready, but no write succeeds.`);
}

/** One person in one window: one operation after the other, each under a name of its own that its row carries. */
async function write(client, { log, lane, people, common, random, goOn }) {
  const own = [];
  for (let number = 1; goOn(); number++) {
    const id = `op-${lane}-${number}`;
    const impatient = random.chance(0.1);
    const operation = choose(id, { client, own, people, common, random });
    const { method, path, asking, changes } = operation;
    const { outcome, tries, answer } = await insist({ client, method, path, asking, key: id, impatient });
    hold(outcome !== 'refused', `${client.name} was refused ${operation.kind} ${id}: ${answer?.text}`);
    if (outcome === 'unknown') {
      log.unknown.push({ id, kind: operation.kind });
      // Whoever does not know what became of a change cannot make the next one.
      if (changes) own.splice(own.indexOf(changes), 1);
      continue;
    }
    log.done.push({ id, kind: operation.kind, answer: answer.body });
    if (tries > 1) log.retried += 1;
    if (operation.kind === 'open') own.push(answer.body);
    if (changes) changes.version = answer.body.version;
    if (own.length > 5) own.shift();
  }
}

/** The employer's people open and edit their own initiatives; all comment in their rooms and point to each other. */
function choose(id, { client, own, people, common, random }) {
  const employer = ['MANAGEMENT', 'PROJECT_LEAD'].includes(client.standing);
  const dice = random.next();
  if (employer && (own.length === 0 || dice < 0.25))
    return {
      kind: 'open',
      method: 'POST',
      path: './initiatives',
      asking: { body: { title: id, shortlist: true } },
    };
  if (employer && dice < 0.5) {
    const changes = random.pick(own);
    return {
      kind: 'edit',
      method: 'PATCH',
      path: `./initiatives/${changes.id}`,
      asking: { body: { problem: id }, version: changes.version },
      changes,
    };
  }
  const { id: subjectId } = own.length ? random.pick(own) : common;
  const body = {
    room: random.pick(['JOINT', 'JOINT', employer ? 'EMPLOYER' : 'COUNCIL']),
    subjectType: 'initiative',
    subjectId,
    body: id,
    mentions: [random.pick(people.filter((other) => other !== client)).personId],
  };
  return { kind: 'comment', method: 'POST', path: `./initiatives/${subjectId}/comments`, asking: { body } };
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
