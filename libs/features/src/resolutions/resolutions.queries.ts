import type { Db } from '@einklang/platform/data';
import type { CouncilMemberView, ExtractView, ResolutionView } from './resolution.view';

export type ResolutionRow = Omit<ResolutionView, 'may'>;

const SELECT = `select s.id, s.subject_kind as "subjectKind", s.subject_id as "subjectId", s.initiative_id as "initiativeId",
    i.title as "initiativeTitle", s.text_hash as "textHash", s.council_size as "councilSize", s.meeting, s.outcome, s.reasons, s.signable,
    s.corrects_id as "correctsId", c.id as "correctedById", p.name as "recordedBy", s.recorded_at as "recordedAt",
    e.id as "extractId", e.handed_over_at as "handedOverAt",
    s.agenda_item_id as "agendaItemId", a.meeting_id as "meetingId"
  from resolution s
  join person p on p.company_id = s.company_id and p.id = s.recorded_by
  left join initiative i on i.company_id = s.company_id and i.id = s.initiative_id
  left join resolution c on c.company_id = s.company_id and c.corrects_id = s.id
  left join council_agenda_item a on a.company_id = s.company_id and a.id = s.agenda_item_id
  left join resolution_extract e on e.company_id = s.company_id and e.resolution_id = s.id`;

interface Filter {
  readonly initiativeId: string | null;
  readonly subjectKind: string | null;
  readonly after: [string, string] | null;
  readonly limit: number;
}

/** Resolutions, the last meeting first. */
export const resolutionPage = (
  db: Db,
  { initiativeId, subjectKind, after, limit }: Filter,
): Promise<ResolutionRow[]> =>
  db.sql<ResolutionRow>(
    `${SELECT} where s.company_id = $1 and ($2::uuid is null or s.initiative_id = $2) and ($3::text is null or s.subject_kind = $3)
       and ($4::date is null or (s.meeting_date, s.id) < ($4, $5::uuid))
     order by s.meeting_date desc, s.id desc limit $6`,
    [db.context.companyId, initiativeId, subjectKind, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const resolutionRow = async (db: Db, id: string): Promise<ResolutionRow | undefined> => {
  const [row] = await db.sql<ResolutionRow>(`${SELECT} where s.company_id = $1 and s.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};

const EXTRACT = `select e.id, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
    e.initiative_id as "initiativeId", i.title as "initiativeTitle", e.text_hash as "textHash", e.content,
    p.name as "handedOverBy", e.handed_over_at as "handedOverAt",
    (select n.id from resolution_extract n where n.company_id = e.company_id and n.supersedes_id = e.id) as "supersededById"
  from resolution_extract e
  join person p on p.company_id = e.company_id and p.id = e.handed_over_by
  left join initiative i on i.company_id = e.company_id and i.id = e.initiative_id`;

/** Extracts that the council has handed over, the newest first. */
export const extractPage = (
  db: Db,
  { initiativeId, after, limit }: Omit<Filter, 'subjectKind'>,
): Promise<ExtractView[]> =>
  db.sql<ExtractView>(
    `${EXTRACT} where e.company_id = $1 and ($2::uuid is null or e.initiative_id = $2)
       and ($3::timestamptz is null or (e.handed_over_at, e.id) < ($3, $4::uuid))
     order by e.handed_over_at desc, e.id desc limit $5`,
    [db.context.companyId, initiativeId, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );

export const extractRow = async (db: Db, id: string): Promise<ExtractView | undefined> => {
  const [row] = await db.sql<ExtractView>(`${EXTRACT} where e.company_id = $1 and e.id = $2`, [
    db.context.companyId,
    id,
  ]);
  return row;
};

/**
 * Whom the chair invites: members, chair and deputy first; substitutes, also those who have no access because nobody
 * is prevented today; then the delegations (§§ 29, 32, 67 BetrVG).
 */
export const councilMembers = (db: Db): Promise<CouncilMemberView[]> =>
  db.sql<CouncilMemberView>(
    `select x."personId", x.name, x.role = 'WC_CHAIR' as "isChair",
            case when x.role = 'WC_SUBSTITUTE' then 'SUBSTITUTE' when x.role in ('JAV', 'SBV') then x.role else 'MEMBER' end as "as"
       from (select distinct on (p.id) p.id as "personId", p.name, m.role, o.place
               from membership m
               join person p on p.company_id = m.company_id and p.id = m.person_id
               join unnest(array['WC_CHAIR','WC_DEPUTY','WC_MEMBER','WC_SUBSTITUTE','JAV','SBV']) with ordinality as o(role, place) on o.role = m.role
              where m.company_id = $1 and m.valid_from <= now()
                and (m.role = 'WC_SUBSTITUTE' or m.valid_to is null or m.valid_to > now())
              order by p.id, o.place) x
      order by x.place, x.name`,
    [db.context.companyId],
  );

/** The extract whose place the extract of this resolution takes: that of the record it corrects, however far back. */
export const supersededBy = async (db: Db, resolutionId: string): Promise<string | null> => {
  const [row] = await db.sql<{ id: string }>(
    `with recursive earlier as (
       select corrects_id as id, 1 as distance from resolution where company_id = $1 and id = $2
       union all
       select r.corrects_id, e.distance + 1 from resolution r join earlier e on r.id = e.id where r.company_id = $1
     )
     select x.id from resolution_extract x join earlier e on x.resolution_id = e.id
      where x.company_id = $1 order by e.distance limit 1`,
    [db.context.companyId, resolutionId],
  );
  return row?.id ?? null;
};
