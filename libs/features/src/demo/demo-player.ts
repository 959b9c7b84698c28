import { DEMO } from '@einklang/content/demo/demo';
import { Db, type JobName } from '@einklang/platform/data';
import { Reminders } from '@einklang/features/reminders';
import type { JobHandler, JobHandlers } from '@einklang/platform/jobs';
import type { Actor, Standing } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type pg from 'pg';
import { Chapters, type Told } from './chapters';
import type { DemoClock } from './demo-clock';
import { furnish, type DemoWorld } from './furnish';
import { DemoIds, type Step } from './step';

/** Nobody wants the mails of a whole year on the first start; everything else is done as it was then. */
const QUIET: readonly string[] = ['notification.mail', 'invitation.mail'];
/** What is older than this, people have read. */
const READ_BEFORE = '2026-11-16';

interface OutboxRow {
  id: string;
  company_id: string;
  name: JobName;
  payload: never;
}

/** Fills an empty database by acting the scenario out: every rule, audit entry and notification is the real one. */
@Injectable()
export class DemoPlayer {
  constructor(
    private readonly db: Db,
    private readonly modules: ModuleRef,
    private readonly chapters: Chapters,
    private readonly reminders: Reminders,
  ) {}

  async play(owner: pg.Client, clock: DemoClock, handlers: JobHandlers): Promise<void> {
    const world = await furnish(owner);
    const ids = new DemoIds();
    for (const { of, step } of this.chapters.all()) {
      await this.passTime(owner, clock, new Date(step.at), handlers);
      await this.take(world, of, step, ids);
      await this.runJobs(handlers);
    }
    await this.passTime(owner, clock, new Date(`${DEMO.today}T06:00:00Z`), handlers);
    // Mails that waited for the morning are as quiet as the others.
    await owner.query('delete from outbox_later');
    await owner.query('update notification set read_at = created_at where created_at < $1', [READ_BEFORE]);
  }

  /** What fell due in the meantime was reminded of on its day, and what the calendar does was done. */
  private async passTime(
    owner: pg.Client,
    clock: DemoClock,
    until: Date,
    handlers: JobHandlers,
  ): Promise<void> {
    for (;;) {
      const { rows } = await owner.query<{ at: Date | null }>(
        `select least((select min(claim_at) from reminder where claim_at <= $1),
                      (select min(at) from outbox_later where at <= $1 and name like 'election.%')) as at`,
        [until],
      );
      const at = rows[0]?.at;
      if (!at) break;
      clock.set(at);
      await this.reminders.promiseDue();
      await this.runJobs(handlers);
    }
    clock.set(until);
  }

  private async take(world: DemoWorld, { id, company }: Told['of'], step: Step, ids: DemoIds): Promise<void> {
    const person = world.actor(company, step.by);
    try {
      await this.db.inCompany(person, async () => {
        const rows = await this.db.sql<{ standing: Standing }>(
          'select standing from membership where person_id = $1',
          [person.personId],
        );
        const actor: Actor = { ...person, standings: rows.map((row) => row.standing) };
        await step.act(actor, ids);
      });
    } catch (error) {
      throw new Error(
        `${id}, ${step.at}, ${step.by}: ${error instanceof Error ? error.message : String(error)} ${JSON.stringify((error as { fields?: unknown }).fields ?? '')}`,
        { cause: error },
      );
    }
  }

  private async runJobs(handlers: JobHandlers): Promise<void> {
    for (;;) {
      const rows = await this.db.call<OutboxRow>('select * from app.claim_outbox(1000)');
      if (rows.length === 0) return;
      for (const row of rows.filter((candidate) => !QUIET.includes(candidate.name))) {
        const handler = this.modules.get<JobHandler<JobName>>(handlers[row.name], { strict: false });
        await handler.run({ jobId: `outbox-${row.id}`, companyId: row.company_id, payload: row.payload });
      }
    }
  }
}
