import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { JobQueue, jobIdOf, pauseAfter, PromisedJobs, Relay } from '@einklang/platform/jobs';
import { newId } from '@einklang/platform/data';
import { UnrecoverableError } from 'bullmq';
import { backends } from './setup/backends';
import type { TestCompany } from './setup/company';
import { startTestWorker, type TestWorker } from './setup/test-worker';
import { until } from './setup/until';
import { createWorld, type World } from './setup/world';

/** What every queue has to keep, wherever BullMQ keeps its jobs (architecture, Jobs). */
describe.each(backends())('jobs on $name', (backend) => {
  let world: World;
  let company: TestCompany;
  let worker: TestWorker;
  /** What the test's handler did, in order: the job's id and payload. */
  let done: { jobId: string; companyId: string; payload: unknown; at: number }[];
  /** What the handler does before it is done. */
  let effect: (payload: { n: number }) => Promise<void>;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    await backend.forget(world);
    worker = await startTestWorker(world, backend, async (job) => {
      await effect(job.payload as { n: number });
      done.push({ ...job, at: Date.now() });
    });
  });
  afterAll(async () => {
    await worker.close();
    await backend.close();
    await world.close();
  });
  beforeEach(() => {
    done = [];
    effect = () => Promise.resolve();
  });

  /** A row of the outbox, as a committed act leaves it; the relay finds it by itself or is told to. */
  const promise = async (n: number, name = 'test.act'): Promise<string> => {
    const id = newId();
    await world.admin.query('insert into outbox (company_id, id, name, payload) values ($1, $2, $3, $4)', [
      company.id,
      id,
      name,
      { n },
    ]);
    return id;
  };
  const rows = async (): Promise<{ id: string; lent_at: Date | null; failed_at: Date | null }[]> =>
    (await world.admin.query('select id, lent_at, failed_at from outbox order by id')).rows;
  const isEmpty = async () => (await rows()).length === 0;
  const numbers = () => done.map((job) => (job.payload as { n: number }).n);

  it('are done by their handler, in the name of their company, and leave the outbox only then', async () => {
    let letGo: (() => void) | undefined;
    effect = () => new Promise((resolve) => (letGo = resolve));
    const id = await promise(1);
    await until(() => letGo !== undefined);
    expect(await rows()).toEqual([{ id, lent_at: expect.any(Date), failed_at: null }]);
    letGo?.();
    await until(isEmpty);
    expect(done).toEqual([
      { jobId: `outbox-${id}`, companyId: company.id, payload: { n: 1 }, at: expect.any(Number) },
    ]);
  });

  it('are repeated after a failure, with growing pauses, until they succeed', async () => {
    const tries: number[] = [];
    effect = async () => {
      if (tries.push(Date.now()) < 3) throw new Error('not yet');
    };
    await promise(2);
    await until(() => done.length === 1);
    await until(isEmpty);
    expect(tries).toHaveLength(3);
    expect(tries[2]! - tries[1]!).toBeGreaterThan(tries[1]! - tries[0]!);
    const pauses = Array.from({ length: 200 }, (_, index) => pauseAfter(index + 1));
    expect(pauses.every(Number.isInteger)).toBe(true);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(20 * 60_000);
    // A mail server that is away for a day and a half loses no mail.
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(36 * 3_600_000);
  });

  it('are one job however often they are handed over', async () => {
    await worker.pause();
    const id = await promise(3);
    const promised = worker.get(PromisedJobs);
    await worker.get(Relay).drain();
    await world.admin.query('update outbox set lent_at = null where id = $1', [id]);
    const again = await promised.lend(10);
    await worker.get(JobQueue).queue.addBulk(
      [...again, ...again].map((job) => ({
        name: job.name,
        data: { companyId: job.company_id, payload: job.payload },
        opts: { jobId: jobIdOf(job) },
      })),
    );
    await worker.resume();
    await until(isEmpty);
    expect(numbers()).toEqual([3]);
  });

  it('are lent to one of several relays each', async () => {
    await worker.pause();
    const ids = await Promise.all(Array.from({ length: 60 }, (_, n) => promise(n)));
    const promised = worker.get(PromisedJobs);
    const taken = (await Promise.all(Array.from({ length: 6 }, () => promised.lend(15)))).flat();
    expect(new Set(taken.map((job) => job.id)).size).toBe(taken.length);
    await promised.giveBack(taken);
    await worker.resume();
    await until(isEmpty);
    expect(done.map((job) => job.jobId).sort()).toEqual(ids.map((id) => `outbox-${id}`).sort());
  });

  it('are not lost when the queue forgets everything', async () => {
    await worker.pause();
    for (let n = 0; n < 20; n += 1) await promise(n);
    await worker.get(Relay).drain();
    await backend.forget(world);
    await worker.resume();
    await promise(20);
    await until(() => done.length > 0);
    expect(numbers()).toEqual([20]);
    await world.admin.query(`update outbox set lent_at = lent_at - interval '1 minute'`);
    await worker.get(Relay).recover();
    await until(isEmpty);
    expect(numbers().sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, n) => n));
  });

  it('are taken over when their worker dies in the middle', async () => {
    let begun = false;
    effect = () =>
      new Promise(() => {
        begun = true;
      });
    await promise(5);
    await until(() => begun);
    await worker.die();
    effect = () => Promise.resolve();
    worker = await worker.successor();
    await until(isEmpty, 60);
    expect(numbers()).toEqual([5]);
  }, 90_000);

  it('are given up when no repetition can help, and stay in the outbox to be looked at', async () => {
    effect = () => Promise.reject(new UnrecoverableError('never'));
    const id = await promise(6);
    await until(async () => (await rows()).some((row) => row.failed_at !== null));
    await world.admin.query(`update outbox set lent_at = lent_at - interval '1 minute'`);
    expect(await worker.get(Relay).recover()).toBe(0);
    expect((await rows()).map((row) => row.id)).toEqual([id]);
    await world.admin.query('delete from outbox');
  });

  it('say clearly when nobody knows them, and hold up nobody', async () => {
    const id = await promise(7, 'test.unknown');
    await promise(8);
    await until(() => numbers().includes(8));
    await until(async () => {
      const job = await worker.get(JobQueue).queue.getJob(`outbox-${id}`);
      return job?.failedReason === 'No handler for the job test.unknown.';
    });
    expect((await rows()).map((row) => row.id)).toEqual([id]);
    await world.admin.query('delete from outbox');
    await worker.get(JobQueue).queue.remove(`outbox-${id}`);
  });

  it('are kept and done by the application’s role, which may make nothing in the database', async () => {
    const { rows: who } = await world.admin.query<{ usename: string }>(
      `select distinct usename from pg_stat_activity where datname = current_database() and application_name like 'einklang%'`,
    );
    expect(who).toEqual([{ usename: 'einklang_app' }]);
    const { rows: may } = await world.admin.query<{ may: boolean }>(
      `select bool_or(has_schema_privilege('einklang_app', oid, 'create')) as may from pg_namespace where nspname in ('public', 'app', 'auth', 'bullmq')`,
    );
    expect(may).toEqual([{ may: false }]);
  });
});
