import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fillVariables, referenceValues, variablesOf } from './clause-text';

describe('variables of a clause', () => {
  const text =
    'Mit {system} erhobene Daten: Gruppen ab {gruppengroesse} Personen. Ausnahmen regelt § {ausnahme}. {system}!';

  it('are filled, and named where a value is missing', () => {
    expect(fillVariables(text, { system: 'Sichtprüfung', gruppengroesse: 8 })).toEqual({
      text: 'Mit Sichtprüfung erhobene Daten: Gruppen ab 8 Personen. Ausnahmen regelt § {ausnahme}. Sichtprüfung!',
      missing: ['ausnahme'],
    });
    expect(fillVariables(text, { system: ' ', gruppengroesse: 0, ausnahme: undefined }).missing).toEqual([
      'system',
      'ausnahme',
    ]);
    expect(variablesOf(text)).toEqual(['system', 'gruppengroesse', 'ausnahme']);
  });

  it('keep values as they are', () => {
    expect(fillVariables('{a}{b}', { a: '{b}', b: '$& $1' }).text).toBe('{b}$& $1');
    expect(fillVariables('{toString}', {}).missing).toEqual(['toString']);
    expect(fillVariables('{größe}', { größe: 5 }).text).toBe('5');
  });

  it('a text with all values has none left', () => {
    const name = fc.constantFrom('system', 'tage', 'frist');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constant('Wort '),
            name.map((of) => `{${of}}`),
          ),
        ),
        (parts) => {
          const { text: filled, missing } = fillVariables(parts.join(''), {
            system: 'S',
            tage: 5,
            frist: 'F',
          });
          expect(missing).toEqual([]);
          expect(variablesOf(filled)).toEqual([]);
        },
      ),
    );
  });

  it('refer to the paragraph of another clause', () => {
    const references = { ausnahme: 'K09', aenderung: 'K24' };
    expect(referenceValues(['K01', 'K07', 'K09'], references)).toEqual({ ausnahme: 3 });
  });
});
