import type { Db } from '@einklang/platform/data';
import type { MaturitySnapshotView } from './maturity.view';
import type { ItemRatingDto } from './rating.dto';

export interface DraftRow {
  readonly ratings: ItemRatingDto[];
  readonly version: number;
  readonly isOpen: boolean;
  readonly updatedByName: string;
  readonly updatedAt: Date;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** The draft of one side, locked for the change that follows where one comes; for everybody else there is none. */
export const draftRow = async (
  db: Db,
  roomId: string,
  lock: 'for update of d' | '' = '',
): Promise<DraftRow | undefined> => {
  const [row] = await db.sql<DraftRow>(
    `select d.ratings, d.version, d.is_open as "isOpen", p.name as "updatedByName", d.updated_at as "updatedAt",
            d.noted_by as "notedBy", d.noted_at as "notedAt"
       from maturity_draft d join person p on p.company_id = d.company_id and p.id = d.updated_by
      where d.company_id = $1 and d.room_id = $2 ${lock}`,
    [db.context.companyId, roomId],
  );
  return row;
};

/** What both sides gave, the newest first. */
export const snapshotRows = (db: Db): Promise<MaturitySnapshotView[]> =>
  db.sql<MaturitySnapshotView>(
    `select s.id, s.side, s.number, s.ratings, p.name as "givenByName", s.given_at as "givenAt"
       from maturity_snapshot s join person p on p.company_id = s.company_id and p.id = s.given_by
      where s.company_id = $1 order by s.given_at desc, s.id desc limit 200`,
    [db.context.companyId],
  );

export interface NewestRow {
  readonly side: 'EMPLOYER' | 'COUNCIL';
  readonly number: number;
  readonly ratings: ItemRatingDto[];
}

/** What each side said last. */
export const newestRows = (db: Db): Promise<NewestRow[]> =>
  db.sql<NewestRow>(
    `select distinct on (side) side, number, ratings from maturity_snapshot where company_id = $1 order by side, number desc`,
    [db.context.companyId],
  );
