import { addDays, weekdayOf, type IsoDate } from './iso-date';

/** When somebody wants to be reminded of something later. */
export const SNOOZES = ['TOMORROW', 'IN_3_DAYS', 'NEXT_MONDAY'] as const;
export type Snooze = (typeof SNOOZES)[number];

/** Whether something may be put off at all: what is due today or overdue stays in sight. */
export const canSnooze = (dueOn: IsoDate | null, today: IsoDate): boolean => dueOn === null || dueOn > today;

/** The day on which it is back: never after the day on which it is due. */
export function backOn(snooze: Snooze, today: IsoDate, dueOn: IsoDate | null = null): IsoDate {
  const wanted = addDays(today, DAYS[snooze](today));
  return dueOn !== null && dueOn < wanted ? dueOn : wanted;
}

const DAYS: Record<Snooze, (today: IsoDate) => number> = {
  TOMORROW: () => 1,
  IN_3_DAYS: () => 3,
  NEXT_MONDAY: (today) => 8 - weekdayOf(today),
};
