/** SQL about the inbox of one person. `$1` is the calendar day of today, `$2` the sides of the person. */

const OPEN = 't.completed_at is null and t.cancelled_at is null';
const MINE = '(t.assignee_id = app.person_id() or (t.assignee_id is null and t.debtor = any ($2)))';
const THEIRS = '(t.creditor = any ($2) and not t.debtor = any ($2))';

const snoozeOf = (alias: string, type: 'TASK' | 'NOTIFICATION'): string =>
  `left join snooze s on s.company_id = ${alias}.company_id and s.subject_type = '${type}' and s.subject_id = ${alias}.id`;

/** Put off until a day to come. What is due today or overdue is in sight whatever was put off before. */
const TASK_LATER = 'coalesce(s.back_on > $1 and (t.due_on is null or t.due_on > $1), false)';
const NEWS_LATER = 'coalesce(s.back_on > $1, false)';
const READABLE = 'n.room_id = any ((select app.my_rooms())::uuid[])';
/** In the morning of the day on which it is back it goes to the top again. */
const SHOWN_AT = `greatest(n.created_at, s.back_on::timestamp at time zone 'Europe/Berlin')`;

export const COUNTS = `
  with tasks as (
    select ${MINE} as mine, ${THEIRS} as theirs, ${TASK_LATER} as later from task t ${snoozeOf('t', 'TASK')} where ${OPEN} and (${MINE} or ${THEIRS})),
  news as (
    select ${NEWS_LATER} as later, n.read_at from notification n ${snoozeOf('n', 'NOTIFICATION')} where ${READABLE})
  select (select count(*)::int from tasks where mine and not later) as mine,
         (select count(*)::int from tasks where theirs) as theirs,
         (select count(*)::int from news where read_at is null and not later) as unread,
         (select count(*)::int from tasks where mine and later) as "tasksLater",
         (select count(*)::int from news where later) as "newsLater"`;

/** Open tasks, the soonest due first, those without a date last. */
export const tasksOf = (direction: 'MINE' | 'THEIRS'): string => `
  select t.id, t.kind, t.initiative_id as "initiativeId", i.title as "initiativeTitle", r.kind as room, t.subject_type as "subjectType",
         t.subject_id as "subjectId", t.debtor, t.creditor, p.name as "assigneeName", to_char(t.due_on, 'YYYY-MM-DD') as "dueOn",
         t.deadline_kind as "deadlineKind", t.opened_at as "openedAt",
         case when ${TASK_LATER} then to_char(s.back_on, 'YYYY-MM-DD') end as "backOn"
    from task t
    left join initiative i on i.company_id = t.company_id and i.id = t.initiative_id
    join room r on r.company_id = t.company_id and r.id = t.room_id
    left join person p on p.company_id = t.company_id and p.id = t.assignee_id
    ${snoozeOf('t', 'TASK')}
   where ${OPEN} and ${direction === 'MINE' ? MINE : THEIRS} and ($3::uuid is null or t.initiative_id = $3)
     and (t.initiative_id is null or i.id is not null) and ($4::boolean is null or ${TASK_LATER} = $4)
     and ($5::date is null or (coalesce(t.due_on, 'infinity'), t.id) > ($5, $6::uuid))
   order by coalesce(t.due_on, 'infinity'), t.id limit $7`;

/** What one person was told, the newest first, and what is back today before what is older. */
export const NEWS = `
  select n.id, n.kind, n.initiative_id as "initiativeId", i.title as "initiativeTitle", r.kind as room, n.subject_type as "subjectType",
         n.subject_id as "subjectId", n.params, n.created_at as "createdAt", n.read_at as "readAt", ${SHOWN_AT} as "shownAt",
         case when ${NEWS_LATER} then to_char(s.back_on, 'YYYY-MM-DD') end as "backOn"
    from notification n
    join room r on r.company_id = n.company_id and r.id = n.room_id
    left join initiative i on i.company_id = n.company_id and i.id = n.initiative_id
    ${snoozeOf('n', 'NOTIFICATION')}
   where ${READABLE} and ($2::boolean is null or ${NEWS_LATER} = $2)
     and ($3::timestamptz is null or (${SHOWN_AT}, n.id) < ($3, $4::uuid))
   order by ${SHOWN_AT} desc, n.id desc limit $5`;

/** When an open task of mine is due; no row for anything else. `$1` is the task here. */
export const MY_TASK = `
  select to_char(t.due_on, 'YYYY-MM-DD') as "dueOn" from task t where t.id = $1 and ${OPEN} and ${MINE}`;
