import { until } from '../../lib/wait.mjs';
import { hold, holdNone } from './broken.mjs';

const DRAIN_SECONDS = 90;

/** All promised work gets done: the outbox empties, and nobody stays without what he was to be told. */
export async function workIsDone(house) {
  const left = async () => {
    const [{ count }] = await house.sql('select count(*)::int as count from outbox');
    return count + (await missingNotifications(house.sql)).length + (await missingMails(house)).length;
  };
  if (await until(async () => (await left()) === 0, { seconds: DRAIN_SECONDS, every: 500 })) return;
  const waiting = await house.sql('select name, count(*)::int as count from outbox group by name');
  holdNone(
    [...waiting, ...(await missingNotifications(house.sql)), ...(await missingMails(house))],
    `Promised work is not done ${DRAIN_SECONDS} s after the last kill`,
  );
}

/** P1: each acknowledged operation is there once, none twice, and none that nobody sent. */
export async function nothingIsLost(house, log) {
  const rows = {
    open: await namesOf(house, 'select title as name from initiative'),
    comment: await namesOf(house, 'select body as name from comment'),
    edit: await namesOf(
      house,
      `select data->>'problem' as name from audit_entry where event = 'initiative.edited'`,
    ),
  };
  const lost = log.done.filter(({ id, kind }) => !rows[kind].includes(id));
  holdNone(
    lost.map(({ id, kind }) => `${kind} ${id}`),
    'Acknowledged, but not there',
  );
  const sent = new Set([...log.done, ...log.unknown].map(({ id }) => id));
  for (const [kind, names] of Object.entries(rows)) {
    holdNone(
      names.filter((name, index) => names.indexOf(name) !== index),
      `There twice (${kind})`,
    );
    holdNone(
      names.filter((name) => !sent.has(name)),
      `There, but sent by nobody (${kind})`,
    );
  }
  const later = new Map();
  for (const { id, kind, answer } of log.done) if (kind === 'edit') later.set(answer.id, id);
  const stale = await house.sql(
    `select id, problem, version from initiative where not exists (select 1 from audit_entry a
       where a.company_id = initiative.company_id and a.subject_id = initiative.id and a.data->>'problem' = initiative.problem) and problem <> ''`,
  );
  holdNone(stale, 'An initiative holds a change that its timeline does not know');
}

const namesOf = async ({ sql }, text) => (await sql(text)).map(({ name }) => name);

/** What belongs together, each with the number of the transaction that wrote it; an empty side is an orphan. */
const ATOMS = {
  'a comment and its audit entry': `select c.body, e.seq from comment c
    full join (select xmin, * from audit_entry where event = 'comment.written') e on e.company_id = c.company_id and e.subject_id = c.id
    where c.id is null or e.id is null or c.xmin <> e.xmin or c.room_id <> e.room_id`,
  'a comment and the promise to announce it': `select c.body, p.id from comment c
    full join (select * from prove.promised where name = 'comment.announce') p on p.company_id = c.company_id and (p.payload->>'commentId')::uuid = c.id
    where c.id is null or p.id is null or c.xmin::text::bigint <> (p.xact::text::bigint & 4294967295)`,
  'an initiative and its audit entries': `select i.title, e.seq from initiative i
    full join (select xmin, * from audit_entry where event = 'initiative.opened') e on e.company_id = i.company_id and e.subject_id = i.id
    where i.id is null or e.id is null`,
  'a shortlisting and the promise to announce it': `select e.subject_id, p.id
    from (select xmin, * from audit_entry where event = 'initiative.shortlisted') e
    full join (select * from prove.promised where name = 'initiative.announce') p on p.company_id = e.company_id and (p.payload->>'initiativeId')::uuid = e.subject_id
    where e.id is null or p.id is null or e.xmin::text::bigint <> (p.xact::text::bigint & 4294967295)`,
  'a change and its version': `select i.title, i.version, count(e.id)::int as changes from initiative i
    left join audit_entry e on e.company_id = i.company_id and e.subject_id = i.id and e.event in ('initiative.edited', 'initiative.shortlisted')
    group by i.company_id, i.id having i.version <> count(e.id) + 1`,
  'an operation and its kept answer': `select k.key, c.body from idempotency_key k
    full join (select xmin, * from comment) c on c.company_id = k.company_id and c.body = k.key
    where k.key is null or k.status is null or (c.id is not null and c.xmin <> k.xmin)`,
};

/** P3: a bijection by transaction, no orphan in any direction. */
export async function oneAtom({ sql }) {
  for (const [what, orphans] of Object.entries(ATOMS)) holdNone(await sql(orphans), `Not one atom: ${what}`);
}

/** Who was promised to be told, by each promise: those it points to and who are in the room, or its readers. */
const TOLD = `
  select p.id, m.person_id, p.payload->>'commentId' as about
    from prove.promised p
    join comment c on c.company_id = p.company_id and c.id = (p.payload->>'commentId')::uuid
    join room r on r.company_id = c.company_id and r.id = c.room_id
    join membership m on m.company_id = c.company_id and m.person_id = any (c.mentions)
    join app.room_access a on a.standing = m.standing and a.room_kind = r.kind
   where p.name = 'comment.announce' and m.person_id <> c.author_id
  union all
  select p.id, m.person_id, p.payload->>'initiativeId'
    from prove.promised p join membership m on m.company_id = p.company_id and m.role in ('WC_CHAIR', 'WC_MEMBER')
   where p.name = 'initiative.announce'`;

const missingNotifications = (sql) =>
  sql(`select t.* from (${TOLD}) t left join notification n on n.person_id = t.person_id and n.origin like 'outbox-' || t.id || '%'
        where n.id is null`);

const missingMails = async ({ sql, mailbox }) => {
  const sent = new Set(mailbox.mails.map(({ messageId }) => messageId.slice(1).split('@')[0]));
  return (await sql('select id, kind from notification')).filter(({ id }) => !sent.has(id));
};

/** Each was told once, by a row and by a mail whose copies all carry one Message-ID. */
export async function everybodyWasTold({ sql, mailbox }) {
  holdNone(
    await sql(`select n.id, n.kind, n.origin from notification n
      left join (${TOLD}) t on n.person_id = t.person_id and n.origin like 'outbox-' || t.id || '%' where t.id is null`),
    'Told without a promise',
  );
  holdNone(
    await sql(
      `select person_id, kind, subject_id, count(*)::int from notification group by 1, 2, 3 having count(*) > 1`,
    ),
    'Told twice in the inbox',
  );
  const ids = new Map();
  for (const { to, text, messageId } of mailbox.mails) {
    const same = `${to} ${text}`;
    ids.set(same, (ids.get(same) ?? new Set()).add(messageId));
  }
  const known = new Set((await sql('select id from notification')).map(({ id }) => id));
  holdNone(
    mailbox.mails.filter(({ messageId }) => !known.has(messageId.slice(1).split('@')[0])),
    'A mail that belongs to no notification',
  );
}

/** After everything, a page that watches sees the next change. */
export async function streamLives({ people }) {
  const [first, second] = Object.values(people);
  const watching = await first.stream();
  try {
    const { id } = await second.post('./initiatives', { title: 'Danach' });
    const seen = await until(() => watching.events.some(({ data }) => data.subjectId === id), {
      seconds: 10,
    });
    hold(seen, 'After the kills the live stream is open but silent.');
  } finally {
    await watching.close();
  }
}
