import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A promised job as it stands in the outbox. */
export interface PromisedJob {
  readonly id: string;
  readonly company_id: string;
  readonly name: string;
  readonly payload: object;
}

const PREFIX = 'outbox-';

/** The name of a promised job in the queue: always the same, so that lending it twice makes one job. */
export const jobIdOf = ({ id }: Pick<PromisedJob, 'id'>): string => `${PREFIX}${id}`;

/** The outbox as relay and runner see it: rows of every company, there until their work is done. */
@Injectable()
export class PromisedJobs {
  constructor(private readonly source: DataSource) {}

  /** Takes what waits, in the order promised, so that no other relay takes it too. */
  lend(limit: number): Promise<PromisedJob[]> {
    return this.rows('select * from app.lend_outbox($1)', [limit]);
  }

  /** Takes what was lent longer ago than this and is still not done: the queue may have lost it. */
  lendAgain(limit: number, afterSeconds: number): Promise<PromisedJob[]> {
    return this.rows('select * from app.lend_outbox_again($1, $2)', [limit, afterSeconds]);
  }

  /** Puts back what the queue did not take. */
  async giveBack(jobs: readonly PromisedJob[]): Promise<void> {
    await this.source.query('select app.return_outbox($1)', [jobs.map((job) => job.id)]);
  }

  async finish(companyId: string, jobId: string): Promise<void> {
    await this.settle('select app.finish_outbox($1, $2)', companyId, jobId);
  }

  /** Given up after all attempts; the row stays for people to look at. */
  async giveUp(companyId: string, jobId: string): Promise<void> {
    await this.settle('select app.fail_outbox($1, $2)', companyId, jobId);
  }

  private async settle(text: string, companyId: string, jobId: string): Promise<void> {
    if (jobId.startsWith(PREFIX)) await this.source.query(text, [companyId, jobId.slice(PREFIX.length)]);
  }

  private async rows(text: string, params: number[]): Promise<PromisedJob[]> {
    const rows = (await this.source.query(text, params)) as PromisedJob[];
    return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
