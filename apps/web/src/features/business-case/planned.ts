import {
  calculationOf,
  plannedValue,
  type BusinessCaseDocument,
  type UncertainParameter,
} from '@einklang/domain';

/** Ranges stay around what is planned: its value is the likely one, and lies between the ends. */
export function withRangesAround(document: BusinessCaseDocument): BusinessCaseDocument {
  const input = calculationOf(document);
  return {
    ...document,
    ranges: document.ranges.flatMap((range) => {
      const likely = plannedValue(input, range.parameter);
      if (likely === null) return [];
      return [{ ...range, likely, low: Math.min(range.low, likely), high: Math.max(range.high, likely) }];
    }),
  };
}

const SHARES: readonly UncertainParameter[] = [
  'savingRate',
  'realisationRate',
  'suitableShare',
  'discountRate',
];
const FACTORS: readonly UncertainParameter[] = ['otherBenefits', 'investment', 'running'];

/** Shares and factors are shown as percent: 0.7 as 70. */
export const isPercent = (parameter: UncertainParameter): boolean =>
  SHARES.includes(parameter) || FACTORS.includes(parameter);
export const isFactor = (parameter: UncertainParameter): boolean => FACTORS.includes(parameter);

/** A share as percent without the noise of binary fractions. */
export const toPercent = (share: number): number => Math.round(share * 1e6) / 1e4;
export const fromPercent = (percent: number): number => Math.round(percent * 1e4) / 1e6;
