import pg from 'pg';
import { until } from '../../lib/wait.mjs';
import { hold } from './broken.mjs';

const REACHED_SECONDS = 40;

/**
 * Where a worker can be killed while it reminds somebody: just before it does what the name says. The database waits
 * there for us, by a trigger that asks for a lock; the mail server waits by itself.
 */
const GATES = [
  { name: 'claiming what is due', on: 'insert on outbox', when: `new.name = 'reminder.send'` },
  { name: 'lending to the queue', on: 'update on outbox', when: 'new.lent_at is not null' },
  { name: 'writing the inbox', on: 'insert on notification', when: `new.kind like 'reminder.%'` },
  { name: 'settling the reminder', on: 'update on reminder', when: 'new.claim_at is null' },
  { name: 'marking the mail as sent', on: 'insert on job_done', when: 'true' },
  { name: 'leaving the outbox', on: 'delete on outbox', when: `old.name = 'reminder.send'` },
];
/** The mail server has the mail, and the worker never hears of it. */
const UNANSWERED = 'hearing from the mail server';

/** The names of all points. */
export const POINTS = [...GATES.map(({ name }) => name), UNANSWERED];

/** Builds the gates into the database of a house. Until one is closed they cost nothing and stop nobody. */
export async function buildGates(sql) {
  await sql(`
    create schema gate;
    create function gate.wait() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
    grant usage on schema gate to einklang_app;
  `);
  for (const [index, { on, when }] of GATES.entries())
    await sql(
      `create trigger gate_${index} before ${on} for each row when (${when}) execute function gate.wait(${keyOf(index)})`,
    );
}

const keyOf = (index) => 7000 + index;

/**
 * Closes a point; `reached` waits until the worker stands there, `open` lets the next one pass.
 *
 * @returns {Promise<{reached: () => Promise<void>, open: () => Promise<void>}>}
 */
export async function closePoint(house, name) {
  if (name === UNANSWERED) return closeMailbox(house);
  const key = keyOf(GATES.findIndex((gate) => gate.name === name));
  const lock = new pg.Client({ connectionString: house.adminUrl });
  await lock.connect();
  await lock.query('select pg_advisory_lock($1)', [key]);
  const waiting = `select pid from pg_locks where locktype = 'advisory' and not granted and objid = ${key}
    and database = (select oid from pg_database where datname = current_database())`;
  return {
    reached: async () => {
      const someone = async () => (await house.sql(waiting)).length > 0;
      hold(
        await until(someone, { seconds: REACHED_SECONDS, every: 20 }),
        `Nobody came to the point »${name}«.`,
      );
    },
    async open() {
      // What the killed worker was about to do, it shall not do after its death.
      await house.sql(`select pg_terminate_backend(pid) from (${waiting}) w`);
      await lock.end();
    },
  };
}

function closeMailbox({ mailbox }) {
  const caught = mailbox.catchOne();
  return {
    reached: async () =>
      hold(
        await until(() => caught.is, { seconds: REACHED_SECONDS, every: 20 }),
        `Nobody came to the point »${UNANSWERED}«.`,
      ),
    open: async () => caught.letGo(),
  };
}
