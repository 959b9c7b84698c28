import { COMPANY_SIZES, PROCESSES, SECTORS } from '@einklang/content';
import { useCases } from '@einklang/content/use-cases.data';
import { useCasesDe } from '@einklang/content/use-cases.de.data';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fits, librarySearch, type LibrarySearch } from './search';

const library = useCases.entries.map((entry) => ({ ...entry, words: useCasesDe[entry.id] }));
const found = (search: LibrarySearch) => library.filter((entry) => fits(entry, search)).map(({ id }) => id);

describe('the search in the library', () => {
  it('finds everything when nothing is looked for', () => {
    expect(found({})).toHaveLength(30);
    expect(found({ suche: '   ' })).toHaveLength(30);
  });

  it('finds words anywhere in the text, all of them, whatever their case', () => {
    expect(found({ suche: 'RECHNUNGEN kontieren' })).toEqual(['UC01']);
    expect(found({ suche: 'Einhorn' })).toEqual([]);
  });

  it('keeps what is at home everywhere in every sector', () => {
    expect(found({ branche: 'CARE', bereich: 'PLANNING' })).toEqual(['UC02']);
    expect(found({ branche: 'CARE' })).toEqual(expect.arrayContaining(['UC01', 'UC17']));
    expect(found({ branche: 'CARE' })).not.toContain('UC05');
  });

  it('finds less with every condition, never more', () => {
    const search = fc.record(
      {
        suche: fc.constantFrom('daten', 'zeit', 'mensch', 'xyz'),
        branche: fc.constantFrom(...SECTORS),
        bereich: fc.constantFrom(...PROCESSES),
        groesse: fc.constantFrom(...COMPANY_SIZES),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(search, (wanted) => {
        const all = found(wanted);
        for (const key of Object.keys(wanted) as (keyof LibrarySearch)[]) {
          const { [key]: _, ...less } = wanted;
          expect(all.filter((id) => !found(less).includes(id))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes from an address only what it knows', () => {
    expect(librarySearch({ suche: 5, branche: 'CARE', bereich: 'XX', groesse: 3, other: 1 })).toEqual({
      suche: '5',
      branche: 'CARE',
    });
  });
});
