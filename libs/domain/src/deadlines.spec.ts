import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DEADLINES,
  DEADLINE_IDS,
  deadlineOf,
  dueDateOf,
  dueWithPauses,
  instantAfterHours,
} from './deadlines';
import { addDays } from './iso-date';
import { addWorkingDays } from './working-days';

const none = (): boolean => false;

describe('the table of deadlines', () => {
  it('lets silence be consent only in § 99 (3) and § 102 (2) s. 2', () => {
    expect(DEADLINES.filter((deadline) => deadline.deemedConsent).map(({ id }) => id)).toEqual([
      'REFUSAL_99',
      'HEARING_102_ORDINARY',
    ]);
  });

  it('has each deadline once', () => {
    expect(DEADLINES.map(({ id }) => id)).toEqual(DEADLINE_IDS);
  });

  it('pauses only what was agreed', () => {
    expect(DEADLINES.filter((deadline) => deadline.pausable).every(({ kind }) => kind === 'AGREED')).toBe(
      true,
    );
    expect(deadlineOf('STATEMENT').pausable).toBe(true);
  });
});

describe('due dates', () => {
  it.each([
    ['REFUSAL_99', '2026-11-19', '2026-11-26'],
    ['HEARING_102_ORDINARY', '2026-11-19', '2026-11-26'],
    ['HEARING_102_EXTRAORDINARY', '2026-11-23', '2026-11-26'],
    ['COURT_100', '2026-11-19', '2026-11-23'],
    ['SUSPENSION_35', '2026-10-05', '2026-10-12'],
    ['CHALLENGE_76', '2026-11-20', '2026-12-04'],
    ['TERMINATION_77', '2026-11-22', '2027-02-22'],
    ['TOPIC_86A', '2026-11-22', '2027-01-22'],
    ['CATCH_UP_178', '2026-11-20', '2026-11-27'],
    ['DATA_SUBJECT_REQUEST', '2026-10-22', '2026-11-23'],
    ['QUESTIONS', '2026-11-20', '2026-12-04'],
    ['FIRST_CONSULTATION', '2026-11-20', '2026-12-11'],
    ['STATEMENT', '2026-11-20', '2026-12-18'],
    ['VENDOR_CHANGE_NOTICE', '2027-01-15', '2026-12-18'],
    ['DISPLAY', '2026-10-14', '2026-10-21'],
    ['FIRST_REVIEW', '2026-11-02', '2027-05-03'],
  ] as const)('%s from %s ends on %s', (id, anchor, expected) => {
    expect(dueDateOf(id, anchor, none)).toBe(expected);
  });

  it('knows no date where the law gives none', () => {
    expect(dueDateOf('TIMELY_INFORMATION', '2026-11-22', none)).toBeNull();
  });

  it('follows what the parties agreed, never against the law', () => {
    expect(dueDateOf('STATEMENT', '2026-11-20', none, 5)).toBe('2026-11-27');
    expect(dueDateOf('TERMINATION_77', '2026-11-22', none, 6)).toBe('2027-05-22');
    expect(() => dueDateOf('REFUSAL_99', '2026-11-22', none, 2)).toThrow(RangeError);
  });

  it('counts the 72 hours of a data breach through the night the clocks change', () => {
    expect(instantAfterHours('2026-10-23T22:00:00Z', 72)).toBe('2026-10-26T22:00:00.000Z');
    expect(() => dueDateOf('DATA_BREACH', '2026-11-22', none)).toThrow(RangeError);
  });
});

describe('a clock with pauses', () => {
  it('stands still while the package is contested', () => {
    expect(dueWithPauses('2026-11-20', 5, [], none)).toBe('2026-11-27');
    expect(dueWithPauses('2026-11-20', 5, [{ from: '2026-11-24', to: '2026-11-25' }], none)).toBe(
      '2026-12-01',
    );
    expect(dueWithPauses('2026-11-20', 5, [{ from: '2026-11-24', to: null }], none)).toBeNull();
  });

  it('counts overlapping pauses once, and ignores one after the end', () => {
    const overlapping = [
      { from: '2026-11-23', to: '2026-11-24' },
      { from: '2026-11-24', to: '2026-11-25' },
    ];
    expect(dueWithPauses('2026-11-20', 5, overlapping, none)).toBe('2026-12-02');
    expect(dueWithPauses('2026-11-20', 5, [{ from: '2026-11-30', to: null }], none)).toBe('2026-11-27');
  });

  it('stands still too when a pause begins on a weekend before the next working day', () => {
    expect(dueWithPauses('2026-11-20', 1, [{ from: '2026-11-21', to: null }], none)).toBeNull();
    expect(dueWithPauses('2026-11-20', 1, [{ from: '2026-11-21', to: '2026-11-22' }], none)).toBe(
      '2026-11-23',
    );
    expect(() => dueWithPauses('2026-11-20', 1, [], () => true)).toThrow(RangeError);
  });

  it('never ends earlier than without pauses', () => {
    const day = fc.nat(60).map((offset) => addDays('2026-11-01', offset));
    const pause = fc.tuple(day, fc.nat(20)).map(([from, length]) => ({ from, to: addDays(from, length) }));
    fc.assert(
      fc.property(day, fc.nat(30), fc.array(pause, { maxLength: 4 }), (start, days, pauses) => {
        const end = dueWithPauses(start, days, pauses, none);
        expect(end !== null && end >= addWorkingDays(start, days, none)).toBe(true);
        if (pauses.length === 0) expect(end).toBe(addWorkingDays(start, days, none));
      }),
    );
  });
});
