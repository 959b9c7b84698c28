import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_BUSINESS_CASE } from './business-case.example';
import { EMPTY_BUSINESS_CASE, UNCERTAIN_PARAMETERS, type UncertainParameter } from './business-case.model';
import { breakEven, tornado } from './sensitivity';
import { npvWith } from './variation';

const vectors: [UncertainParameter, number, number, number][] = [
  ['savingRate', -1_286.56, 52_175.55, 53_462.11],
  ['minutesPerCase', -1_286.56, 52_175.55, 53_462.11],
  ['realisationRate', 1_895.71, 48_993.28, 47_097.57],
  ['hourlyCost', 1_895.71, 48_993.28, 47_097.57],
  ['suitableShare', 1_895.71, 48_993.28, 47_097.57],
  ['casesPerYear', 4_195.51, 46_693.48, 42_497.97],
  ['running', 36_847.68, 14_041.32, 22_806.36],
  ['investment', 36_289.62, 14_599.38, 21_690.24],
  ['discountRate', 29_491.39, 21_673.24, 7_818.15],
  ['reviewMinutes', 28_626.76, 22_262.23, 6_364.54],
];

describe('the tornado of vector A', () => {
  const bars = tornado(EXAMPLE_BUSINESS_CASE);

  it.each(vectors)('%s: %s to %s', (parameter, low, high, swing) => {
    const bar = bars.find((candidate) => candidate.parameter === parameter);
    expect(bar?.low).toBeCloseTo(low, 2);
    expect(bar?.high).toBeCloseTo(high, 2);
    expect(bar?.swing).toBeCloseTo(swing, 2);
  });

  it('has the largest lever first and every parameter once', () => {
    const swings = bars.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(new Set(bars.map(({ parameter }) => parameter))).toEqual(new Set(UNCERTAIN_PARAMETERS));
  });

  it('leaves out what the case does not have', () => {
    expect(tornado(EMPTY_BUSINESS_CASE).map(({ parameter }) => parameter)).toEqual([
      'investment',
      'discountRate',
    ]);
  });

  it('never raises a share above one', () => {
    const saving = { ...EXAMPLE_BUSINESS_CASE.timeSaving, suitableShare: 0.9 } as NonNullable<
      typeof EXAMPLE_BUSINESS_CASE.timeSaving
    >;
    const bar = tornado({ ...EXAMPLE_BUSINESS_CASE, timeSaving: saving }).find(
      ({ parameter }) => parameter === 'suitableShare',
    );
    expect(bar?.high).toBeCloseTo(
      npvWith({ ...EXAMPLE_BUSINESS_CASE, timeSaving: { ...saving, suitableShare: 1 } }),
      6,
    );
  });
});

describe('break-even', () => {
  it.each([
    'savingRate',
    'realisationRate',
    'hourlyCost',
    'suitableShare',
    'minutesPerCase',
    'casesPerYear',
    'running',
    'investment',
  ] as const)('of %s leaves nothing over', (parameter) => {
    const value = breakEven(EXAMPLE_BUSINESS_CASE, parameter);
    expect(value).not.toBeNull();
    expect(npvWith(EXAMPLE_BUSINESS_CASE, { [parameter]: value ?? 0 })).toBeCloseTo(0, 6);
  });

  it('does not exist where no share reaches it', () => {
    const costly = {
      ...EXAMPLE_BUSINESS_CASE,
      oneOff: EXAMPLE_BUSINESS_CASE.oneOff.map((line) => ({ ...line, amount: line.amount * 10 })),
    };
    expect(breakEven(costly, 'savingRate')).toBeNull();
    expect(breakEven(EMPTY_BUSINESS_CASE, 'savingRate')).toBeNull();
  });
});
