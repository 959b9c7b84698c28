/** Years as the month in which it happens: 3.07 years is in month 37. */
export const monthOf = (years: number): number => Math.max(1, Math.ceil(years * 12 - 1e-9));
