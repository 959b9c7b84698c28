import { describe, expect, it } from '@jest/globals';
import { closedForm, suggestedRanges, summarise, withSimulation } from './business-case';
import { EXAMPLE_BUSINESS_CASE } from './business-case.example';
import { EMPTY_BUSINESS_CASE } from './business-case.model';

const summary = summarise(EXAMPLE_BUSINESS_CASE);
const cents = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100) / 100);

describe('vector A: incoming invoices', () => {
  it('puts the bare claim beside the honest saving', () => {
    const saving = summary.timeSaving;
    expect(saving?.hoursToday).toBeCloseTo(2_400, 9);
    expect(saving?.naive.hours).toBeCloseTo(1_680, 9);
    expect(saving?.naive.benefit).toBeCloseTo(64_680, 6);
    expect(saving?.naiveNpv).toBeCloseTo(147_006.99, 2);
    expect(saving?.naivePayback).toBeCloseTo(1.0759, 4);
    expect(saving?.hoursSaved).toBeCloseTo(1_184, 9);
    expect(saving?.hoursRealised).toBeCloseTo(888, 9);
    expect(saving?.netShare).toBeCloseTo(0.493, 3);
    expect(saving?.benefit).toBeCloseTo(34_188, 6);
  });

  it('adds up', () => {
    expect(summary.benefitFullRun).toBeCloseTo(39_688, 6);
    expect(summary.oneOffSum).toBeCloseTo(49_296, 6);
    expect(summary.investment).toBeCloseTo(54_225.6, 6);
    expect(summary.runningPerYear).toBeCloseTo(14_280, 6);
    expect(summary.tco).toBeCloseTo(125_625.6, 6);
    expect(summary.totalBenefits).toBeCloseTo(174_627.2, 6);
  });

  it('flows', () => {
    expect(cents(summary.years.map(({ flow }) => flow))).toEqual([
      -54_225.6, 5_564, 21_439.2, 25_408, 25_408, 25_408,
    ]);
    expect(cents(summary.years.map(({ cumulative }) => cumulative))).toEqual([
      -54_225.6, -48_661.6, -27_222.4, -1_814.4, 23_593.6, 49_001.6,
    ]);
    expect(cents(summary.years.slice(1).map((year) => year.discounted))).toEqual([
      5_151.85, 18_380.66, 20_169.69, 18_675.64, 17_292.26,
    ]);
    expect(summary.years.at(-1)?.cumulativeDiscounted).toBeCloseTo(summary.npv, 6);
  });

  it('pays', () => {
    expect(summary.npv).toBeCloseTo(25_444.496238, 6);
    expect(summary.irr).toBeCloseTo(0.217127, 6);
    expect(summary.paybackStatic).toBeCloseTo(3.0714, 4);
    expect(summary.paybackDynamic).toBeCloseTo(3.5635, 4);
    expect(summary.roiTotal).toBeCloseTo(0.390061, 6);
    expect(summary.roiAnnual).toBeCloseTo(0.380732, 6);
    expect(summary.benefitsPresentValue).toBeCloseTo(136_685.996, 3);
    expect(summary.tcoPresentValue).toBeCloseTo(111_241.499, 3);
    expect(summary.benefitCostRatio).toBeCloseTo(1.228732, 6);
    expect(summary.breakEven.savingRate).toBeCloseTo(0.566738, 6);
    expect(summary.breakEven.realisationRate).toBeCloseTo(0.587925, 6);
    expect(summary.colour).toBe('GREEN');
  });

  it('says what its benefits rest on', () => {
    expect(summary.evidence.recorded).toBe(1);
    expect(summary.evidence.assumed).toBeCloseTo(2_000 / 39_688, 9);
  });

  it('is the same in closed form, without waiting for the runs', () => {
    const quick = closedForm(EXAMPLE_BUSINESS_CASE);
    expect(quick).toMatchObject({ npv: summary.npv, simulation: null, colour: null });
    expect(withSimulation(quick, summary.simulation)).toEqual(summary);
  });

  it('keeps what a dispute would cost beside the result', () => {
    const possibleCosts = [
      { kind: 'CONCILIATION', low: 4_000, high: 12_000 },
      { kind: 'SOCIAL_PLAN', low: 0, high: 30_000 },
    ] as const;
    const { npv, possibleCosts: risk, simulation } = summarise({ ...EXAMPLE_BUSINESS_CASE, possibleCosts });
    expect([npv, simulation]).toEqual([summary.npv, summary.simulation]);
    expect(risk).toEqual({ low: 4_000, high: 42_000, npvWithHigh: npv - 42_000, npvWithLow: npv - 4_000 });
    expect(summary.possibleCosts).toBeNull();
  });

  it('has a likely scenario between the ends', () => {
    expect(summary.scenarios?.likely.npv).toBeCloseTo(summary.npv, 6);
    expect(summary.scenarios?.likely.payback).toBeCloseTo(3.0714, 4);
    expect(summary.scenarios?.pessimistic.npv).toBeLessThan(summary.simulation?.p5 ?? 0);
    expect(summary.scenarios?.pessimistic.payback).toBeNull();
    expect(summary.scenarios?.optimistic.npv).toBeGreaterThan(summary.simulation?.p95 ?? 0);
    expect(summary.scenarios?.optimistic.payback).toBeLessThan(3.0714);
  });
});

describe('a case that is still empty', () => {
  it('has figures without noise', () => {
    expect(summarise(EMPTY_BUSINESS_CASE)).toMatchObject({
      npv: 0,
      irr: null,
      roiTotal: null,
      roiAnnual: null,
      benefitCostRatio: null,
      simulation: null,
      scenarios: null,
      colour: null,
      timeSaving: null,
    });
  });

  it('survives storage as JSON', () => {
    expect(
      summarise(JSON.parse(JSON.stringify(EXAMPLE_BUSINESS_CASE)) as typeof EXAMPLE_BUSINESS_CASE),
    ).toEqual(summary);
  });
});

describe('beside the case', () => {
  it('the alternative without AI has a value of its own', () => {
    const alternative = { label: 'Skontolauf', oneOff: 1_000, running: 100, benefit: 1_100 };
    expect(summarise({ ...EXAMPLE_BUSINESS_CASE, alternative }).alternativeNpv).toBeCloseTo(2_992.71, 2);
  });

  it('first ranges are suggested around the plan', () => {
    const ranges = suggestedRanges(EXAMPLE_BUSINESS_CASE);
    expect(ranges.map(({ parameter }) => parameter)).toEqual([
      'savingRate',
      'realisationRate',
      'otherBenefits',
      'investment',
      'running',
    ]);
    expect(ranges.every(({ low, likely, high }) => low <= likely && likely <= high)).toBe(true);
    expect(summarise({ ...EXAMPLE_BUSINESS_CASE, ranges }).simulation?.p50).toBeLessThan(summary.npv);
    expect(suggestedRanges(EMPTY_BUSINESS_CASE)).toHaveLength(2);
  });
});
