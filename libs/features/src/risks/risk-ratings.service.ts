import { Companies } from '@einklang/features/companies';
import { Initiatives } from '@einklang/features/initiatives';
import { Acts, requireOpen } from '@einklang/features/participation';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { ownRoomOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { isHalf, isRated } from './rated';
import { RiskSettlements } from './risk-settlements.service';
import { RiskStandings } from './risk-standing.service';
import type { RiskDraftView } from './risk.view';
import type { RiskRatingDto, SaveRiskRatings } from './risks.dto';
import { draftRow, givenRows } from './risks.queries';

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;
const NO_DRAFT: RiskDraftView = { version: 0, ratings: [], isOpen: false };

/** Each side rates in its own room and gives what it found to both (ADR 0011). */
@Injectable()
export class RiskRatings {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
    private readonly acts: Acts,
    private readonly standings: RiskStandings,
    private readonly settlements: RiskSettlements,
  ) {}

  /** The draft of the actor's side; a new round begins with what the side gave last. */
  async draft(actor: Actor, initiativeId: string): Promise<RiskDraftView | null> {
    const side = ownRoomOf(actor);
    if (!side) return null;
    const row = await draftRow(this.db, initiativeId, await this.companies.roomId(side));
    return row ? { version: row.version, ratings: row.ratings, isOpen: row.isOpen } : NO_DRAFT;
  }

  /** Saves what my side thinks so far; nobody outside its room learns that there is anything. */
  async save(
    actor: Actor,
    initiativeId: string,
    { ratings }: SaveRiskRatings,
    version: number | undefined,
  ): Promise<RiskDraftView> {
    requireOpen(actor, 'risk-rating.rate', await this.initiatives.find(initiativeId));
    const roomId = await this.ownRoomId(actor);
    const before = await draftRow(this.db, initiativeId, roomId);
    requireVersion(before?.version ?? 0, version);
    const now = this.clock.now();
    const fresh =
      !before ||
      before.notedBy !== actor.personId ||
      now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
    await this.db.sql(
      `insert into risk_draft (company_id, id, room_id, initiative_id, ratings, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, 1, $6, $7, $6, $7)
       on conflict (company_id, initiative_id, room_id) do update set ratings = excluded.ratings, version = risk_draft.version + 1,
         is_open = true, updated_by = excluded.updated_by, updated_at = excluded.updated_at, noted_by = excluded.noted_by,
         noted_at = case when $8 then excluded.noted_at else risk_draft.noted_at end`,
      [
        this.db.context.companyId,
        newId(),
        roomId,
        initiativeId,
        JSON.stringify(ratings),
        actor.personId,
        now,
        fresh,
      ],
    );
    if (fresh)
      await this.audit.record({
        roomId,
        event: 'risk-rating.edited',
        subjectType: 'initiative',
        subjectId: initiativeId,
        initiativeId,
      });
    return (await this.draft(actor, initiativeId)) ?? NO_DRAFT;
  }

  /** Gives my side's ratings to both; nobody changes them afterwards. Proposals on other ratings end with it. */
  async give(actor: Actor, initiativeId: string, version: number | undefined): Promise<void> {
    requireOpen(actor, 'risk-rating.give', await this.initiatives.find(initiativeId));
    const roomId = await this.ownRoomId(actor);
    const draft = await draftRow(this.db, initiativeId, roomId);
    requireVersion(draft?.version ?? 0, version);
    const { entries } = await this.standings.of(initiativeId);
    const ratings = (draft?.ratings ?? []).filter(({ entryId }) => entries.some(({ id }) => id === entryId));
    if (!draft?.isOpen || !ratings.some(isRated)) throw new Problem('rating.nothing-new');
    refuseHalf(ratings);
    const side = ownRoomOf(actor)!;
    const number =
      1 + ((await givenRows(this.db, initiativeId)).find((row) => row.side === side)?.number ?? 0);
    await this.db.sql(
      `insert into risk_rating (company_id, id, initiative_id, side, number, ratings, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.db.context.companyId,
        newId(),
        initiativeId,
        side,
        number,
        JSON.stringify(ratings.filter(isRated)),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.db.sql(
      `update risk_draft set is_open = false, version = version + 1
        where company_id = $1 and initiative_id = $2 and room_id = $3`,
      [this.db.context.companyId, initiativeId, roomId],
    );
    await this.settlements.endOvertaken(actor, initiativeId);
    await this.acts.record(actor, {
      event: 'risk-rating.given',
      initiativeId,
      subjectType: 'initiative',
      subjectId: initiativeId,
      data: { side, number },
    });
  }

  private async ownRoomId(actor: Actor): Promise<string> {
    const side = ownRoomOf(actor);
    if (!side) throw new Problem('forbidden');
    return this.companies.roomId(side);
  }
}

/** An entry may stay without a rating, but what is begun has both numbers. */
const refuseHalf = (ratings: readonly RiskRatingDto[]): void => {
  const half = ratings.filter(isHalf);
  if (half.length > 0)
    throw new Problem(
      'input.invalid',
      {},
      half.map(({ entryId }) => ({ pointer: `/ratings/${entryId}`, code: 'required' })),
    );
};
