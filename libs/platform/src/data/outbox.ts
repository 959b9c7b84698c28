import { Injectable } from '@nestjs/common';
import { Live } from '../live/live';
import { Db } from './db';
import { newId } from './id';

/** Job name to payload; each feature adds its own by declaration merging. Payloads hold ids only. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface JobPayloads {}
export type JobName = keyof JobPayloads;

/** A promise of work, written in the transaction that makes it necessary; the worker's relay keeps it. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Db,
    private readonly live: Live,
  ) {}

  /** With `at`, an instant to come, the work waits until then in a row of its own; the worker's tick moves it on. */
  async promise<N extends JobName>(name: N, payload: JobPayloads[N], at?: Date): Promise<void> {
    if (at) return this.promiseLater(name, payload, at);
    this.db.evidence.jobs.push({ id: newId(), name, payload });
    this.db.afterCommit(() => this.live.wakeRelay());
  }

  private async promiseLater<N extends JobName>(name: N, payload: JobPayloads[N], at: Date): Promise<void> {
    await this.db.sql(
      'insert into outbox_later (company_id, id, name, payload, at) values ($1, $2, $3, $4, $5)',
      [this.db.context.companyId, newId(), name, JSON.stringify(payload), at],
    );
  }
}
