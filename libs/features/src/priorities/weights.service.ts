import { areWeights, DEFAULT_PRIORITY_WEIGHTS } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { PriorityWeightsDto } from './priority.dto';
import type { WeightsView } from './priority.view';

const PRESET: WeightsView = { ...DEFAULT_PRIORITY_WEIGHTS, version: 0, setByName: null, setAt: null };

/** How a company weighs benefit, feasibility and people; both sides read it, every change stays. */
@Injectable()
export class Weights {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async read(): Promise<WeightsView> {
    const [row] = await this.db.sql<WeightsView>(
      `select w.version, w.benefit::float8 as benefit, w.feasibility::float8 as feasibility, w.human::float8 as human,
              p.name as "setByName", w.set_at as "setAt"
         from priority_weights w join person p on p.company_id = w.company_id and p.id = w.set_by
        where w.company_id = $1 order by w.version desc limit 1`,
      [this.db.context.companyId],
    );
    return row ?? PRESET;
  }

  async set(actor: Actor, weights: PriorityWeightsDto, version: number | undefined): Promise<WeightsView> {
    const before = await this.read();
    requireVersion(before.version, version);
    if (!areWeights(weights))
      throw new Problem('input.invalid', {}, [{ pointer: '/human', code: 'weights-not-one' }]);
    const { benefit, feasibility, human } = weights;
    const roomId = await this.companies.roomId('JOINT');
    const id = newId();
    const rows = await this.db.sql(
      `insert into priority_weights (company_id, id, room_id, version, benefit, feasibility, human, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (company_id, version) do nothing returning id`,
      [
        this.db.context.companyId,
        id,
        roomId,
        before.version + 1,
        benefit,
        feasibility,
        human,
        actor.personId,
        this.clock.now(),
      ],
    );
    if (rows.length === 0) throw new Problem('stale');
    await this.audit.record({
      roomId,
      event: 'priority-weights.set',
      subjectType: 'priority-weights',
      subjectId: id,
      data: { benefit, feasibility, human },
    });
    return this.read();
  }
}
