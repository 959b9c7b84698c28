import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { FileStore } from '@einklang/platform/files';
import { Injectable } from '@nestjs/common';

const DAY_MS = 86_400_000;

/** Removes bytes that never became a file, a day after they came: broken uploads, transactions that did not commit. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Returns how many were removed. */
  async run(): Promise<number> {
    return this.store.sweep(new Date(this.clock.now().getTime() - DAY_MS), async (companyId, names) => {
      const rows = await this.db.call<{ known_files: string }>('select * from app.known_files($1, $2)', [
        companyId,
        names,
      ]);
      return new Set(rows.map((row) => row.known_files));
    });
  }
}
