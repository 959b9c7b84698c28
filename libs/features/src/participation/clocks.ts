import {
  addWorkingDays,
  dueWithPauses,
  type DeadlineKind,
  type IsHoliday,
  type IsoDate,
  type Pause,
} from '@einklang/domain';
import { defaultWorkingDays, type AgreedPeriodId } from './periods';
import type { Declaration, ParticipationStanding } from './standing.queries';

/** A clock of the participation stage. Without an agreement of both sides it is a guide and no agreed period. */
export interface ParticipationClock {
  readonly state: 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'DONE';
  readonly startedOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly pausedSince: IsoDate | null;
  readonly workingDays: number;
  /** AGREED only where both sides confirmed the period. */
  readonly kind: DeadlineKind;
}

export interface Clocks {
  /** Until when the council is asked to say whether the package is complete. */
  readonly reply: ParticipationClock;
  /** Until when the employer completes what the council found missing. */
  readonly completion: ParticipationClock;
  readonly consultation: ParticipationClock;
  readonly statement: ParticipationClock;
}

/** When the council confirmed for the first time that the package is complete. */
export const confirmedOn = ({ declarations }: Pick<ParticipationStanding, 'declarations'>): IsoDate | null =>
  declarations.find(({ kind }) => kind === 'CONFIRMED')?.on ?? null;

/** The day of that word, if it still stands: nothing has been contested since. */
export const confirmedNow = ({
  declarations,
}: Pick<ParticipationStanding, 'declarations'>): IsoDate | null => {
  const last = declarations.findLast(({ kind }) => kind !== 'HANDED_OVER');
  return last?.kind === 'CONFIRMED' ? last.on : null;
};

/** Since when the council waits for what is missing; null once the employer has handed over again. */
export const pausedSince = ({ declarations }: Pick<ParticipationStanding, 'declarations'>): IsoDate | null =>
  declarations.at(-1)?.kind === 'CONTESTED'
    ? (pausesOf(declarations).find(({ to }) => to === null)?.from ?? null)
    : null;

export const clocksOf = (standing: ParticipationStanding, isHoliday: IsHoliday): Clocks => {
  const { declarations, consultations, statements } = standing;
  const pauses = pausesOf(declarations);
  const last = declarations.at(-1);
  const handedOver = declarations.find(({ kind }) => kind === 'HANDED_OVER')?.on ?? null;
  const held = consultations.some(({ noted }) => noted);
  const stated = statements.some(({ body }) => body === 'COUNCIL' || body === 'EMPLOYEES');
  const clock = (period: AgreedPeriodId, startedOn: IsoDate | null, done: boolean, stops: readonly Pause[]) =>
    runningClock(standing, period, startedOn, done, stops, isHoliday);
  return {
    reply: clock('COMPLETENESS_REPLY', last?.kind === 'HANDED_OVER' ? last.on : null, false, []),
    completion: clock('ANSWERS', last?.kind === 'CONTESTED' ? last.on : null, false, []),
    consultation: clock('FIRST_CONSULTATION', handedOver, held, pauses),
    statement: clock('STATEMENT', confirmedOn(standing), stated, pauses),
  };
};

function runningClock(
  { agreedPeriods }: ParticipationStanding,
  period: AgreedPeriodId,
  startedOn: IsoDate | null,
  done: boolean,
  pauses: readonly Pause[],
  isHoliday: IsHoliday,
): ParticipationClock {
  const workingDays = agreedPeriods[period] ?? defaultWorkingDays(period);
  const kind = agreedPeriods[period] === undefined ? 'INTERNAL' : 'AGREED';
  const stopped = pauses.find(({ to }) => to === null)?.from ?? null;
  const base = { startedOn, workingDays, kind, dueOn: null, pausedSince: null } as const;
  if (done) return { ...base, state: 'DONE' };
  if (startedOn === null) return { ...base, state: 'NOT_STARTED' };
  if (pauses.length === 0)
    return { ...base, state: 'RUNNING', dueOn: addWorkingDays(startedOn, workingDays, isHoliday) };
  const dueOn = dueWithPauses(startedOn, workingDays, pauses, isHoliday);
  return dueOn === null
    ? { ...base, state: 'PAUSED', pausedSince: stopped }
    : { ...base, state: 'RUNNING', dueOn };
}

/** From the day the council finds something missing to the day it confirms; neither day counts. */
function pausesOf(declarations: readonly Declaration[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { kind, on } of declarations) {
    const open = pauses.at(-1);
    if (kind === 'CONTESTED' && open?.to !== null) pauses.push({ from: on, to: null });
    if (kind === 'CONFIRMED' && open?.to === null) pauses[pauses.length - 1] = { from: open.from, to: on };
  }
  return pauses;
}
