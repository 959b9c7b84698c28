import { describe, expect, it } from '@jest/globals';
import { EXAMPLE_BUSINESS_CASE } from './business-case.example';
import { EMPTY_BUSINESS_CASE, type BusinessCaseInput, type TimeSaving } from './business-case.model';
import { evidenceShares, guardRails } from './guard-rails';

const saving = EXAMPLE_BUSINESS_CASE.timeSaving as TimeSaving;
const complete: BusinessCaseInput = {
  ...EXAMPLE_BUSINESS_CASE,
  oneOff: [
    ...EXAMPLE_BUSINESS_CASE.oneOff,
    { id: 'GBU', category: 'RISK_ASSESSMENT', label: 'GBU', amount: 800 },
  ],
  alternative: { label: 'Vorlagen', oneOff: 0, running: 0, benefit: 0 },
  notCalculable: 'Weniger Sucherei',
};
const codes = (given: Partial<BusinessCaseInput>): string[] =>
  guardRails({ ...complete, ...given }).map(({ code, level, about }) =>
    [level, code, about].filter(Boolean).join(' '),
  );

describe('guard rails', () => {
  it('say nothing about a complete case', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    [{ horizonYears: 0 }, 'ERROR horizon-out-of-range'],
    [{ horizonYears: 11 }, 'ERROR horizon-out-of-range'],
    [{ discountRate: 1.1 }, 'ERROR discount-rate-out-of-range'],
    [{ contingency: -0.1 }, 'ERROR contingency-out-of-range'],
    [{ ramp: [0.5, 1.1] }, 'ERROR ramp-out-of-range'],
    [
      { ranges: [{ parameter: 'running', low: 1, likely: 0.9, high: 1.2 }] },
      'ERROR three-point-order running',
    ],
    [{ timeSaving: { ...saving, savingRate: 1.2 } }, 'ERROR rate-out-of-range savingRate'],
    [{ timeSaving: { ...saving, reviewMinutes: -1 } }, 'ERROR negative-amount reviewMinutes'],
    [{ timeSaving: { ...saving, reviewMinutes: 4.2 } }, 'ERROR review-exceeds-saving'],
    [{ timeSaving: { ...saving, realisationRate: 0.95 } }, 'WARNING realisation-needs-reasons'],
    [{ timeSaving: { ...saving, hourlyCostGroupSize: 2 } }, 'WARNING hourly-cost-group-too-small'],
    [{ timeSaving: { ...saving, evidence: 'ASSUMPTION' } }, 'WARNING assumptions-dominate'],
    [{ alternative: undefined }, 'WARNING alternative-missing'],
    [{ alternative: { label: ' ', oneOff: 0, running: 0, benefit: 0 } }, 'WARNING alternative-missing'],
    [{ possibleCosts: [{ kind: 'SOCIAL_PLAN', low: 2, high: 1 }] }, 'ERROR three-point-order SOCIAL_PLAN'],
    [
      {
        running: complete.running.map((line) =>
          line.category === 'LICENCES' ? { ...line, fromYear: 4, untilYear: 3 } : line,
        ),
      },
      'ERROR years-out-of-range Lizenz',
    ],
    [
      {
        benefits: [
          ...complete.benefits,
          { id: 's', category: 'STRAIN_REDUCTION', label: '', amount: 1, evidence: 'ASSUMPTION' },
        ],
      },
      'WARNING strain-without-evidence s',
    ],
    [{ notCalculable: ' ' }, 'WARNING not-calculable-missing'],
    [{ ranges: [] }, 'WARNING uncertainty-missing'],
    [
      { running: complete.running.filter(({ category }) => category !== 'REVIEW') },
      'WARNING mandatory-line-missing REVIEW',
    ],
    [
      { oneOff: complete.oneOff.filter(({ category }) => category !== 'TRAINING') },
      'WARNING mandatory-line-missing TRAINING',
    ],
    [
      { benefits: [{ id: 'b', category: 'REVENUE', label: '', amount: -1, evidence: 'MEASURED' }] },
      'ERROR negative-amount b',
    ],
  ] as [Partial<BusinessCaseInput>, string][])('%j: %s', (given, expected) => {
    expect(codes(given)).toEqual([expected]);
  });

  it('accept a zero line and a high realisation with reasons', () => {
    const zero = complete.oneOff.map((line) =>
      line.category === 'TRAINING' ? { ...line, amount: 0, note: 'Vorhanden' } : line,
    );
    expect(codes({ oneOff: zero })).toEqual([]);
    expect(codes({ timeSaving: { ...saving, realisationRate: 0.95, note: 'Gemessen im Pilot' } })).toEqual(
      [],
    );
  });

  it('remind that job cuts cost a social plan', () => {
    expect(guardRails(complete, 'jobReduction')).toEqual([{ code: 'social-plan-missing', level: 'WARNING' }]);
    const possibleCosts = [{ kind: 'SOCIAL_PLAN', low: 20_000, high: 60_000 }] as const;
    expect(guardRails({ ...complete, possibleCosts }, 'jobReduction')).toEqual([]);
  });

  it('take a benefit that says nothing for an assumption', () => {
    const { evidence: _, ...silent } = saving;
    const shares = evidenceShares({ ...complete, benefits: [], timeSaving: silent as TimeSaving });
    expect(shares).toEqual({ recorded: 0, assumed: 1 });
  });

  it('know shares of an empty case', () => {
    expect(evidenceShares(EMPTY_BUSINESS_CASE)).toEqual({ recorded: 0, assumed: 0 });
  });
});
