import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../../lib/project.mjs';

const load = (path) => import(pathToFileURL(join(DIST, path)).href);
const { addDays, reminderPlan } = await load('libs/domain/src/index.js');
const { isHolidayIn } = await load('libs/features/src/calendar/holidays.js');

/** Whom the table of domain 12 names for the statement of the works council. */
const TOLD = {
  upcoming: ['Sabine Kurz'],
  disputed: ['Felix Brandner', 'Jonas Weber', 'Sabine Kurz', 'Karin Albers'],
};
export const PEOPLE = {
  'Felix Brandner': 'MANAGEMENT',
  'Jonas Weber': 'PROJECT_LEAD',
  'Sabine Kurz': 'WC_CHAIR',
  'Karin Albers': 'WC_DEPUTY',
  'Mehmet Aydin': 'WC_MEMBER',
};

/**
 * Makes statements that wait, each with one reminder; those with `due` have fallen due just now.
 *
 * @returns {Promise<{taskId: string, name: string}[]>} what has to be told, one row for each reminder and recipient
 */
export async function addReminders({
  sql,
  company,
  initiativeId,
  random,
  count,
  due = true,
  completed = false,
}) {
  const told = [];
  for (let number = 0; number < count; number++) {
    const code = random.pick(Object.keys(TOLD));
    const dueOn = addDays(new Date().toISOString().slice(0, 10), random.int(-20, 20));
    const { on } = reminderPlan('COUNCIL_STATEMENT', dueOn, isHolidayIn('BW')).find(
      (notice) => notice.code === code,
    );
    const taskId = randomUUID();
    await sql(
      `with t as (
         insert into task (company_id, id, room_id, initiative_id, kind, subject_type, subject_id, debtor, creditor, due_on, deadline_kind, completed_at)
         values ($1, $2, $3, $4, 'statement.give', 'participation', $5, 'COUNCIL', 'EMPLOYER', $6, 'AGREED', case when $9::boolean then now() end))
       insert into reminder (company_id, task_id, step, due_on, at, claim_at)
         select $1, $2, $7, $6, a, a from (select now() + case when $8::boolean then '0'::interval else '1 day' end as a) x`,
      [
        company.companyId,
        taskId,
        company.rooms.JOINT,
        initiativeId,
        randomUUID(),
        dueOn,
        `${code}:${on}`,
        due,
        completed,
      ],
    );
    if (due && !completed) told.push(...TOLD[code].map((name) => ({ taskId, name })));
  }
  return told;
}
