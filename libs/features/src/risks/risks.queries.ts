import type { ClauseId } from '@einklang/content';
import type { Db } from '@einklang/platform/data';
import type { RatedRiskView, RiskEntryView, GivenRiskRatingView, RiskMeasureView } from './risk.view';
import type { RiskRatingDto } from './risks.dto';

type Side = 'EMPLOYER' | 'COUNCIL';

export type EntryRow = Pick<
  RiskEntryView,
  'id' | 'number' | 'kind' | 'perspective' | 'dimension' | 'text' | 'side' | 'enteredByName' | 'enteredAt'
>;

/** The entries that stand, in the order entered; locked where one is changed. */
export const entryRows = (db: Db, initiativeId: string): Promise<EntryRow[]> =>
  db.sql<EntryRow>(
    `select e.id, e.number, e.kind, e.perspective, e.dimension, e.text, e.side, p.name as "enteredByName", e.entered_at as "enteredAt"
       from risk_entry e join person p on p.company_id = e.company_id and p.id = e.entered_by
      where e.company_id = $1 and e.initiative_id = $2 and e.withdrawn_at is null order by e.number`,
    [db.context.companyId, initiativeId],
  );

/** Of which initiative something is; undefined where nobody sees it. */
export const initiativeOf = async (
  db: Db,
  table: 'risk_entry' | 'risk_settlement' | 'risk_measure',
  id: string,
): Promise<{ initiativeId: string; entryId: string } | undefined> => {
  const entry = table === 'risk_entry' ? 'id' : 'entry_id';
  const [row] = await db.sql<{ initiativeId: string; entryId: string }>(
    `select initiative_id as "initiativeId", ${entry} as "entryId" from ${table} where company_id = $1 and id = $2`,
    [db.context.companyId, id],
  );
  return row;
};

/** What both sides gave, the newest first. */
export const givenRows = (db: Db, initiativeId: string): Promise<GivenRiskRatingView[]> =>
  db.sql<GivenRiskRatingView>(
    `select r.id, r.side, r.number, r.ratings, p.name as "givenByName", r.given_at as "givenAt"
       from risk_rating r join person p on p.company_id = r.company_id and p.id = r.given_by
      where r.company_id = $1 and r.initiative_id = $2 order by r.given_at desc, r.id desc limit 100`,
    [db.context.companyId, initiativeId],
  );

export interface SettlementRow {
  readonly id: string;
  readonly entryId: string;
  readonly side: Side;
  readonly rating: RatedRiskView;
  readonly basis: { readonly employer: RatedRiskView | null; readonly council: RatedRiskView | null };
  readonly note: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly confirmedByName: string | null;
  readonly confirmedAt: Date | null;
}

/** Proposals that nobody withdrew, the newest first. */
export const settlementRows = (db: Db, initiativeId: string): Promise<SettlementRow[]> =>
  db.sql<SettlementRow>(
    `select s.id, s.entry_id as "entryId", s.side, s.rating, s.basis, s.note, p.name as "proposedByName", s.proposed_at as "proposedAt",
            c.name as "confirmedByName", s.confirmed_at as "confirmedAt"
       from risk_settlement s
       join person p on p.company_id = s.company_id and p.id = s.proposed_by
       left join person c on c.company_id = s.company_id and c.id = s.confirmed_by
      where s.company_id = $1 and s.initiative_id = $2 and s.withdrawn_at is null order by s.proposed_at desc, s.id desc`,
    [db.context.companyId, initiativeId],
  );

export interface AcceptanceRow {
  readonly entryId: string;
  readonly side: Side;
  readonly score: number;
  readonly reason: string;
  readonly acceptedByName: string;
  readonly acceptedAt: Date;
}

export const acceptanceRows = (db: Db, initiativeId: string): Promise<AcceptanceRow[]> =>
  db.sql<AcceptanceRow>(
    `select a.entry_id as "entryId", a.side, a.score, a.reason, p.name as "acceptedByName", a.accepted_at as "acceptedAt"
       from risk_acceptance a join person p on p.company_id = a.company_id and p.id = a.accepted_by
      where a.company_id = $1 and a.initiative_id = $2 order by a.accepted_at, a.id`,
    [db.context.companyId, initiativeId],
  );

export interface MeasureRow extends Omit<RiskMeasureView, 'may'> {
  readonly entryId: string;
  readonly ownerId: string | null;
  readonly clause: ClauseId | null;
}

/** What is done about the entries and was not dropped, in the order planned. */
export const measureRows = (db: Db, initiativeId: string): Promise<MeasureRow[]> =>
  db.sql<MeasureRow>(
    `select m.id, m.entry_id as "entryId", m.text, m.clause, m.owner_id as "ownerId", o.name as "ownerName",
            to_char(m.due_on, 'YYYY-MM-DD') as "dueOn", m.side, p.name as "plannedByName", m.planned_at as "plannedAt",
            d.name as "doneByName", m.done_at as "doneAt", m.done_note as "doneNote"
       from risk_measure m
       join person p on p.company_id = m.company_id and p.id = m.planned_by
       left join person o on o.company_id = m.company_id and o.id = m.owner_id
       left join person d on d.company_id = m.company_id and d.id = m.done_by
      where m.company_id = $1 and m.initiative_id = $2 and m.dropped_at is null order by m.planned_at, m.id`,
    [db.context.companyId, initiativeId],
  );

export interface DraftRow {
  readonly ratings: RiskRatingDto[];
  readonly version: number;
  readonly isOpen: boolean;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** The draft of one side; for everybody else there is none. */
export const draftRow = async (
  db: Db,
  initiativeId: string,
  roomId: string,
): Promise<DraftRow | undefined> => {
  const [row] = await db.sql<DraftRow>(
    `select ratings, version, is_open as "isOpen", noted_by as "notedBy", noted_at as "notedAt"
       from risk_draft where company_id = $1 and initiative_id = $2 and room_id = $3`,
    [db.context.companyId, initiativeId, roomId],
  );
  return row;
};
