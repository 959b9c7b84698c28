import type { Stage } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type { RoomKind } from '@einklang/policy';
import type { SaveDataRating } from './data-rating.dto';
import type { HumanRatingDto, PriorityAssessmentDto } from './priority.dto';

export interface PriorityRow {
  readonly initiativeId: string;
  readonly title: string;
  readonly stage: Stage;
  readonly room: RoomKind;
  readonly updatedAt: Date;
  readonly data: SaveDataRating | null;
  readonly assessment: PriorityAssessmentDto | null;
  readonly employer: HumanRatingDto[] | null;
  readonly council: HumanRatingDto[] | null;
  readonly discussed: boolean;
}

const newestOf = (side: string): string => `left join lateral (
    select h.id, h.ratings from human_rating h
     where h.company_id = i.company_id and h.initiative_id = i.id and h.side = '${side}' order by h.number desc limit 1)`;

/** A page of initiatives with everything that was said of their priority, the last changed first; one more than asked. */
export const priorityRows = (
  db: Db,
  { limit, after }: { limit: number; after: [string, string] | null },
): Promise<PriorityRow[]> =>
  db.sql<PriorityRow>(
    `select i.id as "initiativeId", i.title, i.stage, r.kind as room, i.updated_at as "updatedAt", d.content as data,
            a.content as assessment, e.ratings as employer, c.ratings as council,
            (select count(*) = 2 from human_discussion x where x.company_id = i.company_id and x.employer_rating_id = e.id
                and x.council_rating_id = c.id) as discussed
       from initiative i
       join room r on r.company_id = i.company_id and r.id = i.room_id
       left join data_rating d on d.company_id = i.company_id and d.initiative_id = i.id
       left join priority_assessment a on a.company_id = i.company_id and a.initiative_id = i.id
       ${newestOf('EMPLOYER')} e on true
       ${newestOf('COUNCIL')} c on true
      where i.company_id = $1 ${after ? 'and (i.updated_at, i.id) < ($3, $4::uuid)' : ''}
      order by i.updated_at desc, i.id desc limit $2`,
    [db.context.companyId, limit + 1, ...(after ?? [])],
  );
