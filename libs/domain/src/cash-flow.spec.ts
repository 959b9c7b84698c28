import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_BUSINESS_CASE, type BusinessCaseInput } from './business-case.model';
import {
  cumulated,
  discounted,
  economicsOf,
  internalRateOfReturn,
  netPresentValue,
  paybackOf,
  sum,
} from './cash-flow';

describe('vector B', () => {
  const flows = [-20_000, 6_000, 6_000, 6_000, 6_000];

  it('is worth a little', () => {
    expect(netPresentValue(flows, 0.06)).toBeCloseTo(790.63, 2);
    expect(internalRateOfReturn(flows)).toBeCloseTo(0.077138, 6);
    expect(paybackOf(flows)).toBeCloseTo(3.3333, 4);
    expect(paybackOf(discounted(flows, 0.06))).toBeCloseTo(3.8336, 4);
  });
});

describe('vector C', () => {
  const flows = [-18_500, -1_200, 2_600, 4_100];

  it('never pays back and has no meaningful rate', () => {
    expect(netPresentValue(flows, 0.08)).toBeCloseTo(-14_127.32, 2);
    expect(paybackOf(flows)).toBeNull();
    expect(internalRateOfReturn(flows)).toBeNull();
    expect(sum(flows)).toBe(-13_000);
  });
});

describe('the ramp', () => {
  const input = {
    ...EMPTY_BUSINESS_CASE,
    benefits: [{ id: 'a', category: 'REVENUE', label: '', amount: 100, evidence: null }],
  } as const;

  it('holds its last value on, and is full when nobody set it', () => {
    expect(economicsOf({ ...input, ramp: [0.5, 0.9] }).benefits).toEqual([50, 90, 90, 90, 90]);
    expect(economicsOf(input).benefits).toEqual([100, 100, 100, 100, 100]);
  });
});

describe('a running line with years of its own', () => {
  const line = { id: 'a', category: 'LICENCES', label: '', amount: 100 } as const;
  const runningOf = (running: BusinessCaseInput['running']): readonly number[] =>
    economicsOf({ ...EMPTY_BUSINESS_CASE, running }).running;

  it('costs only while it is due', () => {
    expect(runningOf([line])).toEqual([100, 100, 100, 100, 100]);
    expect(runningOf([{ ...line, fromYear: 2, untilYear: 3 }])).toEqual([0, 100, 100, 0, 0]);
    expect(runningOf([line, { ...line, id: 'b', fromYear: 5 }])).toEqual([100, 100, 100, 100, 200]);
    expect(
      economicsOf({ ...EMPTY_BUSINESS_CASE, running: [line, { ...line, id: 'b', fromYear: 5 }] }),
    ).toMatchObject({
      runningPerYear: 200,
      flows: [-0, -100, -100, -100, -100, -200],
    });
  });
});

const amount = fc.integer({ min: -50_000, max: 50_000 });

describe('laws of flows', () => {
  it('the internal rate makes the value zero', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 50_000 }),
        fc.array(fc.integer({ min: 100, max: 50_000 }), { minLength: 1, maxLength: 10 }),
        (cost, gains) => {
          const flows = [-cost, ...gains];
          const rate = internalRateOfReturn(flows);
          if (rate !== null) expect(Math.abs(netPresentValue(flows, rate))).toBeLessThan(1e-6 * sum(gains));
        },
      ),
    );
  });

  it('the value is linear in the flows', () => {
    const five = fc.array(amount, { minLength: 5, maxLength: 5 });
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(five, five, fc.integer({ min: -9, max: 9 }), rate, (a, b, factor, interest) => {
        const together = a.map((flow, year) => flow + factor * (b[year] ?? 0));
        const apart = netPresentValue(a, interest) + factor * netPresentValue(b, interest);
        expect(netPresentValue(together, interest)).toBeCloseTo(apart, 5);
      }),
    );
  });

  it('the sums of the discounted flows end at the value', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 11 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (flows, rate) => {
          expect(cumulated(discounted(flows, rate)).at(-1)).toBeCloseTo(netPresentValue(flows, rate), 5);
        },
      ),
    );
  });

  it('a payback lies within the horizon, in the first year that reaches zero', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 11 }), (flows) => {
        const payback = paybackOf(flows);
        const first = cumulated(flows).findIndex((value) => value >= 0);
        if (payback === null) expect(first).toBe(-1);
        else expect(Math.ceil(payback)).toBeLessThanOrEqual(Math.max(first, 0));
      }),
    );
  });
});
