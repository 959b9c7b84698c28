import type { CouncilMeetingState, MeetingFormat } from '@einklang/domain';
import type { Db } from '@einklang/platform/data';
import type {
  AgendaItemView,
  AgendaProposal,
  InviteeView,
  ItemResolution,
  MeetingSummary,
  MinutesObjectionView,
  MinutesSignatureView,
} from './meeting.view';

/** A meeting without what hangs on it. */
export interface MeetingRow {
  readonly id: string;
  readonly roomId: string;
  readonly date: string;
  readonly time: string;
  readonly format: MeetingFormat;
  readonly place: string;
  readonly objectionDeadline: string | null;
  readonly guests: string | null;
  readonly state: CouncilMeetingState;
  readonly convenedAs: 'CHAIR' | 'DEPUTY';
  readonly convenedByName: string;
  readonly convenedAt: Date;
  readonly cancelReason: string | null;
  readonly employerToldAt: Date | null;
}

export type InviteeRow = Omit<InviteeView, 'may'>;
export type ItemRow = Omit<AgendaItemView, 'resolutions' | 'writingName'> & {
  readonly writingBy: string | null;
  readonly writingName: string | null;
  readonly writingAt: Date | null;
};

/** The meeting, locked where something of it is about to change: one act after the other. */
export const meetingRow = async (db: Db, id: string, lock = false): Promise<MeetingRow | undefined> => {
  const [row] = await db.sql<MeetingRow>(
    `select m.id, m.room_id as "roomId", to_char(m.meeting_date, 'YYYY-MM-DD') as date, m.meeting_time as time, m.format, m.place,
            to_char(m.objection_deadline, 'YYYY-MM-DD') as "objectionDeadline", m.guests, m.state, m.convened_as as "convenedAs",
            p.name as "convenedByName", m.convened_at as "convenedAt", m.cancel_reason as "cancelReason",
            m.employer_told_at as "employerToldAt"
       from council_meeting m join person p on p.company_id = m.company_id and p.id = m.convened_by
      where m.company_id = $1 and m.id = $2 ${lock ? 'for update of m' : ''}`,
    [db.context.companyId, id],
  );
  return row;
};

interface SummaryRow extends Omit<MeetingSummary, 'minutes'> {
  readonly capacities: ('CHAIR' | 'MEMBER')[];
}

/** All meetings, the latest day first. */
export const meetingRows = (db: Db): Promise<SummaryRow[]> =>
  db.sql<SummaryRow>(
    `select m.id, to_char(m.meeting_date, 'YYYY-MM-DD') as date, m.meeting_time as time, m.format, m.place, m.state,
            (select count(*)::int from council_agenda_item a where a.company_id = m.company_id and a.meeting_id = m.id) as items,
            array(select s.capacity from council_minutes_signature s
                   where s.company_id = m.company_id and s.meeting_id = m.id and s.taken_back_at is null) as capacities
       from council_meeting m where m.company_id = $1 order by m.meeting_date desc, m.meeting_time desc, m.id desc limit 500`,
    [db.context.companyId],
  );

export const inviteeRows = (db: Db, meetingId: string): Promise<InviteeRow[]> =>
  db.sql<InviteeRow>(
    `select i.id, i.person_id as "personId", p.name, i.attends_as as "as", i.is_chair as "isChair",
            i.stands_in_for as "standsInFor", i.prevented, i.attendance, i.objected_at as "objectedAt"
       from council_invitee i join person p on p.company_id = i.company_id and p.id = i.person_id
      where i.company_id = $1 and i.meeting_id = $2
      order by array_position(array['MEMBER','SUBSTITUTE','JAV','SBV'], i.attends_as), i.is_chair desc, p.name, i.id`,
    [db.context.companyId, meetingId],
  );

export const itemRows = (db: Db, meetingId: string): Promise<ItemRow[]> =>
  db.sql<ItemRow>(
    `select a.id, a.position, a.title, a.initiative_id as "initiativeId", i.title as "initiativeTitle", a.source,
            a.needs_resolution as "needsResolution", a.is_supplement as "isSupplement", a.added_at as "addedAt", a.minutes,
            a.version, e.name as "editedByName", a.edited_at as "editedAt", a.writing_by as "writingBy",
            w.name as "writingName", a.writing_at as "writingAt"
       from council_agenda_item a
       left join initiative i on i.company_id = a.company_id and i.id = a.initiative_id
       left join person e on e.company_id = a.company_id and e.id = a.edited_by
       left join person w on w.company_id = a.company_id and w.id = a.writing_by
      where a.company_id = $1 and a.meeting_id = $2 order by a.position`,
    [db.context.companyId, meetingId],
  );

/** Resolutions that were recorded from items of this meeting; a record that was corrected has lost its place. */
export const resolutionRows = (db: Db, meetingId: string): Promise<(ItemResolution & { itemId: string })[]> =>
  db.sql<ItemResolution & { itemId: string }>(
    `select r.id, r.outcome, r.agenda_item_id as "itemId"
       from resolution r join council_agenda_item a on a.company_id = r.company_id and a.id = r.agenda_item_id
      where a.company_id = $1 and a.meeting_id = $2
        and not exists (select 1 from resolution c where c.company_id = r.company_id and c.corrects_id = r.id)
      order by r.recorded_at, r.id`,
    [db.context.companyId, meetingId],
  );

/** Signatures that stand, the chair's first. */
export const signatureRows = (db: Db, meetingId: string): Promise<MinutesSignatureView[]> =>
  db.sql<MinutesSignatureView>(
    `select s.person_id as "personId", p.name, s.capacity, s.signed_at as "signedAt"
       from council_minutes_signature s join person p on p.company_id = s.company_id and p.id = s.person_id
      where s.company_id = $1 and s.meeting_id = $2 and s.taken_back_at is null order by s.capacity`,
    [db.context.companyId, meetingId],
  );

export const objectionRows = (db: Db, meetingId: string): Promise<MinutesObjectionView[]> =>
  db.sql<MinutesObjectionView>(
    `select o.id, p.name, o.body, o.raised_at as "raisedAt"
       from council_minutes_objection o join person p on p.company_id = o.company_id and p.id = o.person_id
      where o.company_id = $1 and o.meeting_id = $2 order by o.raised_at, o.id`,
    [db.context.companyId, meetingId],
  );

/** What the council owes or is asked: open tasks of its side, several of a kind in one initiative as one. */
export const proposalRows = (db: Db): Promise<Omit<AgendaProposal, 'needsResolution'>[]> =>
  db.sql<Omit<AgendaProposal, 'needsResolution'>>(
    `select t.kind as source, t.initiative_id as "initiativeId", i.title as "initiativeTitle", count(*)::int as count,
            to_char(min(t.due_on), 'YYYY-MM-DD') as "dueOn"
       from task t join initiative i on i.company_id = t.company_id and i.id = t.initiative_id
      where t.company_id = $1 and t.debtor = 'COUNCIL' and t.assignee_id is null
        and t.completed_at is null and t.cancelled_at is null
      group by t.kind, t.initiative_id, i.title order by coalesce(min(t.due_on), 'infinity'), i.title, t.kind`,
    [db.context.companyId],
  );
