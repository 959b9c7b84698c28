import { readMaturity, sharedScore, type MaturityReading } from '@einklang/domain';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, ownRoomOf, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { draftRow, newestRows, snapshotRows, type DraftRow } from './maturity.queries';
import type { MaturityDraftView, MaturitySnapshotView, MaturityView } from './maturity.view';
import type { SaveMaturity } from './rating.dto';
import { ratingsOf, requireReasons } from './ratings';

/** Within this time one person's saving is one entry of the Verlauf. */
const ONE_SITTING_MS = 15 * 60_000;

/** What both sides gave last, for other features. */
export interface KnownMaturity {
  readonly employer: MaturityReading | null;
  readonly council: MaturityReading | null;
  /** How much at least one side answered, 0 to 1; null while nobody gave anything. */
  readonly answeredShare: number | null;
  /** HA of both sides, 0 to 100. */
  readonly homework: number | null;
}

/** The maturity check (PA-2): each side rates in its own room, and what it gives is a snapshot for both. */
@Injectable()
export class Maturity {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async read(actor: Actor): Promise<MaturityView> {
    const side = ownRoomOf(actor);
    const snapshots = await snapshotRows(this.db);
    return {
      side,
      draft: side ? await this.draft(side, snapshots) : null,
      snapshots,
      may: { rate: can(actor, 'maturity.rate'), give: can(actor, 'maturity.give') },
    };
  }

  /** Saves what my side thinks so far; nobody outside its room learns that there is anything. */
  async save(
    actor: Actor,
    { ratings }: SaveMaturity,
    version: number | undefined,
  ): Promise<MaturityDraftView> {
    const side = this.sideOf(actor);
    const roomId = await this.companies.roomId(side);
    const before = await draftRow(this.db, roomId, 'for update of d');
    requireVersion(before?.version ?? 0, version);
    const now = this.clock.now();
    const fresh = isFresh(before, actor, now);
    const rows = await this.db.sql(
      `insert into maturity_draft (company_id, id, room_id, ratings, version, updated_by, updated_at, noted_by, noted_at)
       values ($1, $2, $3, $4, 1, $5, $6, $5, $6)
       on conflict (company_id, room_id) do update set ratings = excluded.ratings, version = maturity_draft.version + 1, is_open = true,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at, noted_by = excluded.noted_by,
         noted_at = case when $7 then excluded.noted_at else maturity_draft.noted_at end
         where maturity_draft.version = $8 returning id`,
      [
        this.db.context.companyId,
        newId(),
        roomId,
        JSON.stringify(ratings),
        actor.personId,
        now,
        fresh,
        version ?? 0,
      ],
    );
    if (rows.length === 0) throw new Problem('stale');
    if (fresh) await this.record(roomId, 'maturity.edited', actor.companyId, {});
    return this.draft(side, []);
  }

  /** Gives my side's ratings to both, as a snapshot that nobody changes. */
  async give(actor: Actor, version: number | undefined): Promise<MaturityView> {
    const side = this.sideOf(actor);
    const roomId = await this.companies.roomId(side);
    const draft = await draftRow(this.db, roomId, 'for update of d');
    requireVersion(draft?.version ?? 0, version);
    if (!draft?.isOpen || draft.ratings.length === 0) throw new Problem('rating.nothing-new');
    requireReasons(draft.ratings.map(({ item, ...rest }) => ({ id: item, ...rest })));
    const id = newId();
    const number = ((await newestRows(this.db)).find((row) => row.side === side)?.number ?? 0) + 1;
    const jointId = await this.companies.roomId('JOINT');
    await this.db.sql(
      `insert into maturity_snapshot (company_id, id, room_id, side, number, ratings, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.db.context.companyId,
        id,
        jointId,
        side,
        number,
        JSON.stringify(draft.ratings),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.db.sql(
      'update maturity_draft set is_open = false, version = version + 1 where company_id = $1 and room_id = $2',
      [this.db.context.companyId, roomId],
    );
    await this.record(jointId, 'maturity.given', id, { side, number });
    return this.read(actor);
  }

  /** What both sides gave last; drafts never count. */
  async known(): Promise<KnownMaturity> {
    const rows = await newestRows(this.db);
    const readingOf = (side: 'EMPLOYER' | 'COUNCIL'): MaturityReading | null => {
      const row = rows.find((candidate) => candidate.side === side);
      return row ? readMaturity(ratingsOf(row.ratings)) : null;
    };
    const [employer, council] = [readingOf('EMPLOYER'), readingOf('COUNCIL')];
    const shares = [employer, council].flatMap((reading) => (reading ? [reading.answered] : []));
    return {
      employer,
      council,
      answeredShare: shares.length > 0 ? Math.max(...shares) : null,
      homework: sharedScore(homeworkIn(employer), homeworkIn(council)),
    };
  }

  /** A new round begins with what the side gave last. */
  private async draft(
    side: 'EMPLOYER' | 'COUNCIL',
    snapshots: readonly MaturitySnapshotView[],
  ): Promise<MaturityDraftView> {
    const row = await draftRow(this.db, await this.companies.roomId(side));
    if (row) {
      const { version, ratings, isOpen, updatedByName, updatedAt } = row;
      return { version, ratings, isOpen, updatedByName, updatedAt };
    }
    const ratings = snapshots.find((snapshot) => snapshot.side === side)?.ratings ?? [];
    return { version: 0, ratings, isOpen: false, updatedByName: null, updatedAt: null };
  }

  private sideOf(actor: Actor): 'EMPLOYER' | 'COUNCIL' {
    const side = ownRoomOf(actor);
    if (!side) throw new Problem('forbidden');
    return side;
  }

  private async record(
    roomId: string,
    event: 'maturity.edited' | 'maturity.given',
    subjectId: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.record({ roomId, event, subjectType: 'maturity', subjectId, data });
  }
}

const homeworkIn = (reading: MaturityReading | null): number | null =>
  reading?.areas.find(({ area }) => area === 'HA')?.score ?? null;

const isFresh = (before: DraftRow | undefined, actor: Actor, now: Date): boolean =>
  !before || before.notedBy !== actor.personId || now.getTime() - before.notedAt.getTime() > ONE_SITTING_MS;
