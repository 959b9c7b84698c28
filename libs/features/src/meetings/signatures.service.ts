import { Clock } from '@einklang/platform/clock';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';

/** Signatures under minutes hold for exactly one text. */
@Injectable()
export class Signatures {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The text is about to change: what was signed is another one now. */
  async takeBack(meetingId: string): Promise<void> {
    await this.db.sql(
      `update council_minutes_signature set taken_back_at = $3
        where company_id = $1 and meeting_id = $2 and taken_back_at is null`,
      [this.db.context.companyId, meetingId, this.clock.now()],
    );
  }
}
