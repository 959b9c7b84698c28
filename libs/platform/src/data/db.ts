import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { Arrival, type Welcome } from './arrival';
import { runBatch, type Statement } from './batch';

/** In whose name a transaction runs. Without a person it sees the company but no room. */
export interface TenantContext {
  readonly companyId: string;
  readonly personId?: string;
}

/** What an act leaves behind besides its rows; written in one call just before the transaction commits. */
export interface Evidence {
  readonly entries: object[];
  readonly jobs: object[];
}

interface Running {
  readonly runner: QueryRunner;
  readonly context: TenantContext;
  readonly evidence: Evidence;
  readonly afterCommit: (() => void)[];
}

const ENTER = 'select app.enter($1, $2)';
const AS_ACCOUNT = `select set_config('app.account_id', $1, true)`;
const RECORD = 'select app.record($1::jsonb, $2::jsonb)';

/**
 * The door to the database. Every query of a company runs inside `inCompany`: one transaction whose context is
 * local to it, found through AsyncLocalStorage, so there is nothing to hand on and nothing to forget.
 */
@Injectable()
export class Db {
  private readonly running = new AsyncLocalStorage<Running>();

  constructor(private readonly source: DataSource) {}

  /** Runs `work` in one transaction of this company; commits at its end, rolls back when it throws. Joins no outer one. */
  async inCompany<T>(context: TenantContext, work: () => Promise<T>): Promise<T> {
    return this.transaction(context, entrance(context), work);
  }

  /** A transaction of one account, for what belongs to a person and to no company (sessions, own profile). */
  async asAccount<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    return this.transaction({ companyId: '' }, { text: AS_ACCOUNT, values: [accountId] }, work);
  }

  /**
   * One reading statement in the name of this context: within its transaction where one is open, otherwise alone,
   * with context and statement travelling together in a single round trip.
   */
  async select<T extends object>(
    context: TenantContext,
    text: string,
    values: readonly unknown[],
  ): Promise<T[]> {
    if (this.running.getStore()) return this.sql<T>(text, [...values]);
    const [[welcome], rows] = await this.alone([entrance(context), { text, values }]);
    settle(context, welcome);
    return rows as T[];
  }

  /** Who it is that arrives, for a route that must know before it opens a transaction of its own. */
  async meet(arrival: Arrival): Promise<void> {
    const [[welcome]] = await this.alone([arrival.entrance]);
    settle(arrival, welcome);
  }

  /** One statement outside any company: only the narrow functions of `auth` and `app` answer there. */
  async call<T extends object>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.source.query(sql, params) as Promise<T[]>;
  }

  /** A statement in the current transaction. */
  async sql<T extends object>(text: string, params: unknown[] = []): Promise<T[]> {
    return this.current.runner.query(text, params) as Promise<T[]>;
  }

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  get manager(): EntityManager {
    return this.current.runner.manager;
  }

  get context(): TenantContext {
    return this.current.context;
  }

  /** What must happen only when the transaction stands, e.g. waking somebody who will read it. */
  afterCommit(work: () => void): void {
    this.current.afterCommit.push(work);
  }

  /**
   * Runs `work` at most once per job and company: the mark stands in the same transaction as the effect.
   * Returns false when it had already been done.
   */
  async once(jobId: string, work: () => Promise<void>): Promise<boolean> {
    const marked = await this.sql<{ job_id: string }>(
      'insert into job_done (company_id, job_id) values ($1, $2) on conflict do nothing returning job_id',
      [this.context.companyId, jobId],
    );
    if (marked.length === 0) return false;
    await work();
    return true;
  }

  /** What the current act leaves behind, to be added to by Audit and Outbox. */
  get evidence(): Evidence {
    return this.current.evidence;
  }

  private get current(): Running {
    const running = this.running.getStore();
    if (!running) throw new Error('No query outside a tenant transaction: wrap it in db.inCompany().');
    return running;
  }

  private get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  /** Statements under one Sync on a connection of their own; the first answers one row. */
  private async alone(statements: readonly Statement[]): Promise<[[object], ...object[][]]> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      const { rows } = await runBatch(client, statements);
      broken = false;
      return rows as [[object], ...object[][]];
    } finally {
      client.release(broken);
    }
  }

  private async transaction<T>(context: TenantContext, enter: Statement, work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as pg.ClientBase;
    const running: Running = { runner, context, evidence: { entries: [], jobs: [] }, afterCommit: [] };
    try {
      const { rows } = await runBatch(client, [{ text: 'begin', values: [] }, enter]);
      settle(context, rows[1]?.[0]);
      // TypeORM must know, or `save` would open a transaction of its own inside ours.
      Object.assign(runner, { isTransactionActive: true });
      const result = await this.running.run(running, work);
      await commit(client, running.evidence);
      for (const then of running.afterCommit) then();
      return result;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}

const isArriving = (context: TenantContext): context is Arrival =>
  context instanceof Arrival && !context.isKnown;

const entrance = (context: TenantContext): Statement =>
  context instanceof Arrival && context.entersAnew
    ? context.entrance
    : { text: ENTER, values: [context.companyId, context.personId ?? null] };

const settle = (context: TenantContext, welcome: object | undefined): void => {
  if (isArriving(context)) context.settle(welcome as Welcome);
};

const COMMIT: Statement = { text: 'commit', values: [] };

/** Evidence and COMMIT in one round trip. A transaction that an earlier error had doomed must not pass for done. */
const commit = async (client: pg.ClientBase, { entries, jobs }: Evidence): Promise<void> => {
  const record: Statement = { text: RECORD, values: [JSON.stringify(entries), JSON.stringify(jobs)] };
  const { lastTag } = await runBatch(client, entries.length + jobs.length > 0 ? [record, COMMIT] : [COMMIT]);
  if (lastTag !== 'COMMIT')
    throw new Error('The transaction was rolled back: an error inside it was swallowed.');
};
