import {
  COMPANY_SIZES,
  PROCESSES,
  SECTORS,
  type CompanySize,
  type Sector,
  type WorkProcess,
} from '@einklang/content/use-cases';
import type { Application } from '../../shared/use-cases';

/** What stands in the address of the library, so that a selection can be shared. */
export interface LibrarySearch {
  suche?: string;
  branche?: Sector;
  bereich?: WorkProcess;
  groesse?: CompanySize;
}

export function librarySearch(search: Record<string, unknown>): LibrarySearch {
  const { suche, branche, bereich, groesse } = search;
  const text = typeof suche === 'string' || typeof suche === 'number' ? String(suche) : '';
  return {
    ...(text && { suche: text }),
    ...(SECTORS.includes(branche as Sector) && { branche: branche as Sector }),
    ...(PROCESSES.includes(bereich as WorkProcess) && { bereich: bereich as WorkProcess }),
    ...(COMPANY_SIZES.includes(groesse as CompanySize) && { groesse: groesse as CompanySize }),
  };
}

/** Whether an application fits; every word that is looked for must stand somewhere in it. */
export function fits(
  { sectors, process, sizes, words }: Application,
  { suche, branche, bereich, groesse }: LibrarySearch,
): boolean {
  if (branche && sectors !== 'ALL' && !sectors.includes(branche)) return false;
  if (bereich && process !== bereich) return false;
  if (groesse && !sizes.includes(groesse)) return false;
  const sought = (suche ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (!sought.length) return true;
  const text = Object.values(words).flat().join(' ').toLocaleLowerCase();
  return sought.every((word) => text.includes(word));
}
