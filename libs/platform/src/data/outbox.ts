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

  async promise<N extends JobName>(name: N, payload: JobPayloads[N]): Promise<void> {
    this.db.evidence.jobs.push({ id: newId(), name, payload });
    this.db.afterCommit(() => this.live.wakeRelay());
  }
}
