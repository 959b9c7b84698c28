import { Db } from '@einklang/platform/data';
import { Public } from '@einklang/platform/http';
import { Problem } from '@einklang/problems';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

export class ReadyView {
  status!: 'ready' | 'degraded';
  database!: boolean;
  /** Seconds that the oldest promised job has been waiting. */
  outboxAgeSeconds!: number;
}

/** A queue older than this means that no worker takes it: pages work, mails wait. */
const OUTBOX_LATE_SECONDS = 60;

@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(private readonly db: Db) {}

  @Public()
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  async ready(): Promise<ReadyView> {
    try {
      const [row] = await this.db.call<{ age: number }>('select app.outbox_age_seconds() as age');
      const age = row?.age ?? 0;
      return {
        status: age > OUTBOX_LATE_SECONDS ? 'degraded' : 'ready',
        database: true,
        outboxAgeSeconds: age,
      };
    } catch {
      throw new Problem('unavailable', { retryAfter: 2 });
    }
  }
}
