import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Live } from '@einklang/platform/live';
import { Injectable } from '@nestjs/common';

const BATCH = 1000;

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'reminder.send': { reminderId: string };
  }
}

/** Turns what has fallen due, in all companies, into promised jobs; claimed and promised in one transaction. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Returns how many jobs were promised. With nothing due it costs two looks into an index. */
  async promiseDue(): Promise<number> {
    let promised = 0;
    for (;;) {
      const [row] = await this.db.call<{ count: number }>('select app.promise_due($1, $2) as count', [
        this.clock.now(),
        BATCH,
      ]);
      const count = row?.count ?? 0;
      promised += count;
      if (count > 0) this.live.wakeRelay();
      if (count < BATCH) return promised;
    }
  }
}
