import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redline, textAfter, textBefore } from './redline';

const show = (before: string, after: string): string[] =>
  redline(before, after).paragraphs.map(({ kind, segments }) => {
    const marks = { SAME: ['', ''], DELETED: ['[-', '-]'], INSERTED: ['[+', '+]'] } as const;
    const text = segments
      .map((segment) => marks[segment.kind][0] + segment.text + marks[segment.kind][1])
      .join('');
    return `${kind}: ${text}`;
  });

describe('the redline', () => {
  it('shows a replaced run of words as one deletion and one insertion', () => {
    const before = '(2) Auswertungen je Person sind nur mit Anlass zulässig.';
    const after = '(2) Auswertungen je Person sind unzulässig.';
    expect(show(before, after)).toEqual([
      'CHANGED: (2) Auswertungen je Person sind [-nur mit Anlass zulässig-][+unzulässig+].',
    ]);
    expect(redline(before, after)).toMatchObject({ changes: 1, changedParagraphs: 1 });
  });

  it('keeps German words whole', () => {
    expect(show('für Größen', 'für Größe')).toEqual(['CHANGED: für [-Größen-][+Größe+]']);
  });

  it('counts »3 Änderungen in 2 Absätzen«', () => {
    const before =
      'Der Betriebsrat wird informiert.\nDie Frist beträgt fünf Tage.\nDer dritte Absatz bleibt.';
    const after =
      'Der Betriebsrat wird vorab informiert.\nDie Frist beträgt zehn Tage und der Zugriff ruht.\nDer dritte Absatz bleibt.';
    const result = redline(before, after);
    expect(result).toMatchObject({ changes: 3, changedParagraphs: 2 });
    expect(result.paragraphs.map(({ kind }) => kind)).toEqual(['CHANGED', 'CHANGED', 'SAME']);
  });

  it('sees new and dropped paragraphs among edited ones', () => {
    const before = 'Zugriffe regelt Anlage 3 nach Bedarf.\nDieser Absatz entfällt ganz.\nSchluss.';
    const after = 'Zugriffe regelt Anlage 3 nach dem Erforderlichkeitsprinzip.\nSchluss.\nNeu am Ende.';
    expect(show(before, after)).toEqual([
      'CHANGED: Zugriffe regelt Anlage 3 nach [-Bedarf-][+dem Erforderlichkeitsprinzip+].',
      'DELETED: [-Dieser Absatz entfällt ganz.-]',
      'SAME: Schluss.',
      'INSERTED: [+Neu am Ende.+]',
    ]);
  });

  it('says nothing about equal texts', () => {
    expect(redline('a\n\nb', 'a\n\nb')).toMatchObject({ changes: 0, changedParagraphs: 0 });
    expect(redline('', '').changes).toBe(0);
  });
});

const word = fc.constantFrom(
  'der',
  'die',
  'Betriebsrat',
  'Fristen',
  'über',
  'Maß',
  '§ 4',
  '(2)',
  '–',
  ' ',
  '  ',
  '.',
  ',',
  '\n',
  '\n\n',
  '„Recht“',
);
const german = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
const any = fc.string({ unit: 'binary', maxLength: 60 });

describe('laws of the redline', () => {
  it.each([
    ['German text', german],
    ['any text', any],
  ])('it gives back both texts exactly: %s', (_name, text) => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const result = redline(before, after);
        expect(textBefore(result)).toBe(before);
        expect(textAfter(result)).toBe(after);
        expect(result.changes === 0).toBe(before === after);
        expect(result.changes).toBeGreaterThanOrEqual(result.changedParagraphs);
      }),
      { numRuns: 300 },
    );
  });
});
