import { deadlineOf, type DeadlineId } from './deadline-table';
import { addDays, addMonths, type IsoDate } from './iso-date';
import { addWorkingDays, periodEnd, type IsHoliday, type Period } from './working-days';

export { DEADLINES, DEADLINE_IDS, DEADLINE_KINDS, deadlineOf } from './deadline-table';
export type { DeadlineDefinition, DeadlineId, DeadlineKind } from './deadline-table';

/**
 * The last day of a deadline that starts with an event on `anchor` (the event's day does not count), or ends before it.
 * `agreedAmount` replaces the default length, in the unit of the table.
 * Null where the law knows no period.
 * @throws RangeError when a statutory length is to be changed, or for a deadline in hours (see `instantAfterHours`).
 */
export function dueDateOf(
  id: DeadlineId,
  anchor: IsoDate,
  isHoliday: IsHoliday,
  agreedAmount?: number,
): IsoDate | null {
  const deadline = deadlineOf(id);
  if (agreedAmount !== undefined && !deadline.adjustable) throw new RangeError(`${id} is set by law`);
  if (deadline.period === null) return null;
  if (deadline.period.unit === 'HOURS') throw new RangeError(`${id} runs in hours`);
  const period = { unit: deadline.period.unit, amount: agreedAmount ?? deadline.period.amount };
  if (deadline.before) return dayBefore(anchor, period, isHoliday);
  if (period.unit === 'WORKING_DAYS') return addWorkingDays(anchor, period.amount, isHoliday);
  return periodEnd(anchor, period, deadline.moves ? isHoliday : undefined);
}

/** The instant some hours after another one, as ISO timestamp; for the 72 hours of Art. 33 GDPR, which never stand still. */
export function instantAfterHours(start: string, hours: number): string {
  return new Date(new Date(start).getTime() + hours * 3_600_000).toISOString();
}

/** A time in which an agreed clock stands still; both days belong to it, an open one has no end yet. */
export interface Pause {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/**
 * The last day of an agreed clock of working days that stands still during pauses, or null while an open pause holds it.
 * A pause that begins after the end changes nothing.
 */
export function dueWithPauses(
  start: IsoDate,
  workingDays: number,
  pauses: readonly Pause[],
  isHoliday: IsHoliday,
): IsoDate | null {
  let day = start;
  for (let left = workingDays; left > 0; left -= 1) {
    day = addWorkingDays(day, 1, isHoliday);
    for (let pause = pauseOn(day, pauses); pause; pause = pauseOn(day, pauses)) {
      if (pause.to === null) return null;
      day = addWorkingDays(pause.to, 1, isHoliday);
    }
  }
  return day;
}

function pauseOn(day: IsoDate, pauses: readonly Pause[]): Pause | undefined {
  return pauses.find(({ from, to }) => from <= day && (to === null || day <= to));
}

function dayBefore(anchor: IsoDate, { amount, unit }: Period, isHoliday: IsHoliday): IsoDate {
  switch (unit) {
    case 'WORKING_DAYS':
      return addWorkingDays(anchor, -amount, isHoliday);
    case 'MONTHS':
      return addMonths(anchor, -amount);
    case 'WEEKS':
      return addDays(anchor, -7 * amount);
    case 'DAYS':
      return addDays(anchor, -amount);
  }
}
