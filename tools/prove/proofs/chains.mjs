import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/project.mjs';
import { verify as verifyAlone } from '../../verify-chain.mjs';
import { hold, holdNone } from '../lib/broken.mjs';
import { chainFaults, verify } from '../lib/chains.mjs';
import { addCompany } from '../lib/company.mjs';
import { openHouse } from '../lib/house.mjs';
import { TAMPERS, tampered } from '../lib/tamper.mjs';
import { insist } from '../lib/writer.mjs';

const SIZES = { small: { appends: 1000, kills: 1 }, full: { appends: 20_000, kills: 10 } };
const TAMPERINGS = 200;
const WRITERS = 16;
const COMPANIES = 7;
const PEOPLE = {
  'Felix Brandner': 'MANAGEMENT',
  'Jonas Weber': 'PROJECT_LEAD',
  'Sabine Kurz': 'WC_CHAIR',
  'Mehmet Aydin': 'WC_MEMBER',
};

/** P8: sixteen writers, seven companies with three rooms each; a chain neither forks nor can be changed unnoticed. */
export const chains = {
  name: 'chains',
  promises: ['P8'],
  says: 'Every act is attributable and the chain verifies, with nothing but its export and a receipt.',
  run,
};

async function run({ postgres, size, random, note }) {
  const { appends, kills } = SIZES[size];
  const house = await openHouse({ postgres, name: 'chains' });
  try {
    const companies = [];
    for (let number = 1; number <= COMPANIES; number++) {
      const company = await addCompany({ ...house, name: `Werk ${number} GmbH`, people: PEOPLE });
      const { id } = await company.people['Felix Brandner'].post('./initiatives', {
        title: 'Sichtprüfung',
        shortlist: true,
      });
      companies.push({ ...company, initiativeId: id });
    }
    const written = await writeAll(house, companies, { random, appends, kills });
    holdNone(await chainFaults(house.sql), 'The audit chains do not verify');
    await everyActIsThere(house, written);
    const found = await findTamperings(house, companies, random);
    const exported = await exportIsEnough(house, companies);
    note(
      `${written.length} acts by ${WRITERS} writers in ${COMPANIES * 3} chains, API killed ${kills} times; ` +
        `${found} tamperings found, ${exported} chains verified from their export alone`,
    );
  } finally {
    await house.close();
  }
}

/** Every writer goes from company to company and room to room; the API is killed while they write. */
async function writeAll(house, companies, { random, appends, kills }) {
  const written = [];
  let number = 0;
  const lane = async (dice) => {
    while (number < appends) {
      const id = `act-${number++}`;
      const company = dice.pick(companies);
      const client = dice.pick(Object.values(company.people));
      const own = ['MANAGEMENT', 'PROJECT_LEAD'].includes(client.standing) ? 'EMPLOYER' : 'COUNCIL';
      const subject = { subjectType: 'initiative', subjectId: company.initiativeId };
      const body = { room: dice.pick(['JOINT', own]), ...subject, body: id };
      const path = `./initiatives/${company.initiativeId}/comments`;
      const { outcome, answer } = await insist({ client, method: 'POST', path, asking: { body }, key: id });
      hold(outcome === 'done', `${client.name} could not write ${id}: ${outcome} ${answer?.text ?? ''}`);
      written.push({ commentId: answer.body.id, personId: client.personId });
    }
  };
  const lanes = Array.from({ length: WRITERS }, () => lane(random.fork()));
  const killing = (async () => {
    for (let kill = 1; kill <= kills; kill++) {
      while (number < (appends * kill) / (kills + 1)) await new Promise((resolve) => setTimeout(resolve, 20));
      await house.kill('api');
      await house.revive('api');
    }
  })();
  await Promise.all([...lanes, killing]);
  return written;
}

/** Each act stands in a chain once, under the name of who did it. */
async function everyActIsThere({ sql }, written) {
  const rows = await sql(`select subject_id, actor_id from audit_entry where event = 'comment.written'`);
  const seen = rows.map((row) => `${row.subject_id} ${row.actor_id}`).sort();
  const expected = written.map(({ commentId, personId }) => `${commentId} ${personId}`).sort();
  const missing = expected.filter((one) => !new Set(seen).has(one));
  holdNone(missing, 'Written, but not in the chain under the name of the writer');
  hold(
    seen.length === expected.length,
    `${written.length} acts were written, ${seen.length} stand in the chains.`,
  );
}

/** Whatever somebody with all rights does to an entry, the last receipt and the export show it; to both verifiers. */
async function findTamperings({ sql, adminUrl }, companies, random) {
  const heads = await sql(
    'select company_id as "companyId", room_id as "roomId", seq::int as seq, hash from audit_head',
  );
  const long = heads.filter(({ seq }) => seq > 3);
  hold(long.length >= companies.length, 'There are too few chains to tamper with.');
  const missed = [];
  for (let number = 0; number < TAMPERINGS; number++) {
    const how = TAMPERS[number % TAMPERS.length];
    const room = random.pick(long);
    const seq = random.int(1, room.seq);
    const entries = await tampered({ adminUrl, how, room, seq });
    const receipts = [{ seq: room.seq, hash: room.hash }];
    for (const [by, verdict] of [
      ['the product', await verify(entries, receipts)],
      ['the verifier', verifyAlone(entries, receipts)],
    ])
      if (verdict.ok) missed.push(`${how} (entry ${seq} of ${room.seq}), unnoticed by ${by}`);
  }
  holdNone(missed, 'Changed behind the application’s back, and nobody noticed');
  return TAMPERINGS;
}

/** A reader takes his chain with him and needs nothing of ours but one file of code to check it. */
async function exportIsEnough({ folder }, companies) {
  let verified = 0;
  for (const { people } of companies)
    for (const [name, room] of [
      ['Felix Brandner', 'JOINT'],
      ['Felix Brandner', 'EMPLOYER'],
      ['Sabine Kurz', 'COUNCIL'],
    ]) {
      const entries = await chainOf(people[name], room);
      const verdict = verifyAlone(entries);
      hold(verdict.ok, `The export of ${room} does not verify: ${JSON.stringify(verdict)}`);
      verified += 1;
      if (verified > 1) continue;
      const { head } = verdict;
      hold(command(folder, entries, `${entries.length}:${head}`) === 0, 'The command refuses a good chain.');
      const changed = entries.map((entry, index) => (index === 1 ? { ...entry, initiativeId: null } : entry));
      hold(command(folder, changed) === 1, 'The command takes a broken chain for whole.');
    }
  return verified;
}

async function chainOf(client, room) {
  const entries = [];
  for (let after = 0; after !== null;) {
    const part = await client.get(`./timeline/chain?room=${room}&after=${after}`);
    entries.push(...part.items);
    after = part.nextAfter;
  }
  return entries;
}

function command(folder, entries, ...receipts) {
  const file = join(folder, 'chain.json');
  writeFileSync(file, JSON.stringify({ items: entries }));
  try {
    const script = join(ROOT, 'tools/verify-chain.mjs');
    execFileSync(process.execPath, [script, file, ...receipts], { stdio: 'pipe', env: { NODE_OPTIONS: '' } });
    return 0;
  } catch ({ status }) {
    return status;
  }
}
