import { Initiatives } from '@einklang/features/initiatives';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { contestRows, newestFacts } from './facts.queries';
import { Facts } from './facts.service';
import type { FactsView } from './facts.view';

/** Both sides say that they read the rules alike (BT-3): for one version of the facts, each with its name. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
  ) {}

  /** Saying it twice leaves no trace. A side that contests a rule settles that first. */
  async confirm(actor: Actor, initiativeId: string, version: number | undefined): Promise<FactsView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'rule.confirm', initiative)) throw new Problem('initiative.closed');
    const side = voiceOf(actor) === 'COUNCIL' ? 'COUNCIL' : 'EMPLOYER';
    const row = await newestFacts(this.db, initiativeId);
    if (!row) throw new Problem('rule.nothing-to-confirm');
    requireVersion(row.version, version);
    const contests = await contestRows(this.db, [initiativeId]);
    if (contests.some((contest) => contest.side === side)) throw new Problem('rule.still-contested');
    const added = await this.db.sql(
      `insert into rule_confirmation (company_id, id, initiative_id, facts_version, side, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [actor.companyId, newId(), initiativeId, row.version, side, actor.personId, this.clock.now()],
    );
    if (added.length > 0)
      await this.audit.record({
        roomId: initiative.roomId,
        event: 'rule.confirmed',
        subjectType: 'initiative',
        subjectId: initiative.id,
        initiativeId: initiative.id,
        data: { version: row.version, side },
      });
    return this.facts.read(actor, initiativeId);
  }
}
