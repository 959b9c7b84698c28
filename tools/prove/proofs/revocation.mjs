import { until } from '../../lib/wait.mjs';
import { hold, holdNone } from '../lib/broken.mjs';
import { clientOf, openSession } from '../lib/client.mjs';
import { addCompany } from '../lib/company.mjs';
import { DOORS } from '../lib/doors.mjs';
import { openHouse } from '../lib/house.mjs';

/** So many people go through each door. */
const SIZES = { small: 1, full: 20 };
/** So many answers before and after, so that the one in between is really in between. */
const ENOUGH = 5;
/** What only the council's own answers hold: its words, or the name of its room in a list. */
const CONFIDENTIAL = /Nur der Betriebsrat|"room":"COUNCIL"/;
const STREAM_SECONDS = 5;
const LEADERS = { 'Felix Brandner': 'MANAGEMENT', 'Sabine Kurz': 'WC_CHAIR' };

/** P12: while somebody reads pages, files and the live stream as fast as possible, each right in turn is taken away. */
export const revocation = {
  name: 'revocation',
  promises: ['P12'],
  says: 'Revocation is immediate: no authorised read starts afterwards, and open streams end within 5 s.',
  run,
};

async function run({ postgres, size, note }) {
  const house = await openHouse({ postgres, name: 'revocation' });
  try {
    let reads = 0;
    const ends = [];
    for (let turn = 1; turn <= SIZES[size]; turn++) {
      const told = await everyDoor(house);
      reads += told.reduce((sum, { count }) => sum + count, 0);
      ends.push(...told.map(({ streamEnded }) => streamEnded));
    }
    note(
      `${ends.length} rights taken away during ${reads} reads; streams ended at most ${Math.max(...ends)} ms later`,
    );
  } finally {
    await house.close();
  }
}

async function everyDoor(house) {
  const names = Object.keys(DOORS);
  const members = Object.fromEntries(names.map((name, index) => [`Mitglied ${index}`, 'WC_MEMBER']));
  const company = await addCompany({
    ...house,
    name: 'Brandner Antriebe GmbH',
    people: { ...LEADERS, ...members },
  });
  const [manager, chair] = Object.keys(LEADERS).map((name) => company.people[name]);
  const { id } = await manager.post('./initiatives', { title: 'Sichtprüfung', shortlist: true });
  const form = new FormData();
  form.set('file', new Blob(['Nur der Betriebsrat.\n'.repeat(500)]), 'Entwurf.txt');
  const file = await chair.must('POST', './files?room=COUNCIL', { form });
  await comment(chair, id);
  const paths = [
    `./files/${file.id}/content`,
    './timeline?room=COUNCIL&limit=5',
    `./initiatives/${id}/comments`,
  ];
  const frame = { ...house, manager, chair, initiativeId: id, paths };
  const told = await Promise.allSettled(
    names.map((name, index) => oneDoor({ ...frame, name, who: company.people[`Mitglied ${index}`] })),
  );
  const failed = told.find(({ reason }) => reason);
  if (failed) throw failed.reason;
  return told.map(({ value }) => value);
}

async function oneDoor({ sql, url, manager, chair, initiativeId, paths, name, who }) {
  const elsewhere = clientOf({ url, who, cookie: await openSession(sql, who.accountId) });
  const stream = await who.stream();
  const answers = [];
  let reading = true;
  const lanes = paths.map(async (path) => {
    while (reading) {
      const startedAt = performance.now();
      const { status, text } = await who.ask('GET', path);
      answers.push({ path, startedAt, status, text });
    }
  });
  try {
    const plenty = (from) => async () =>
      paths.every(
        (path) => answers.filter((one) => one.path === path && one.startedAt > from).length >= ENOUGH,
      );
    hold(await until(plenty(0), { seconds: 20 }), `${name}: nobody reads.`);
    const before = answers.length;
    await DOORS[name].end({ sql, manager, chair, who: { ...who, elsewhere } });
    const over = performance.now();
    const overAt = Date.now();
    const secret = await comment(chair, initiativeId);
    hold(await until(plenty(over), { seconds: 20 }), `${name}: nobody reads any more.`);
    hold(
      answers.slice(0, before).every(({ status, text }) => status === 200 && CONFIDENTIAL.test(text)),
      `${name}: the reads before it were refused, so this proof would see nothing.`,
    );
    readsAreOver(
      name,
      answers.filter(({ startedAt }) => startedAt > over),
    );
    const ended = await until(() => stream.endedAt, { seconds: STREAM_SECONDS, every: 10 });
    hold(ended, `${name}: the stream is still open after ${STREAM_SECONDS} s.`);
    holdNone(
      stream.events.filter(({ data }) => data.subjectId === secret.id),
      `${name}: the stream told of what was written afterwards`,
    );
    const left = await who.ask('GET', '/session');
    const expected = DOORS[name].keeps === 'nothing' ? 401 : 200;
    hold(left.status === expected, `${name}: the session answers ${left.status}, not ${expected}.`);
    return { count: answers.length, streamEnded: Math.max(0, stream.endedAt - overAt) };
  } finally {
    reading = false;
    await Promise.all(lanes);
    await stream.close();
  }
}

/** Refused, or an answer with nothing of the room in it: a filtered list may be empty. */
function readsAreOver(name, answers) {
  holdNone(
    answers
      .filter(({ status, text }) => status < 400 && CONFIDENTIAL.test(text))
      .map(({ path, status }) => `${path}: ${status}`),
    `${name}: read after the right had ended`,
  );
}

const comment = (chair, initiativeId) =>
  chair.post(`./initiatives/${initiativeId}/comments`, {
    room: 'COUNCIL',
    subjectType: 'initiative',
    subjectId: initiativeId,
    body: 'Nur der Betriebsrat.',
  });
