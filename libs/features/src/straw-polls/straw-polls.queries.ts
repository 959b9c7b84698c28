import type { Db } from '@einklang/platform/data';
import type { ComingMeeting, StrawPollAnswerView, StrawPollView } from './straw-poll.view';

export type PollRow = Omit<StrawPollView, 'may' | 'answers' | 'counts' | 'isOpen'> & {
  readonly roomId: string;
  readonly openedBy: string;
};

/** Polls, those that close last first; one of them, locked, where it is about to change. */
export const pollRows = (db: Db, id: string | null = null, lock = false): Promise<PollRow[]> =>
  db.sql<PollRow>(
    `select s.id, s.room_id as "roomId", s.question, s.initiative_id as "initiativeId", i.title as "initiativeTitle",
            s.opened_by as "openedBy", o.name as "openedByName", s.opened_at as "openedAt", s.closes_at as "closesAt",
            s.closed_at as "closedAt", s.outcome, c.name as "outcomeByName", s.outcome_at as "outcomeAt", a.meeting_id as "meetingId"
       from straw_poll s
       join person o on o.company_id = s.company_id and o.id = s.opened_by
       left join initiative i on i.company_id = s.company_id and i.id = s.initiative_id
       left join person c on c.company_id = s.company_id and c.id = s.outcome_by
       left join council_agenda_item a on a.company_id = s.company_id and a.id = s.agenda_item_id
      where s.company_id = $1 and ($2::uuid is null or s.id = $2)
      order by s.closes_at desc, s.id desc limit 200 ${lock ? 'for update of s' : ''}`,
    [db.context.companyId, id],
  );

export const answerRows = (
  db: Db,
  ids: readonly string[],
): Promise<(StrawPollAnswerView & { pollId: string })[]> =>
  db.sql<StrawPollAnswerView & { pollId: string }>(
    `select a.poll_id as "pollId", a.person_id as "personId", p.name, a.stance, a.reason, a.answered_at as "answeredAt"
       from straw_poll_answer a join person p on p.company_id = a.company_id and p.id = a.person_id
      where a.company_id = $1 and a.poll_id = any ($2::uuid[]) order by a.answered_at, a.id`,
    [db.context.companyId, ids],
  );

/** Members who can answer today; a substitute while standing in. */
export const memberCount = async (db: Db): Promise<number> => {
  const [row] = await db.sql<{ count: number }>(
    `select count(distinct person_id)::int as count from membership
      where company_id = $1 and role in ('WC_CHAIR','WC_DEPUTY','WC_MEMBER','WC_SUBSTITUTE')
        and valid_from <= now() and (valid_to is null or valid_to > now())`,
    [db.context.companyId],
  );
  return row?.count ?? 0;
};

export const comingMeetings = (db: Db): Promise<ComingMeeting[]> =>
  db.sql<ComingMeeting>(
    `select id, to_char(meeting_date, 'YYYY-MM-DD') as date, meeting_time as time from council_meeting
      where company_id = $1 and state = 'CONVENED' order by meeting_date, meeting_time, id limit 20`,
    [db.context.companyId],
  );
