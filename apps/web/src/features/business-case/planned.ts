import {
  calculationOf,
  plannedValue,
  type BusinessCaseDocument,
  type UncertainParameter,
} from '@einklang/domain';

/** Ranges stay around what is planned: its value is the likely one, and lies between the ends. */
export function withRangesAround(document: BusinessCaseDocument): BusinessCaseDocument {
  const input = calculationOf(document);
  const ranges = document.ranges.flatMap((range) => {
    const likely = plannedValue(input, range.parameter);
    if (likely === null) return [];
    // What did not change stays the same object, so that nothing is drawn for it.
    if (likely === range.likely && range.low <= likely && likely <= range.high) return [range];
    return [{ ...range, likely, low: Math.min(range.low, likely), high: Math.max(range.high, likely) }];
  });
  const isSame =
    ranges.length === document.ranges.length && ranges.every((range, at) => range === document.ranges[at]);
  return isSame ? document : { ...document, ranges };
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
