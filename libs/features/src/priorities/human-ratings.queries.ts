import type { Db } from '@einklang/platform/data';
import type { HumanRatingDto } from './priority.dto';
import type { GivenHumanView, HumanDiscussionView } from './priority.view';

export interface HumanDraftRow {
  readonly ratings: HumanRatingDto[];
  readonly version: number;
  readonly isOpen: boolean;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** The draft of one side; for everybody else there is none. */
export const humanDraftRow = async (
  db: Db,
  initiativeId: string,
  roomId: string,
): Promise<HumanDraftRow | undefined> => {
  const [row] = await db.sql<HumanDraftRow>(
    `select ratings, version, is_open as "isOpen", noted_by as "notedBy", noted_at as "notedAt"
       from human_draft where company_id = $1 and initiative_id = $2 and room_id = $3`,
    [db.context.companyId, initiativeId, roomId],
  );
  return row;
};

export type GivenRow = Omit<GivenHumanView, 'score'>;

/** What both sides gave, the newest first. */
export const givenRows = (db: Db, initiativeId: string): Promise<GivenRow[]> =>
  db.sql<GivenRow>(
    `select h.id, h.side, h.number, h.ratings, p.name as "givenByName", h.given_at as "givenAt"
       from human_rating h join person p on p.company_id = h.company_id and p.id = h.given_by
      where h.company_id = $1 and h.initiative_id = $2 order by h.given_at desc, h.id desc limit 100`,
    [db.context.companyId, initiativeId],
  );

/** What each side said about having talked of these two ratings. */
export const discussionRows = (
  db: Db,
  employerId: string,
  councilId: string,
): Promise<HumanDiscussionView[]> =>
  db.sql<HumanDiscussionView>(
    `select d.side, d.note, p.name as "recordedByName", d.recorded_at as "recordedAt"
       from human_discussion d join person p on p.company_id = d.company_id and p.id = d.recorded_by
      where d.company_id = $1 and d.employer_rating_id = $2 and d.council_rating_id = $3 order by d.recorded_at`,
    [db.context.companyId, employerId, councilId],
  );
