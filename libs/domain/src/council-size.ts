/** Up to so many employees a council has so many seats (§ 9 BetrVG); from 51 on all employees count, below the eligible voters. */
const SEATS: readonly (readonly [number, number])[] = [
  [4, 0],
  [20, 1],
  [50, 3],
  [100, 5],
  [200, 7],
  [400, 9],
  [700, 11],
  [1_000, 13],
  [1_500, 15],
  [2_000, 17],
  [2_500, 19],
  [3_000, 21],
  [3_500, 23],
  [4_000, 25],
  [4_500, 27],
  [5_000, 29],
  [6_000, 31],
  [7_000, 33],
  [9_000, 35],
];
const LARGEST = 9_000;

/**
 * Seats of a works council by § 9 BetrVG; 0 where none can be elected (§ 1: fewer than five eligible voters).
 * @throws RangeError when the number is no whole number from 0.
 */
export function councilSeats(employees: number): number {
  if (!Number.isSafeInteger(employees) || employees < 0)
    throw new RangeError(`${employees} is no number of employees`);
  const row = SEATS.find(([upTo]) => employees <= upTo);
  return row ? row[1] : 35 + 2 * Math.ceil((employees - LARGEST) / 3_000);
}
