import { Companies } from '@einklang/features/companies';
import { Initiatives } from '@einklang/features/initiatives';
import { Tasks } from '@einklang/features/inbox';
import { Acts, requireJoint, requireOpen } from '@einklang/features/participation';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { isHalf, ratedOf } from './rated';
import { RiskStandings, type StandingEntry } from './risk-standing.service';
import type { ProposeSettlement } from './risks.dto';
import { initiativeOf, settlementRows, type SettlementRow } from './risks.queries';

const CONFIRM = 'risk-settlement.confirm';
const subjectOf = (entryId: string) => ({ type: 'risk', id: entryId });

/** Both sides agree on one rating of an entry: one proposes it, the other confirms. */
@Injectable()
export class RiskSettlements {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly standings: RiskStandings,
    private readonly tasks: Tasks,
  ) {}

  async propose(
    actor: Actor,
    entryId: string,
    { note, likelihoodAfter = null, impactAfter = null, ...steps }: ProposeSettlement,
  ): Promise<string> {
    const { initiativeId, entry } = await this.open('risk_entry', entryId);
    requireOpen(actor, 'risk-settlement.propose', await this.initiatives.find(initiativeId));
    if (!entry.reading.differs) throw new Problem('risk-settlement.no-difference');
    if (entry.proposal) throw new Problem('risk-settlement.open');
    const rating = { ...steps, likelihoodAfter, impactAfter };
    if (isHalf(rating))
      throw new Problem('input.invalid', {}, [{ pointer: '/impactAfter', code: 'required' }]);
    const side = voiceOf(actor) === 'COUNCIL' ? 'COUNCIL' : 'EMPLOYER';
    await this.db.sql(
      `insert into risk_settlement (company_id, id, initiative_id, entry_id, side, rating, basis, note, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        actor.companyId,
        newId(),
        initiativeId,
        entryId,
        side,
        JSON.stringify(ratedOf(rating)),
        JSON.stringify({ employer: entry.employer, council: entry.council }),
        note,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.tasks.open({
      roomId: await this.companies.roomId('JOINT'),
      initiativeId,
      kind: CONFIRM,
      subject: subjectOf(entryId),
      debtor: side === 'COUNCIL' ? 'EMPLOYER' : 'COUNCIL',
      creditor: side,
    });
    await this.record(actor, 'risk-settlement.proposed', initiativeId, entry);
    return initiativeId;
  }

  /** The other side confirms; from then on this rating counts. */
  async confirm(actor: Actor, id: string): Promise<string> {
    const { initiativeId, entry, row } = await this.openProposal(id);
    if (!can(actor, 'risk-settlement.confirm', subject(row))) throw new Problem('forbidden');
    await this.db.sql(
      'update risk_settlement set confirmed_by = $3, confirmed_at = $4 where company_id = $1 and id = $2',
      [actor.companyId, id, actor.personId, this.clock.now()],
    );
    await this.tasks.complete(actor, CONFIRM, subjectOf(entry.id));
    await this.record(actor, 'risk-settlement.confirmed', initiativeId, entry);
    return initiativeId;
  }

  /** Takes the own proposal back, or declines the other side's. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    const { initiativeId, entry, row } = await this.openProposal(id);
    if (!can(actor, 'risk-settlement.withdraw', subject(row))) throw new Problem('forbidden');
    await this.end(actor, id, entry.id);
    await this.record(actor, 'risk-settlement.withdrawn', initiativeId, entry);
    return initiativeId;
  }

  /** A new rating overtakes what was proposed on the one before it. */
  async endOvertaken(actor: Actor, initiativeId: string): Promise<void> {
    const { entries } = await this.standings.of(initiativeId);
    const rows = await settlementRows(this.db, initiativeId);
    for (const row of rows.filter(({ confirmedAt }) => confirmedAt === null))
      if (!entries.some(({ proposal }) => proposal?.id === row.id))
        await this.end(actor, row.id, row.entryId);
  }

  private async end(actor: Actor, id: string, entryId: string): Promise<void> {
    await this.db.sql(
      'update risk_settlement set withdrawn_by = $3, withdrawn_at = $4 where company_id = $1 and id = $2',
      [actor.companyId, id, actor.personId, this.clock.now()],
    );
    await this.tasks.cancel(CONFIRM, subjectOf(entryId));
  }

  private async openProposal(
    id: string,
  ): Promise<{ initiativeId: string; entry: StandingEntry; row: SettlementRow }> {
    const { initiativeId, entry } = await this.open('risk_settlement', id);
    if (entry.proposal?.id !== id) throw new Problem('risk-settlement.settled');
    return { initiativeId, entry, row: entry.proposal };
  }

  private async open(
    table: 'risk_entry' | 'risk_settlement',
    id: string,
  ): Promise<{ initiativeId: string; entry: StandingEntry }> {
    const place = await initiativeOf(this.db, table, id);
    if (!place) throw new Problem('not-found');
    requireJoint(await this.initiatives.find(place.initiativeId));
    const { entries } = await this.standings.of(place.initiativeId);
    const entry = entries.find((candidate) => candidate.id === place.entryId);
    if (!entry) throw new Problem('risk.withdrawn');
    return { initiativeId: place.initiativeId, entry };
  }

  private record(
    actor: Actor,
    event: 'risk-settlement.proposed' | 'risk-settlement.confirmed' | 'risk-settlement.withdrawn',
    initiativeId: string,
    { id, number }: StandingEntry,
  ): Promise<void> {
    return this.acts.record(actor, {
      event,
      initiativeId,
      subjectType: 'risk',
      subjectId: id,
      data: { number },
    });
  }
}

const subject = ({ side, confirmedAt }: Pick<SettlementRow, 'side' | 'confirmedAt'>) => ({
  side,
  settled: confirmedAt !== null,
});

export { subject as settlementSubject };
