import { addDays, addMonths, type IsoDate } from './iso-date';
import {
  REMINDER_RULES,
  type ReminderCode,
  type ReminderEvent,
  type ReminderOffset,
  type ReminderRecipient,
  type ReminderRule,
} from './reminder-table';
import { addWorkingDays, type IsHoliday } from './working-days';

export { REMINDER_CODES, REMINDER_EVENTS, REMINDER_RECIPIENTS, REMINDER_RULES } from './reminder-table';
export type {
  ReminderCode,
  ReminderEvent,
  ReminderNotice,
  ReminderOffset,
  ReminderRecipient,
  ReminderRule,
} from './reminder-table';

/** One notice of a plan, with its day. */
export interface PlannedReminder {
  readonly on: IsoDate;
  readonly code: ReminderCode;
  readonly recipients: readonly ReminderRecipient[];
}

/** The rule of an event (domain 12). */
export function reminderRuleOf(event: ReminderEvent): ReminderRule {
  const found = REMINDER_RULES.find((candidate) => candidate.event === event);
  if (!found) throw new RangeError(`There is no reminder for ${event}`);
  return found;
}

/** All notices of a due item in the order of their days. A clock that stands still has no due day and no plan. */
export function reminderPlan(event: ReminderEvent, dueOn: IsoDate, isHoliday: IsHoliday): PlannedReminder[] {
  const planned = reminderRuleOf(event).notices.map(({ offset, code, recipients }) => ({
    on: dayAt(dueOn, offset, isHoliday),
    code,
    recipients,
  }));
  return planned.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days some working days before (negative) or after a due day. */
export function reminderTimes(dueOn: IsoDate, offsets: readonly number[], isHoliday: IsHoliday): IsoDate[] {
  return offsets.map((offset) => addWorkingDays(dueOn, offset, isHoliday));
}

/** The hourly calls in the last twelve hours of the 72 hours of Art. 33 GDPR, as ISO timestamps. */
export function breachReminders(noticedAt: string): string[] {
  const start = new Date(noticedAt).getTime();
  return Array.from({ length: 12 }, (_, hour) => new Date(start + (60 + hour) * 3_600_000).toISOString());
}

function dayAt(dueOn: IsoDate, { amount, unit }: ReminderOffset, isHoliday: IsHoliday): IsoDate {
  switch (unit) {
    case 'WORKING_DAYS':
      return addWorkingDays(dueOn, amount, isHoliday);
    case 'DAYS':
      return addDays(dueOn, amount);
    case 'MONTHS':
      return addMonths(dueOn, amount);
  }
}
