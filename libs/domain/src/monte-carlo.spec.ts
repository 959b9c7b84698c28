import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXAMPLE_BUSINESS_CASE } from './business-case.example';
import { EMPTY_BUSINESS_CASE } from './business-case.model';
import { mulberry32, nearestRank, simulate, threePoint, triangular } from './monte-carlo';

describe('Monte Carlo A', () => {
  const result = simulate(EXAMPLE_BUSINESS_CASE);

  it('draws the known numbers', () => {
    const random = mulberry32(20_261_122);
    const expected = [0.8369944463, 0.1053059858, 0.0031693943, 0.8901761658];
    for (const value of expected) expect(random()).toBeCloseTo(value, 10);
    expect(simulate(EXAMPLE_BUSINESS_CASE, { runs: 1, seed: 20_261_122 })?.p50).toBeCloseTo(11_975.7523, 4);
  });

  it.each([
    ['mean', 12_709.04],
    ['sd', 13_337.52],
    ['p5', -9_318.98],
    ['p10', -4_525.43],
    ['p50', 12_631.61],
    ['p90', 30_119.32],
    ['p95', 34_907.0],
    ['min', -33_353.19],
    ['max', 54_503.51],
  ] as const)('%s is %s', (key, expected) => {
    expect(Math.abs((result?.[key] ?? Number.NaN) - expected)).toBeLessThanOrEqual(0.01);
  });

  it('loses money in 17.41 % of the runs', () => {
    expect(result?.probabilityNegative).toBe(0.1741);
  });

  it('gives the chart a band that ends at the value', () => {
    expect(result?.bands).toHaveLength(6);
    expect(result?.bands.at(-1)).toEqual({ year: 5, p10: result?.p10, p50: result?.p50, p90: result?.p90 });
    expect(result?.payback.p10).toBeLessThan(result?.payback.p50 ?? 0);
    expect(simulate(EXAMPLE_BUSINESS_CASE)).toEqual(result);
  });

  it('does not depend on the order in which ranges are stored', () => {
    expect(
      simulate({ ...EXAMPLE_BUSINESS_CASE, ranges: [...(EXAMPLE_BUSINESS_CASE.ranges ?? [])].reverse() }),
    ).toEqual(result);
  });

  it('is the same for the same seed, whatever it is, and never leaves its own ends', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 60 }), (seed, runs) => {
        const first = simulate(EXAMPLE_BUSINESS_CASE, { runs, seed });
        expect(simulate(EXAMPLE_BUSINESS_CASE, { runs, seed })).toEqual(first);
        const { min = 0, p5 = 0, p50 = 0, p95 = 0, max = 0 } = first ?? {};
        expect([min, p5, p50, p95, max]).toEqual([min, p5, p50, p95, max].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });

  it('needs at least one range that means something', () => {
    expect(simulate(EMPTY_BUSINESS_CASE)).toBeNull();
    const range = { parameter: 'savingRate', low: 0, likely: 0.5, high: 1 } as const;
    expect(simulate({ ...EMPTY_BUSINESS_CASE, ranges: [range] })).toBeNull();
  });

  it('reports no payback where most runs have none', () => {
    const costly = {
      ...EXAMPLE_BUSINESS_CASE,
      oneOff: EXAMPLE_BUSINESS_CASE.oneOff.map((line) => ({ ...line, amount: line.amount * 3 })),
    };
    expect(simulate(costly, { runs: 100, seed: 1 })?.payback).toEqual({ p10: null, p50: null, p90: null });
  });
});

describe('estimates', () => {
  const estimate = fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map((values) => [...values].sort((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));

  it('stay inside their ends and rise with the draw', () => {
    const uniform = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(estimate, uniform, uniform, (range, a, b) => {
        const [first, second] = [triangular(Math.min(a, b), range), triangular(Math.max(a, b), range)];
        expect(first).toBeGreaterThanOrEqual(range.low - 1e-12);
        expect(second).toBeLessThanOrEqual(range.high + 1e-12);
        expect(second).toBeGreaterThanOrEqual(first - 1e-9);
      }),
    );
  });

  it('have a mean and a PERT mean', () => {
    expect(threePoint({ low: 3, likely: 6, high: 9 })).toEqual({ mean: 6, pertMean: 6, pertSd: 1 });
    expect(triangular(0.3, { low: 2, likely: 2, high: 2 })).toBe(2);
  });

  it('percentiles are values of the sample', () => {
    expect(nearestRank([1, 2, 3, 4], 0.5)).toBe(2);
    expect(nearestRank([1, 2, 3, 4], 0.51)).toBe(3);
    expect(nearestRank([1, 2, 3, 4], 1)).toBe(4);
  });
});
