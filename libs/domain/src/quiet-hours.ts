import { berlinTimeOf, instantInBerlin } from './berlin-time';
import type { DeadlineKind } from './deadline-table';
import { addDays, weekdayOf, type IsoDate } from './iso-date';

/** Why a mail may break the quiet: the last day of a statutory period, or the 72 hours of Art. 33 GDPR. */
export const MAIL_URGENCIES = ['NORMAL', 'STATUTORY_LAST_DAY', 'BREACH_CLOCK'] as const;
export type MailUrgency = (typeof MAIL_URGENCIES)[number];

const MORNING = 7;
const EVENING = 19;

/** What a notice of a due item may break: only the last day of a statutory period is loud. */
export function mailUrgencyOf(kind: DeadlineKind, on: IsoDate, dueOn: IsoDate): MailUrgency {
  return kind === 'STATUTORY' && on === dueOn ? 'STATUTORY_LAST_DAY' : 'NORMAL';
}

/** When a mail that is ready at an instant may leave: at once, or at 7:00 German time of the next weekday (domain 12). */
export function nextMailTime(ready: Date, urgency: MailUrgency): Date {
  if (urgency !== 'NORMAL') return ready;
  const { date, hour } = berlinTimeOf(ready);
  if (isWeekday(date) && hour >= MORNING && hour < EVENING) return ready;
  let day = hour >= MORNING ? addDays(date, 1) : date;
  while (!isWeekday(day)) day = addDays(day, 1);
  return instantInBerlin(day, MORNING);
}

function isWeekday(date: IsoDate): boolean {
  return weekdayOf(date) <= 5;
}
