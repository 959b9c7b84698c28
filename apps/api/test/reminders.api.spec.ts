import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Reminders } from '@einklang/features/reminders';
import { Tasks } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const SUBJECT_TYPE = 'participation';

describe('reminders', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let initiativeId: string;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    await world.admin.query('delete from reminder; delete from outbox; delete from outbox_later');
    // Monday; the agreed period of the statement ends four weeks later.
    world.setTime('2026-11-23T09:00:00+01:00');
    company = await world.company();
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    initiativeId = (await felix.post('/initiatives', { title: 'Rechnungserfassung', shortlist: true })).body
      .id;
    // What is owed is what a test opens.
    await inCompany((tasks) =>
      tasks.cancel('first-information.send', { type: 'initiative', id: initiativeId }),
    );
    await world.runJobs();
    world.mailbox.mails.length = 0;
  });

  const inCompany = <T>(work: (tasks: Tasks) => Promise<T>): Promise<T> =>
    world.app
      .get(Db)
      .inCompany({ companyId: company.id, personId: felix.personId }, () => work(world.app.get(Tasks)));
  const subject = () => ({ type: SUBJECT_TYPE, id: initiativeId });
  const openStatement = (dueOn: string): Promise<string | null> =>
    inCompany((tasks) =>
      tasks.open({
        roomId: company.rooms.JOINT,
        initiativeId,
        kind: 'statement.give',
        subject: subject(),
        debtor: 'COUNCIL',
        creditor: 'EMPLOYER',
        dueOn,
        deadlineKind: 'AGREED',
      }),
    );
  const tick = async (instant: string): Promise<number> => {
    world.setTime(instant);
    const promised = await world.app.get(Reminders).promiseDue();
    await world.runJobs();
    return promised;
  };
  const told = async (who: Client): Promise<string[]> =>
    (await who.get('/inbox/notifications')).body.items
      .map((item: { kind: string }) => item.kind)
      .filter((kind: string) => kind.startsWith('reminder.'));

  it('come five working days before and on the day, never earlier, with a mail each', async () => {
    await openStatement('2026-12-21');
    expect(await tick('2026-12-14T06:59:59+01:00')).toBe(0);
    expect(await told(sabine)).toEqual([]);
    expect(await tick('2026-12-14T07:00:00+01:00')).toBe(1);
    expect(await told(sabine)).toEqual(['reminder.upcoming']);
    expect(await told(felix)).toEqual([]);
    const [mail] = world.mailbox.to(sabine.email);
    expect(mail?.text).toContain('21.12.2026');
    expect(mail?.text).toContain('Stellungnahme erhalten');

    expect(await tick('2026-12-21T07:00:00+01:00')).toBe(1);
    expect(await told(sabine)).toEqual(['reminder.due-today', 'reminder.upcoming']);
    expect(world.mailbox.to(sabine.email)).toHaveLength(2);
  });

  it('escalate to both sides after the day and say that silence is no consent', async () => {
    await openStatement('2026-12-21');
    await tick('2026-12-22T08:00:00+01:00');
    expect(await told(felix)).toEqual(['reminder.disputed']);
    expect(world.mailbox.to(felix.email)[0]?.text).toContain('keine Zustimmung');
  });

  it('are not sent for what is done, cancelled or due on another day', async () => {
    await openStatement('2026-12-21');
    await inCompany((tasks) =>
      tasks.move('statement.give', subject(), {
        dueOn: '2027-01-11',
        deadlineKind: 'AGREED',
        pausedOn: null,
      }),
    );
    expect(await tick('2026-12-22T08:00:00+01:00')).toBe(0);
    expect(await tick('2027-01-04T08:00:00+01:00')).toBe(1);
    expect(await told(sabine)).toEqual(['reminder.upcoming']);

    await inCompany((tasks) =>
      tasks.move('statement.give', subject(), {
        dueOn: null,
        deadlineKind: 'AGREED',
        pausedOn: '2027-01-05',
      }),
    );
    expect(await tick('2027-01-12T08:00:00+01:00')).toBe(0);
    await inCompany((tasks) => tasks.cancel('statement.give', subject()));
    expect(await tick('2027-03-01T08:00:00+01:00')).toBe(0);
  });

  it('die with the task even when their job is under way', async () => {
    await openStatement('2026-12-21');
    world.setTime('2026-12-14T08:00:00+01:00');
    expect(await world.app.get(Reminders).promiseDue()).toBe(1);
    await inCompany((tasks) => tasks.cancel('statement.give', subject()));
    await world.runJobs();
    expect(await told(sabine)).toEqual([]);
  });

  it('reach nobody who has lost the role, not even by a mail that was waiting', async () => {
    await openStatement('2026-12-21');
    // Friday evening: the inbox has it at once, the mail waits for Monday morning.
    await tick('2026-12-18T20:00:00+01:00');
    expect(await told(sabine)).toEqual(['reminder.upcoming']);
    expect(world.mailbox.to(sabine.email)).toEqual([]);
    await world.admin.query(
      `update membership set valid_to = now() where company_id = $1 and person_id = $2 and role = 'WC_CHAIR'`,
      [company.id, sabine.personId],
    );
    await company.grant(sabine.personId, 'WC_MEMBER');
    await tick('2026-12-21T07:00:00+01:00');
    expect(world.mailbox.to(sabine.email)).toEqual([]);
    expect(await told(sabine)).toEqual(['reminder.upcoming']);
  });

  it('keep the quiet of night and weekend by mail', async () => {
    await openStatement('2026-12-21');
    await tick('2026-12-14T19:30:00+01:00');
    expect(await told(sabine)).toEqual(['reminder.upcoming']);
    await tick('2026-12-15T06:59:00+01:00');
    expect(world.mailbox.to(sabine.email)).toEqual([]);
    await tick('2026-12-15T07:00:00+01:00');
    expect(world.mailbox.to(sabine.email)).toHaveLength(1);
  });

  it('are visible once however often the job and the tick repeat, and all mails are one message', async () => {
    await openStatement('2026-12-21');
    world.setTime('2026-12-14T08:00:00+01:00');
    const reminders = world.app.get(Reminders);
    const counts = await Promise.all([1, 2, 3, 4].map(() => reminders.promiseDue()));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    await world.admin.query(
      `insert into outbox (company_id, name, payload) select company_id, name, payload from outbox where name = 'reminder.send'`,
    );
    await world.runJobs();
    expect(await told(sabine)).toEqual(['reminder.upcoming']);
    expect(new Set(world.mailbox.to(sabine.email).map((mail) => mail.messageId)).size).toBe(1);
    // A queue that lost the job is no loss: without an answer the row is promised again.
    await world.admin.query(`update reminder set claim_at = at where company_id = $1 and claim_at is null`, [
      company.id,
    ]);
    expect(await tick('2026-12-14T09:00:00+01:00')).toBe(1);
    expect(await told(sabine)).toEqual(['reminder.upcoming']);
    expect(world.mailbox.to(sabine.email)).toHaveLength(1);
  });

  it('stand on the page of dates with what they rest on', async () => {
    await openStatement('2026-12-21');
    const { items } = (await sabine.get('/deadlines')).body;
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'statement.give',
        dueOn: '2026-12-21',
        group: 'LATER',
        deadlineKind: 'AGREED',
        deadlineId: 'STATEMENT',
        mine: true,
        initiativeTitle: 'Rechnungserfassung',
      }),
    ]);
    world.setTime('2026-12-22T09:00:00+01:00');
    expect((await felix.get('/deadlines')).body.items).toEqual([
      expect.objectContaining({ group: 'OVERDUE', mine: false }),
    ]);
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await outsider.get('/deadlines')).body.items).toEqual([]);
    expect((await (await company.person('EMPLOYEE')).get('/deadlines')).status).toBe(403);
  });

  it('cost nothing while nothing is due', async () => {
    await openStatement('2026-12-21');
    const { rows } = await world.admin.query<{ 'QUERY PLAN': string }>(
      `explain select 1 from reminder where claim_at <= now()`,
    );
    await world.admin.query('set enable_seqscan = off');
    const { rows: forced } = await world.admin.query<{ 'QUERY PLAN': string }>(
      `explain select 1 from reminder where claim_at <= '2026-11-23'`,
    );
    await world.admin.query('reset enable_seqscan');
    expect([...rows, ...forced].map((row) => row['QUERY PLAN']).join('\n')).toContain('reminder_due');
  });
});
