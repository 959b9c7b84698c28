import { humanScoreOf, type HumanRatings as Ratings } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Initiatives, type Initiative } from '@einklang/features/initiatives';
import { ratingOf, requireReasons } from '@einklang/features/maturity';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, ownRoomOf, voiceOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { discussionRows, givenRows, humanDraftRow, type GivenRow } from './human-ratings.queries';
import type { DiscussHumanRating, HumanRatingDto, SaveHumanRating } from './priority.dto';
import type { GivenHumanView, HumanDiscussionView, HumanDraftView } from './priority.view';

type Side = 'EMPLOYER' | 'COUNCIL';

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

/** What both sides gave, and whether they have talked about the newest two. */
export interface HumanStanding {
  readonly given: readonly GivenHumanView[];
  readonly employer: GivenHumanView | null;
  readonly council: GivenHumanView | null;
  readonly discussions: readonly HumanDiscussionView[];
  readonly discussed: boolean;
}

/** H of an initiative (PA-6): each side rates in its own room and gives what it found to both. */
@Injectable()
export class HumanRatings {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly initiatives: Initiatives,
  ) {}

  async standing(initiativeId: string): Promise<HumanStanding> {
    const given = (await givenRows(this.db, initiativeId)).map((row): GivenHumanView => ({
      ...row,
      score: humanScoreOf(humanRatingsOf(row.ratings)),
    }));
    const newest = (side: Side): GivenHumanView | null => given.find((row) => row.side === side) ?? null;
    const [employer, council] = [newest('EMPLOYER'), newest('COUNCIL')];
    const discussions = employer && council ? await discussionRows(this.db, employer.id, council.id) : [];
    return { given, employer, council, discussions, discussed: discussions.length === 2 };
  }

  /** The draft of the actor's side; a new round begins with what the side gave last. */
  async draft(actor: Actor, initiativeId: string): Promise<HumanDraftView | null> {
    const side = ownRoomOf(actor);
    if (!side) return null;
    const row = await humanDraftRow(this.db, initiativeId, await this.companies.roomId(side));
    return row ? { version: row.version, ratings: row.ratings, isOpen: row.isOpen } : NO_DRAFT;
  }

  /** Saves what my side thinks so far; nobody outside its room learns that there is anything. */
  async save(
    actor: Actor,
    initiativeId: string,
    { ratings }: SaveHumanRating,
    version: number | undefined,
  ): Promise<HumanDraftView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'human-rating.rate', initiative)) throw new Problem('initiative.closed');
    const roomId = await this.ownRoomId(actor);
    const before = await humanDraftRow(this.db, initiativeId, roomId);
    requireVersion(before?.version ?? 0, version);
    const now = this.clock.now();
    const fresh =
      !before ||
      before.notedBy !== actor.personId ||
      now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
    await this.db.sql(
      `insert into human_draft (company_id, id, room_id, initiative_id, ratings, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, 1, $6, $7, $6, $7)
       on conflict (company_id, initiative_id, room_id) do update set ratings = excluded.ratings, version = human_draft.version + 1,
         is_open = true, updated_by = excluded.updated_by, updated_at = excluded.updated_at, noted_by = excluded.noted_by,
         noted_at = case when $8 then excluded.noted_at else human_draft.noted_at end`,
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
    if (fresh) await this.record(initiative, roomId, 'human-rating.edited', {});
    return (await this.draft(actor, initiativeId)) ?? NO_DRAFT;
  }

  /** Gives my side's ratings to both; nobody changes them afterwards. */
  async give(actor: Actor, initiativeId: string, version: number | undefined): Promise<void> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'human-rating.give', initiative)) throw new Problem('initiative.closed');
    const roomId = await this.ownRoomId(actor);
    const draft = await humanDraftRow(this.db, initiativeId, roomId);
    requireVersion(draft?.version ?? 0, version);
    if (!draft?.isOpen) throw new Problem('rating.nothing-new');
    if (humanScoreOf(humanRatingsOf(draft.ratings)) === null) throw new Problem('human-rating.incomplete');
    requireReasons(draft.ratings.map(({ criterion, ...rest }) => ({ id: criterion, ...rest })));
    const side = ownRoomOf(actor)!;
    const before = (await givenRows(this.db, initiativeId)).find((row: GivenRow) => row.side === side);
    const number = (before?.number ?? 0) + 1;
    await this.db.sql(
      `insert into human_rating (company_id, id, initiative_id, side, number, ratings, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.db.context.companyId,
        newId(),
        initiativeId,
        side,
        number,
        JSON.stringify(draft.ratings),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.db.sql(
      `update human_draft set is_open = false, version = version + 1
        where company_id = $1 and initiative_id = $2 and room_id = $3`,
      [this.db.context.companyId, initiativeId, roomId],
    );
    await this.record(initiative, initiative.roomId, 'human-rating.given', { side, number });
  }

  /** One side's word that both have talked about ratings that are far apart; with both words their mean counts. */
  async discuss(actor: Actor, initiativeId: string, { note }: DiscussHumanRating): Promise<void> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'human-rating.discuss', initiative)) throw new Problem('initiative.closed');
    const side = voiceOf(actor) === 'COUNCIL' ? 'COUNCIL' : 'EMPLOYER';
    const { employer, council, discussions } = await this.standing(initiativeId);
    if (!employer || !council) throw new Problem('human-rating.nothing-to-discuss');
    if (discussions.some((word) => word.side === side)) throw new Problem('human-rating.already-discussed');
    await this.db.sql(
      `insert into human_discussion (company_id, id, initiative_id, employer_rating_id, council_rating_id, side, note, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        this.db.context.companyId,
        newId(),
        initiativeId,
        employer.id,
        council.id,
        side,
        note,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.record(initiative, initiative.roomId, 'human-rating.discussed', { side });
  }

  private async ownRoomId(actor: Actor): Promise<string> {
    const side = ownRoomOf(actor);
    if (!side) throw new Problem('forbidden');
    return this.companies.roomId(side);
  }

  private async record(
    initiative: Initiative,
    roomId: string,
    event: EventName,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({
      roomId,
      event,
      subjectType: 'initiative',
      subjectId: initiative.id,
      initiativeId: initiative.id,
      data,
    });
  }
}

const NO_DRAFT: HumanDraftView = { version: 0, ratings: [], isOpen: false };

/** Stored ratings in the words of the domain. */
export const humanRatingsOf = (ratings: readonly HumanRatingDto[]): Ratings =>
  Object.fromEntries(ratings.map((answer) => [answer.criterion, ratingOf(answer)]));
