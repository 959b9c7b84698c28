import { ANSWER_MUTANTS } from './answer-mutants.mjs';

/**
 * Deliberate small breaks, each of which must turn the proof of its promise red. A `sql` break is a last migration; the
 * others replace one passage of a file, which stands there exactly once (tools/mutants.spec.ts). `proof` is one of
 * ours, `tests` a test of the API. More of the database's wall stand in apps/api/test/house/catalogue.ts.
 *
 * @typedef {{file?: string, find?: string | RegExp, put?: string}} Change
 * @typedef {Change & {id: string, promise: string, says: string, proof?: string, tests?: string, seed?: number, sql?: string, also?: Change}} Mutant
 * @type {Mutant[]}
 */
export const MUTANTS = [
  {
    id: 'm01',
    promise: 'P4',
    says: 'a company’s wall that is open in one table',
    tests: 'house/(catalogue|isolation)',
    sql: 'alter policy initiative_wall on initiative using (true) with check (true)',
  },
  {
    id: 'm02',
    promise: 'P4',
    says: 'a context that outlives its transaction',
    tests: 'house/connections',
    file: 'migrations/0001-core.ts',
    find: `set_config('app.company_id', coalesce(p_company::text, ''), true)`,
    put: `set_config('app.company_id', coalesce(p_company::text, ''), false)`,
  },
  {
    id: 'm03',
    promise: 'P4',
    says: 'another company is forbidden instead of not there',
    tests: 'house/isolation',
    file: 'libs/platform/src/http/session.guard.ts',
    find: `throw new Problem('not-found');`,
    put: `throw new Problem('forbidden');`,
  },
  {
    id: 'm04',
    promise: 'P4',
    says: 'a request whose context outlives it',
    tests: 'house/(connections|isolation)',
    file: 'migrations/0060-enter-session.ts',
    find: `then '' else p_company::text end, true)`,
    put: `then '' else p_company::text end, false)`,
  },
  {
    id: 'm05',
    promise: 'P4',
    says: 'open walls, and a query that relies on them',
    tests: 'house/isolation',
    // One open wall gives nothing away yet: what an initiative is read with stands behind walls of its own.
    sql: ['initiative', 'room', 'person']
      .map((table) => `alter policy ${table}_wall on ${table} using (true) with check (true)`)
      .join('; '),
    file: 'libs/features/src/initiatives/initiatives.queries.ts',
    find: 'where i.company_id = $1 and i.id = $2',
    put: 'where ($1::uuid is not null) and i.id = $2',
  },
  {
    id: 'm11',
    promise: 'P5',
    says: 'a room whose wall does not ask for membership',
    proof: 'rooms',
    sql: `alter policy comment_wall on comment using (company_id = (select app.company_id()))`,
  },
  {
    id: 'm12',
    promise: 'P5',
    says: 'a live stream that does not ask for the room',
    proof: 'rooms',
    file: 'libs/features/src/stream/open-stream.ts',
    find: `(scope.room_ids ?? []).includes(event.roomId));`,
    put: `event.roomId.length > 0);`,
  },
  {
    id: 'm13',
    promise: 'P5',
    says: 'an initiative that says when the council last wrote of it',
    proof: 'rooms',
    sql: `create function app.note_activity() returns trigger language plpgsql security definer set search_path = '' as $f$ begin
        update public.initiative set updated_at = now() where company_id = new.company_id and id = new.initiative_id;
        return null; end $f$;
      create trigger comment_activity after insert on comment for each row execute function app.note_activity()`,
  },
  {
    id: 'm14',
    promise: 'P5',
    says: 'everybody is told who is pointed to, in the room or not',
    proof: 'rooms',
    file: 'libs/features/src/inbox/notifications.service.ts',
    find: `and a.room_kind = $1`,
    put: `and $1 <> ''`,
  },
  {
    id: 'm15',
    promise: 'P5',
    says: 'a mail that quotes the council’s room',
    proof: 'rooms',
    file: 'libs/features/src/inbox/notification-mail.job.ts',
    find: `row.room === 'COUNCIL' || row.room === 'EMPLOYER' ? row.room : null`,
    put: `row.room === 'EMPLOYER' ? row.room : null`,
  },
  {
    id: 'm16',
    promise: 'P5',
    says: 'bodies in the log',
    proof: 'rooms',
    file: 'libs/platform/src/data/audit.ts',
    find: `    const { companyId } = this.db.context;`,
    put: `    console.log(JSON.stringify(data));\n    const { companyId } = this.db.context;`,
  },
  {
    id: 'm21',
    promise: 'P8',
    says: 'a chain without a lock',
    proof: 'chains',
    sql: 'alter table audit_entry drop constraint audit_entry_company_id_room_id_seq_key',
    file: 'migrations/0050-chain-of-whole-entries.ts',
    find: `          v_hash :=`,
    put: `          perform pg_sleep(0.005); select * into v_head from public.audit_head where company_id = app.company_id() and room_id = e.room;\n          v_hash :=`,
    also: {
      file: 'migrations/0050-chain-of-whole-entries.ts',
      find: /where company_id = app\.company_id\(\) and room_id = e\.room for update;/g,
      put: 'where company_id = app.company_id() and room_id = e.room;',
    },
  },
  {
    id: 'm22',
    promise: 'P8',
    says: 'a hash that leaves out the timeline',
    proof: 'chains',
    file: 'libs/domain/src/audit-chain.ts',
    find: `...(whole ? [entry.initiativeId ?? ''] : []),`,
    put: '',
    also: {
      file: 'migrations/0050-chain-of-whole-entries.ts',
      find: ` coalesce(e.initiative::text, ''),`,
      put: '',
    },
  },
  {
    id: 'm31',
    promise: 'P10',
    says: 'a reminder that does not know that it was sent',
    proof: 'reminders',
    // Killed before it is settled.
    seed: 18,
    file: 'libs/features/src/reminders/send-reminder.job.ts',
    find: 'origin: `reminder:${task.task_id}:${task.step}:${task.due_on}`',
    put: 'origin: `reminder:${task.task_id}:${task.step}:${Math.random()}`',
  },
  {
    id: 'm32',
    promise: 'P10',
    says: 'a new Message-ID for each attempt',
    proof: 'reminders',
    file: 'libs/features/src/inbox/notification-mail.job.ts',
    find: 'messageId: row.id',
    put: 'messageId: `${row.id}-${Date.now()}`',
  },
  {
    id: 'm33',
    promise: 'P10',
    says: 'a reminder of what is done',
    proof: 'reminders',
    file: 'migrations/0020-reminders.ts',
    find: 'and t.completed_at is null and t.cancelled_at is null and t.due_on = r.due_on',
    put: 'and t.due_on = r.due_on',
  },
  {
    id: 'm34',
    promise: 'P10',
    says: 'a reminder before its time',
    proof: 'reminders',
    sql: `create function app.early() returns trigger language plpgsql as $f$ begin
        new.claim_at := least(new.claim_at, now()); return new; end $f$;
      create trigger early before insert on reminder for each row execute function app.early()`,
  },
  {
    id: 'm41',
    promise: 'P12',
    says: 'a session that survives deactivation',
    proof: 'revocation',
    file: 'migrations/0060-enter-session.ts',
    find: 'join public.account a on a.id = s.account_id and a.deactivated_at is null',
    put: 'join public.account a on a.id = s.account_id',
  },
  {
    id: 'm42',
    promise: 'P12',
    says: 'a stream that outlives its membership',
    proof: 'revocation',
    file: 'libs/features/src/stream/open-stream.ts',
    find: `if (!kept) this.stop(`,
    put: `if (!kept && current.length === 0) this.stop(`,
  },
  {
    id: 'm51',
    promise: 'P14',
    says: 'a version that nobody compares',
    proof: 'editors',
    file: 'libs/platform/src/http/version.ts',
    find: `if (given !== current)`,
    put: `if (given > current)`,
  },
  ...ANSWER_MUTANTS,
];
