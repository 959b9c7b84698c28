import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Acts } from './acts.service';
import { ParticipationTasks } from './participation-tasks.service';
import type { AgreedPeriodList, PeriodProposalView } from './period.view';
import { AGREED_PERIODS, defaultWorkingDays, type AgreedPeriodId } from './periods';
import type { ConfirmPeriods, ProposePeriods } from './periods.dto';
import { requireOpen } from './require-open';

interface Row extends Omit<PeriodProposalView, 'may'> {
  initiativeId: string;
  period: AgreedPeriodId;
  confirmedAt: Date | null;
  withdrawnAt: Date | null;
}

const ROW = `select a.id, a.initiative_id as "initiativeId", a.period, a.working_days as "workingDays", a.side, p.name as "byName",
    a.proposed_at as at, a.confirmed_at as "confirmedAt", a.withdrawn_at as "withdrawnAt"
  from agreed_period a join person p on p.company_id = a.company_id and p.id = a.proposed_by`;

/** BT-1: how long things may take. One side proposes, the other confirms; an agreed period is no consent. */
@Injectable()
export class Periods {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly initiatives: Initiatives,
    private readonly tasks: ParticipationTasks,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<AgreedPeriodList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await this.db.sql<Row>(
      `${ROW} where a.company_id = $1 and a.initiative_id = $2 and a.withdrawn_at is null order by a.confirmed_at desc nulls first, a.id desc`,
      [actor.companyId, initiativeId],
    );
    const items = AGREED_PERIODS.map((period) => {
      const own = rows.filter((row) => row.period === period);
      const agreed = own.find((row) => row.confirmedAt !== null);
      const proposal = own.find((row) => row.confirmedAt === null);
      return {
        period,
        defaultWorkingDays: defaultWorkingDays(period),
        agreedWorkingDays: agreed?.workingDays ?? null,
        agreedAt: agreed?.confirmedAt ?? null,
        proposal: proposal ? proposalView(actor, proposal) : null,
      };
    });
    return {
      items,
      nextCursor: null,
      may: { propose: can(actor, 'agreed-period.propose', initiative) },
    };
  }

  /** Puts lengths forward; an open proposal for the same period gives way to the new one. */
  async propose(actor: Actor, initiativeId: string, { periods }: ProposePeriods): Promise<AgreedPeriodList> {
    requireOpen(actor, 'agreed-period.propose', await this.initiatives.find(initiativeId));
    for (const { period, workingDays } of periods) {
      await this.db.sql(
        `update agreed_period set withdrawn_at = $4
          where company_id = $1 and initiative_id = $2 and period = $3 and confirmed_at is null and withdrawn_at is null`,
        [actor.companyId, initiativeId, period, this.clock.now()],
      );
      await this.db.sql(
        `insert into agreed_period (company_id, id, initiative_id, period, working_days, side, proposed_by, proposed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          actor.companyId,
          newId(),
          initiativeId,
          period,
          workingDays,
          voiceOf(actor),
          actor.personId,
          this.clock.now(),
        ],
      );
    }
    await this.record(actor, initiativeId, 'agreed-period.proposed', periods);
    return this.list(actor, initiativeId);
  }

  /** Agrees to proposals of the other side; running clocks take the new length at once. */
  async confirm(
    actor: Actor,
    initiativeId: string,
    { proposalIds }: ConfirmPeriods,
  ): Promise<AgreedPeriodList> {
    await this.initiatives.find(initiativeId);
    const rows = await this.find(initiativeId, proposalIds);
    for (const row of rows) this.require(actor, 'agreed-period.confirm', row);
    await this.db.sql(
      'update agreed_period set confirmed_by = $3, confirmed_at = $4 where company_id = $1 and id = any ($2::uuid[])',
      [actor.companyId, proposalIds, actor.personId, this.clock.now()],
    );
    await this.record(actor, initiativeId, 'agreed-period.confirmed', rows);
    await this.tasks.refresh(actor, initiativeId);
    return this.list(actor, initiativeId);
  }

  /** Takes an own proposal back, or declines one of the other side. */
  async withdraw(actor: Actor, initiativeId: string, proposalId: string): Promise<AgreedPeriodList> {
    await this.initiatives.find(initiativeId);
    const rows = await this.find(initiativeId, [proposalId]);
    for (const row of rows) this.require(actor, 'agreed-period.withdraw', row);
    await this.db.sql('update agreed_period set withdrawn_at = $3 where company_id = $1 and id = $2', [
      actor.companyId,
      proposalId,
      this.clock.now(),
    ]);
    await this.record(actor, initiativeId, 'agreed-period.withdrawn', rows);
    return this.list(actor, initiativeId);
  }

  private async find(initiativeId: string, ids: readonly string[]): Promise<Row[]> {
    const rows = await this.db.sql<Row>(
      `${ROW} where a.company_id = $1 and a.initiative_id = $2 and a.id = any ($3::uuid[])`,
      [this.db.context.companyId, initiativeId, ids],
    );
    if (rows.length < ids.length) throw new Problem('not-found');
    return rows;
  }

  private require(actor: Actor, action: 'agreed-period.confirm' | 'agreed-period.withdraw', row: Row): void {
    const subject = subjectOf(row);
    if (can(actor, action, subject)) return;
    throw new Problem(subject.settled ? 'agreed-period.settled' : 'agreed-period.own-proposal');
  }

  private record(
    actor: Actor,
    initiativeId: string,
    event: EventName,
    periods: readonly { period: AgreedPeriodId; workingDays: number }[],
  ): Promise<void> {
    return this.acts.record(actor, {
      event,
      initiativeId,
      subjectType: 'participation',
      subjectId: initiativeId,
      data: { periods: periods.map(({ period, workingDays }) => ({ period, workingDays })) },
    });
  }
}

const subjectOf = ({ side, confirmedAt, withdrawnAt }: Row) => ({
  side,
  settled: confirmedAt !== null || withdrawnAt !== null,
});

const proposalView = (actor: Actor, row: Row): PeriodProposalView => ({
  id: row.id,
  workingDays: row.workingDays,
  side: row.side,
  byName: row.byName,
  at: row.at,
  may: {
    confirm: can(actor, 'agreed-period.confirm', subjectOf(row)),
    withdraw: can(actor, 'agreed-period.withdraw', subjectOf(row)),
  },
});
