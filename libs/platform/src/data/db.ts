import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';

/** In whose name a transaction runs. Without a person it sees the company but no room. */
export interface TenantContext {
  readonly companyId: string;
  readonly personId?: string;
}

interface Running {
  readonly runner: QueryRunner;
  readonly context: TenantContext;
  readonly afterCommit: (() => void)[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const uuid = (value: string | undefined): string => {
  if (value !== undefined && !UUID.test(value)) throw new Error('Not a UUID in the tenant context.');
  return value ?? '';
};

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
    return this.transaction(
      context,
      `select set_config('app.company_id','${uuid(context.companyId)}',true), set_config('app.person_id','${uuid(context.personId)}',true)`,
      work,
    );
  }

  /** A transaction of one account, for what belongs to a person and to no company (sessions, own profile). */
  async asAccount<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    return this.transaction(
      { companyId: '' },
      `select set_config('app.account_id','${uuid(accountId)}',true)`,
      work,
    );
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

  private get current(): Running {
    const running = this.running.getStore();
    if (!running) throw new Error('No query outside a tenant transaction: wrap it in db.inCompany().');
    return running;
  }

  private async transaction<T>(
    context: TenantContext,
    setContext: string,
    work: () => Promise<T>,
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    const running: Running = { runner, context, afterCommit: [] };
    try {
      await runner.startTransaction();
      await runner.query(setContext);
      const result = await this.running.run(running, work);
      await runner.commitTransaction();
      for (const then of running.afterCommit) then();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}
