import { describe, expect, it } from '@jest/globals';
import {
  POINT_STATES,
  lightColour,
  participationLight,
  type LightInput,
  type PointState,
} from './participation-light';

const today = '2026-11-20';
const quiet: LightInput = {
  stage: 'POTENTIAL_ANALYSIS',
  today,
  isHoliday: () => false,
  information: { delivery: null, dueOn: null },
  package: { deliveredOn: null, confirmedCompleteOn: null, dueOn: null, pausedSince: null },
  statement: { givenOn: null, dueOn: null },
  workforce: { heardOn: null, startedOn: null, dueOn: null },
};
const done: LightInput = {
  ...quiet,
  stage: 'PARTICIPATION',
  information: { delivery: { deliveredOn: '2026-10-12', receivedOn: '2026-10-12' }, dueOn: null },
  package: { deliveredOn: '2026-10-20', confirmedCompleteOn: '2026-10-22', dueOn: null, pausedSince: null },
  statement: { givenOn: '2026-11-18', dueOn: '2026-11-19' },
  workforce: { heardOn: '2026-11-13', startedOn: '2026-11-02', dueOn: null },
};

describe('the colour', () => {
  const combinations = Array.from({ length: 16 }, (_, mask) =>
    [0, 1, 2, 3].map((bit) => (mask >> bit) % 2 === 1),
  );

  it.each(combinations)('points done: %s %s %s %s', (...points) => {
    const with_ = (rest: PointState): string => lightColour(points.map((isDone) => (isDone ? 'DONE' : rest)));
    const all = points.every(Boolean);
    expect(with_('OPEN')).toBe(all ? 'GREEN' : 'YELLOW');
    expect(with_('OVERDUE')).toBe(all ? 'GREEN' : 'RED');
    expect(with_('NOT_STARTED')).toBe(all ? 'GREEN' : points.some(Boolean) ? 'YELLOW' : 'GREY');
  });

  it('is green in exactly one of all 256 combinations and red with any point overdue', () => {
    const all = POINT_STATES.flatMap((a) =>
      POINT_STATES.flatMap((b) => POINT_STATES.flatMap((c) => POINT_STATES.map((d) => [a, b, c, d]))),
    );
    expect(all.filter((states) => lightColour(states) === 'GREEN')).toEqual([
      ['DONE', 'DONE', 'DONE', 'DONE'],
    ]);
    expect(all.filter((states) => lightColour(states) === 'GREY')).toHaveLength(1);
    expect(all.filter((states) => lightColour(states) === 'RED')).toHaveLength(256 - 81);
  });
});

describe('the light', () => {
  it('is grey before anything begins and green when all is done', () => {
    expect(participationLight(quiet).colour).toBe('GREY');
    expect(participationLight(done)).toMatchObject({
      colour: 'GREEN',
      points: [
        { point: 'INFORMED', state: 'DONE', reason: 'informed', date: '2026-10-12' },
        { point: 'PACKAGE_COMPLETE', state: 'DONE', date: '2026-10-22' },
        { point: 'STATEMENT', state: 'DONE', date: '2026-11-18' },
        { point: 'WORKFORCE_HEARD', state: 'DONE', date: '2026-11-13' },
      ],
    });
  });

  it.each([
    [{ information: { delivery: null, dueOn: null } }, 'INFORMED', 'OVERDUE', 'information-missing'],
    [
      { stage: 'BUSINESS_CASE', information: { delivery: null, dueOn: null } },
      'INFORMED',
      'NOT_STARTED',
      'information-not-begun',
    ],
    [
      { stage: 'BUSINESS_CASE', information: { delivery: null, dueOn: '2026-11-20' } },
      'INFORMED',
      'OPEN',
      'information-due',
    ],
    [
      { stage: 'BUSINESS_CASE', information: { delivery: null, dueOn: '2026-11-19' } },
      'INFORMED',
      'OVERDUE',
      'information-late',
    ],
    [
      { stage: 'CLOSED', information: { delivery: null, dueOn: null } },
      'INFORMED',
      'NOT_STARTED',
      'information-not-begun',
    ],
    [
      { information: { delivery: { deliveredOn: '2026-11-19', receivedOn: null }, dueOn: null } },
      'INFORMED',
      'OPEN',
      'receipt-open',
    ],
    [{ package: quiet.package }, 'PACKAGE_COMPLETE', 'NOT_STARTED', 'package-not-begun'],
    [
      { package: { ...quiet.package, deliveredOn: '2026-11-02', dueOn: '2026-11-20' } },
      'PACKAGE_COMPLETE',
      'OPEN',
      'package-waiting',
    ],
    [
      { package: { ...quiet.package, deliveredOn: '2026-11-02', dueOn: '2026-11-19' } },
      'PACKAGE_COMPLETE',
      'OVERDUE',
      'package-late',
    ],
    [
      {
        package: {
          ...quiet.package,
          deliveredOn: '2026-11-02',
          dueOn: '2026-11-19',
          pausedSince: '2026-11-10',
        },
      },
      'PACKAGE_COMPLETE',
      'OPEN',
      'package-paused',
    ],
    [{ statement: { givenOn: null, dueOn: '2026-11-20' } }, 'STATEMENT', 'OPEN', 'statement-due'],
    [{ statement: { givenOn: null, dueOn: '2026-11-19' } }, 'STATEMENT', 'OVERDUE', 'statement-late'],
    [
      { statement: { givenOn: null, dueOn: '2026-11-19' }, package: quiet.package },
      'STATEMENT',
      'NOT_STARTED',
      'statement-waits-for-package',
    ],
    [{ workforce: quiet.workforce }, 'WORKFORCE_HEARD', 'NOT_STARTED', 'hearing-not-begun'],
    [
      { workforce: { heardOn: null, startedOn: '2026-11-02', dueOn: '2026-11-20' } },
      'WORKFORCE_HEARD',
      'OPEN',
      'hearing-running',
    ],
    [
      { workforce: { heardOn: null, startedOn: null, dueOn: '2026-11-19' } },
      'WORKFORCE_HEARD',
      'OVERDUE',
      'hearing-late',
    ],
  ] as [Partial<LightInput>, string, PointState, string][])(
    '%j: %s is %s (%s)',
    (given, point, state, reason) => {
      const light = participationLight({ ...done, ...given });
      expect(light.points).toContainEqual(expect.objectContaining({ point, state, reason }));
      expect(light.colour).toBe(state === 'OVERDUE' ? 'RED' : 'YELLOW');
    },
  );

  it('an expired period makes it red, not green: silence is no consent', () => {
    const late = { ...done, today: '2030-01-01', statement: { givenOn: null, dueOn: '2026-11-19' } };
    expect(participationLight(late).colour).toBe('RED');
  });
});
