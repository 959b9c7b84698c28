import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createAnchor, resolveAnchor } from './anchor';

const before = 'Auswertungen je Person sind nur mit Anlass zulässig. Der Betriebsrat wird vorab informiert.';

function find(quote: string, after: string) {
  const start = before.indexOf(quote);
  const place = resolveAnchor(createAnchor(before, start, start + quote.length), before, after);
  return place.kind === 'LOST' ? 'LOST' : `${place.kind} ${after.slice(place.start, place.end)}`;
}

describe('comment anchors', () => {
  it('stay where nothing changed before them', () => {
    expect(find('nur mit Anlass', before)).toBe('EXACT nur mit Anlass');
    expect(find('nur mit Anlass', before.replace('vorab', 'sofort'))).toBe('EXACT nur mit Anlass');
  });

  it('follow their quotation', () => {
    expect(find('wird vorab informiert', `Neu: ${before}`)).toBe('QUOTE wird vorab informiert');
    expect(find('nur mit Anlass', `Nicht nur mit Anlass, sondern immer. ${before}`)).toBe(
      'QUOTE nur mit Anlass',
    );
    expect(
      resolveAnchor(createAnchor(before, 28, 42), before, `Nicht nur mit Anlass. ${before}`),
    ).toMatchObject({ start: 50 });
    expect(
      find('Der Betriebsrat wird vorab informiert', 'Nur dies: Der Betriebsrat wird vorab informiert!'),
    ).toBe('QUOTE Der Betriebsrat wird vorab informiert');
  });

  it('follow an edited passage through the edits', () => {
    expect(find('nur mit Anlass zulässig', before.replace('mit Anlass', 'mit schwerem Anlass'))).toBe(
      'FUZZY nur mit schwerem Anlass zulässig',
    );
  });

  it('are lost rather than guessed', () => {
    expect(find('nur mit Anlass', before.replace('nur mit Anlass zulässig', 'unzulässig'))).toBe('LOST');
    expect(find('nur mit Anlass', '')).toBe('LOST');
    expect(find('Person', 'Eine andere Person hat Zugriff.')).toBe('LOST');
  });

  it('need a passage', () => {
    expect(() => createAnchor(before, 3, 3)).toThrow(RangeError);
    expect(() => createAnchor(before, -1, 3)).toThrow(RangeError);
    expect(() => createAnchor(before, 0, 1_000)).toThrow(RangeError);
  });
});

const text = fc
  .array(fc.constantFrom('der ', 'Rat ', 'hört ', 'alle ', 'Seiten. '), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(''));

describe('laws of anchors', () => {
  it('an unchanged text finds every passage at its place', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (of, a, b) => {
        const start = a % of.length;
        const end = start + 1 + (b % (of.length - start));
        expect(resolveAnchor(createAnchor(of, start, end), of, of)).toEqual({ kind: 'EXACT', start, end });
      }),
    );
  });

  it('a place lies inside the new text and is not empty', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (of, after, a, b) => {
        const start = a % of.length;
        const place = resolveAnchor(
          createAnchor(of, start, start + 1 + (b % (of.length - start))),
          of,
          after,
        );
        if (place.kind === 'LOST') return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});
