import { describe, expect, it } from '@jest/globals';
import { GERMAN_LANDS, addWorkingDays, dueDateOf } from '@einklang/domain';
import { isHolidayIn } from './holidays';

describe('holidays by Land', () => {
  it.each([
    ['BW', '2027-01-06', true],
    ['HE', '2027-01-06', false],
    ['BW', '2026-06-04', true],
    ['SH', '2026-06-04', false],
    ['SH', '2026-10-31', true],
    ['BW', '2026-10-31', false],
    ['BW', '2026-11-01', true],
    ['SN', '2026-11-18', true],
    ['TH', '2026-09-20', true],
    ['BE', '2026-03-08', true],
    ['SL', '2026-08-15', true],
    ['BY', '2026-08-15', false],
    ['BW', '2026-12-24', false],
  ] as const)('%s %s: %s', (land, date, expected) => {
    expect(isHolidayIn(land)(date)).toBe(expected);
  });

  it.each(GERMAN_LANDS)('%s has the nine holidays of all Länder', (land) => {
    const everywhere = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '12-25', '12-26'];
    expect(everywhere.filter((day) => !isHolidayIn(land)(`2026-${day}`))).toEqual([]);
  });

  it('move what ends on them', () => {
    expect(addWorkingDays('2026-12-23', 2, isHolidayIn('BW'))).toBe('2026-12-28');
    expect(addWorkingDays('2027-01-05', 1, isHolidayIn('BW'))).toBe('2027-01-07');
    expect(addWorkingDays('2027-01-05', 1, isHolidayIn('HE'))).toBe('2027-01-06');
    expect(dueDateOf('REFUSAL_99', '2026-05-28', isHolidayIn('BW'))).toBe('2026-06-05');
  });
});
