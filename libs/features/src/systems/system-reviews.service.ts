import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { SystemTrail } from './system-trail.service';
import type { SystemHistory, SystemView } from './system.view';
import type { ReviewSystem } from './systems.dto';
import { initiativeRows, reviewRows } from './systems.queries';
import { Systems } from './systems.service';

/** Looking at a system again, again and again: each time stays. */
@Injectable()
export class SystemReviews {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly systems: Systems,
    private readonly trail: SystemTrail,
  ) {}

  /** Reviews and initiatives of a system, for the joint room. */
  async history(actor: Actor, systemId: string): Promise<SystemHistory> {
    await this.systems.read(actor, systemId);
    return {
      reviews: await reviewRows(this.db, systemId),
      initiatives: await initiativeRows(this.db, systemId),
    };
  }

  async record(
    actor: Actor,
    systemId: string,
    { reviewedOn, nextOn = null, note = '' }: ReviewSystem,
  ): Promise<SystemView> {
    const system = await this.systems.find(systemId);
    if (!can(actor, 'system.review', system)) throw new Problem('system.retired');
    if (reviewedOn > this.clock.today())
      throw new Problem('input.invalid', {}, [{ pointer: '/reviewedOn', code: 'in-the-future' }]);
    if (nextOn !== null && nextOn <= reviewedOn)
      throw new Problem('input.invalid', {}, [{ pointer: '/nextOn', code: 'before-review' }]);
    await this.db.sql(
      `insert into ai_system_review (company_id, id, system_id, reviewed_on, next_on, note, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.companyId, newId(), systemId, reviewedOn, nextOn, note, actor.personId, this.clock.now()],
    );
    await this.db.sql(
      `update ai_system set last_review_on = greatest(last_review_on, $3::date), updated_at = $5,
              next_review_on = case when last_review_on is null or $3::date >= last_review_on then $4::date else next_review_on end
        where company_id = $1 and id = $2`,
      [actor.companyId, systemId, reviewedOn, nextOn, this.clock.now()],
    );
    await this.trail.record(system, 'system.reviewed', { product: system.product, reviewedOn });
    return this.systems.read(actor, systemId);
  }
}
