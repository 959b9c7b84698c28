import type { CompanySize, Sector } from './use-cases';

/** NACE section of each two-digit division, as ranges; by it the company's sector is told (PA-1). */
const DIVISIONS: readonly (readonly [from: number, to: number, sectors: readonly Sector[]])[] = [
  [1, 3, []],
  [5, 9, ['MANUFACTURING']],
  [10, 33, ['MANUFACTURING']],
  [35, 39, ['UTILITIES']],
  [41, 42, ['CONSTRUCTION']],
  [43, 43, ['CONSTRUCTION', 'CRAFT']],
  [45, 45, ['TRADE', 'CRAFT']],
  [46, 47, ['TRADE']],
  [49, 53, ['LOGISTICS']],
  [55, 56, ['HOSPITALITY']],
  [58, 60, ['SERVICES']],
  [61, 63, ['IT_ENGINEERING']],
  [64, 66, ['FINANCE_ADMINISTRATION']],
  [68, 70, ['SERVICES']],
  [71, 72, ['IT_ENGINEERING']],
  [73, 82, ['SERVICES']],
  [84, 84, ['FINANCE_ADMINISTRATION']],
  [85, 85, ['SERVICES']],
  [86, 88, ['CARE']],
  [90, 94, ['SERVICES']],
  [95, 96, ['CRAFT', 'SERVICES']],
];

/** The branches of a company by the NACE code that its sector starts with (»C25 Metallerzeugnisse«); none if it has none. */
export function sectorsOf(sector: string): readonly Sector[] {
  const division = Number(/^\s*[A-U]?\s*(\d{2})/i.exec(sector)?.[1] ?? NaN);
  return DIVISIONS.find(([from, to]) => division >= from && division <= to)?.[2] ?? [];
}

/** The size of a company by its employees. */
export function companySizeOf(employees: number): CompanySize {
  if (employees < 50) return 'SMALL';
  return employees < 250 ? 'MEDIUM' : 'LARGE';
}
