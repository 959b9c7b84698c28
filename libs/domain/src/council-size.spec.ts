import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { councilSeats } from './council-size';

describe('seats of a council (§ 9 BetrVG)', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [20, 1],
    [21, 3],
    [31, 3],
    [50, 3],
    [51, 5],
    [88, 5],
    [100, 5],
    [101, 7],
    [184, 7],
    [200, 7],
    [201, 9],
    [400, 9],
    [401, 11],
    [700, 11],
    [701, 13],
    [9_000, 35],
    [9_001, 37],
    [12_000, 37],
    [12_001, 39],
  ])('%s: %s', (employees, seats) => {
    expect(councilSeats(employees)).toBe(seats);
  });

  it('are odd and never fall as the company grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 50_000 }), (employees) => {
        expect(councilSeats(employees) % 2).toBe(1);
        expect(councilSeats(employees + 1)).toBeGreaterThanOrEqual(councilSeats(employees));
      }),
    );
  });

  it('need a whole number', () => {
    expect(() => councilSeats(-1)).toThrow(RangeError);
    expect(() => councilSeats(20.5)).toThrow(RangeError);
  });
});
