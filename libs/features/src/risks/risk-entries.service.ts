import { riskScore } from '@einklang/domain';
import { Initiatives } from '@einklang/features/initiatives';
import { Acts, requireJoint, requireOpen } from '@einklang/features/participation';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, voiceOf, type Actor, type RiskEntrySubject } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { RiskStandings, type StandingEntry } from './risk-standing.service';
import { MOST_ENTRIES, type AcceptRisk, type EnterRisk } from './risks.dto';
import { initiativeOf, measureRows, type MeasureRow } from './risks.queries';

/** What could get better or worse: entered by whoever sees it, taken back while nobody took it up. */
@Injectable()
export class RiskEntries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly initiatives: Initiatives,
    private readonly standings: RiskStandings,
  ) {}

  /** Enters a chance or a risk for both sides to rate; returns its id. */
  async enter(
    actor: Actor,
    initiativeId: string,
    { kind, perspective, dimension, text }: EnterRisk,
  ): Promise<string> {
    requireOpen(actor, 'risk.enter', await this.initiatives.find(initiativeId));
    const number = await this.nextNumber(initiativeId);
    if (number > MOST_ENTRIES) throw new Problem('risk.too-many');
    const id = newId();
    await this.db.sql(
      `insert into risk_entry (company_id, id, initiative_id, number, kind, perspective, dimension, text, side, entered_by, entered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.companyId,
        id,
        initiativeId,
        number,
        kind,
        perspective,
        dimension,
        text,
        voiceOf(actor),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.record(actor, 'risk.entered', initiativeId, id, { kind, number });
    return id;
  }

  /** Takes an entry back; its number is never given again. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    const { initiativeId, entry } = await this.open(id);
    if (!can(actor, 'risk.withdraw', entrySubject(entry, await measureRows(this.db, initiativeId))))
      throw new Problem(entry.side === voiceOf(actor) ? 'risk.taken-up' : 'forbidden');
    await this.db.sql(
      'update risk_entry set withdrawn_by = $3, withdrawn_at = $4 where company_id = $1 and id = $2',
      [actor.companyId, id, actor.personId, this.clock.now()],
    );
    await this.record(actor, 'risk.withdrawn', initiativeId, id, { number: entry.number });
    return initiativeId;
  }

  /** One side bears what remains, with its reasons. Only orange needs it; red can't be accepted away (domain 7.4). */
  async accept(actor: Actor, id: string, { reason }: AcceptRisk): Promise<string> {
    const { initiativeId, entry } = await this.open(id);
    requireOpen(actor, 'risk.accept', await this.initiatives.find(initiativeId));
    const side = voiceOf(actor);
    const { after, needsAcceptance } = entry.reading;
    if (!after || !needsAcceptance) throw new Problem('risk.not-orange');
    const score = riskScore(after);
    if (entry.acceptances.some((one) => one.side === side && one.score >= score))
      throw new Problem('risk.already-accepted');
    await this.db.sql(
      `insert into risk_acceptance (company_id, id, initiative_id, entry_id, side, score, reason, accepted_by, accepted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [actor.companyId, newId(), initiativeId, id, side, score, reason, actor.personId, this.clock.now()],
    );
    await this.record(actor, 'risk.accepted', initiativeId, id, { number: entry.number, score });
    return initiativeId;
  }

  /** An entry that stands, in a locked initiative that is open to both. */
  async open(id: string): Promise<{ initiativeId: string; entry: StandingEntry }> {
    const place = await initiativeOf(this.db, 'risk_entry', id);
    if (!place) throw new Problem('not-found');
    requireJoint(await this.initiatives.find(place.initiativeId));
    const { entries } = await this.standings.of(place.initiativeId);
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Problem('risk.withdrawn');
    return { initiativeId: place.initiativeId, entry };
  }

  private async nextNumber(initiativeId: string): Promise<number> {
    const [row] = await this.db.sql<{ number: number }>(
      'select coalesce(max(number), 0)::int + 1 as number from risk_entry where company_id = $1 and initiative_id = $2',
      [this.db.context.companyId, initiativeId],
    );
    return row!.number;
  }

  private record(
    actor: Actor,
    event: 'risk.entered' | 'risk.withdrawn' | 'risk.accepted',
    initiativeId: string,
    subjectId: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return this.acts.record(actor, { event, initiativeId, subjectType: 'risk', subjectId, data });
  }
}

/** Whoever has rated an entry or plans something about it relies on it. */
export const entrySubject = (
  entry: StandingEntry,
  measures: readonly Pick<MeasureRow, 'entryId'>[],
): RiskEntrySubject => ({
  side: entry.side,
  isTakenUp:
    entry.employer !== null || entry.council !== null || measures.some(({ entryId }) => entryId === entry.id),
});
