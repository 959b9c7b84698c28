import { describe, expect, it } from '@jest/globals';
import { deadlineOf } from './deadlines';
import {
  REMINDER_EVENTS,
  REMINDER_RULES,
  breachReminders,
  reminderPlan,
  reminderRuleOf,
  reminderTimes,
  type ReminderEvent,
} from './reminders';

const none = (): boolean => false;
const plan = (event: ReminderEvent, dueOn: string): string[] =>
  reminderPlan(event, dueOn, none).map(({ on, code, recipients }) => `${on} ${code} ${recipients.join('+')}`);

describe('reminder plans', () => {
  it('of the council statement end in dispute, never in consent', () => {
    expect(plan('COUNCIL_STATEMENT', '2026-12-18')).toEqual([
      '2026-12-11 upcoming WC_CHAIR',
      '2026-12-18 due-today WC_CHAIR',
      '2026-12-21 disputed BOTH_SIDES',
    ]);
  });

  it('of a question tell both sides when it stays unanswered', () => {
    expect(plan('PACKAGE_QUESTION', '2026-12-04')).toEqual([
      '2026-12-01 upcoming PROJECT_LEAD+IT',
      '2026-12-04 due-today PROJECT_LEAD+IT',
      '2026-12-11 escalated MANAGEMENT',
      '2026-12-11 unanswered WC_CHAIR',
    ]);
  });

  it('of a § 99 request count calendar days', () => {
    expect(plan('REQUEST_99', '2026-11-30')).toEqual([
      '2026-11-27 upcoming WC_CHAIR+WC_DEPUTY',
      '2026-11-29 upcoming WC_CHAIR+WC_DEPUTY',
      '2026-11-30 due-today WC_CHAIR+WC_DEPUTY',
    ]);
  });

  it('of a negotiation hint at day 45, offer moderation at 60, then failure can be declared', () => {
    expect(plan('NEGOTIATION', '2027-02-12')).toEqual([
      '2027-01-22 upcoming BOTH_SIDES',
      '2027-02-12 offer-moderation BOTH_SIDES',
      '2027-02-15 failure-can-be-declared BOTH_SIDES',
    ]);
  });

  it('of an ending agreement count months', () => {
    expect(plan('AGREEMENT_END', '2028-12-31')).toEqual([
      '2028-06-30 ends BOTH_SIDES',
      '2028-09-30 ends BOTH_SIDES',
    ]);
  });

  it('step over holidays', () => {
    const isHoliday = (date: string): boolean => date === '2026-12-25';
    expect(reminderTimes('2026-12-28', [-3, 0, 2], isHoliday)).toEqual([
      '2026-12-22',
      '2026-12-28',
      '2026-12-30',
    ]);
  });

  it('of a data breach call hourly in the last twelve hours', () => {
    const calls = breachReminders('2026-11-20T09:00:00Z');
    expect([calls[0], calls.at(-1), calls.length]).toEqual([
      '2026-11-22T21:00:00.000Z',
      '2026-11-23T08:00:00.000Z',
      12,
    ]);
  });
});

describe('the reminder table', () => {
  it('has each event once, with at least one notice', () => {
    expect(REMINDER_RULES.map(({ event }) => event)).toEqual(REMINDER_EVENTS);
    expect(REMINDER_RULES.filter(({ notices }) => notices.length === 0)).toEqual([]);
    expect(reminderRuleOf('REVIEW').kind).toBe('INTERNAL');
  });

  it('is of the same kind as its deadline', () => {
    const different = REMINDER_RULES.filter(({ kind, deadlines }) =>
      deadlines.some((id) => deadlineOf(id).kind !== kind),
    );
    expect(different.map(({ event }) => event)).toEqual([]);
  });
});
