import { UNCERTAIN_PARAMETERS, type BusinessCaseInput, type UncertainParameter } from './business-case.model';
import { capped, npvWith, plannedValue } from './variation';

export interface TornadoBar {
  readonly parameter: UncertainParameter;
  /** NPV in EUR with the parameter lowered, and raised. */
  readonly low: number;
  readonly high: number;
  /** Distance of the two. */
  readonly swing: number;
}

/** Each parameter lowered and raised by a share (default 20 %), one at a time, the largest lever first (domain 6.3). */
export function tornado(input: BusinessCaseInput, share = 0.2): TornadoBar[] {
  const bars = UNCERTAIN_PARAMETERS.flatMap((parameter): TornadoBar[] => {
    const planned = plannedValue(input, parameter);
    if (planned === null) return [];
    const low = npvWith(input, { [parameter]: planned * (1 - share) });
    const high = npvWith(input, { [parameter]: planned * (1 + share) });
    return [{ parameter, low, high, swing: Math.abs(high - low) }];
  });
  return bars.sort((a, b) => b.swing - a.swing);
}

/**
 * The value of a parameter at which the NPV is 0, everything else as planned. The NPV is linear in every parameter but
 * the discount rate (for which see `internalRateOfReturn`). Null where no meaningful value does it.
 */
export function breakEven(
  input: BusinessCaseInput,
  parameter: Exclude<UncertainParameter, 'discountRate'>,
): number | null {
  if (plannedValue(input, parameter) === null) return null;
  const atZero = npvWith(input, { [parameter]: 0 });
  const slope = npvWith(input, { [parameter]: 1 }) - atZero;
  const value = -atZero / slope;
  return Number.isFinite(value) && value >= 0 && capped(parameter, value) === value ? value : null;
}
