import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, readTable, TableError, writeCsv, writeXlsx, type Cell } from './index';
import { unpacksWithin } from './unpacked-size';

const csv = (text: string): Promise<unknown> => readTable(Buffer.from(text));

describe('reading a table', () => {
  it.each([
    ['semicolon', 'Produkt;Hersteller\nMES;Maier', 'csv, UTF-8', Buffer.from],
    ['comma', 'Produkt,Hersteller\nMES,Maier', 'csv, UTF-8', Buffer.from],
    ['tab', 'Produkt\tHersteller\r\nMES\tMaier', 'csv, UTF-8', Buffer.from],
    [
      'UTF-16',
      '\ufeffProdukt;Hersteller\nMES;Maier',
      'csv, UTF-16',
      (text: string) => Buffer.from(text, 'utf16le'),
    ],
  ])('takes %s', async (_, text, readAs, bytes) => {
    expect(await readTable(bytes(text))).toEqual({
      header: ['Produkt', 'Hersteller'],
      rows: [{ line: 2, cells: ['MES', 'Maier'] }],
      problems: [],
      readAs,
    });
  });

  it('reads umlauts of older programs', async () => {
    const table = await readTable(Buffer.from('Gerät\nMühle', 'latin1'));
    expect(table).toMatchObject({
      header: ['Gerät'],
      rows: [{ cells: ['Mühle'] }],
      readAs: 'csv, Windows-1252',
    });
  });

  it('counts rows as a spreadsheet does, also behind empty ones and line breaks in cells', async () => {
    expect(await csv('A;B\n\n"zwei\nZeilen";x\n;\nletzte;y')).toMatchObject({
      rows: [
        { line: 3, cells: ['zwei\nZeilen', 'x'] },
        { line: 5, cells: ['letzte', 'y'] },
      ],
    });
  });

  it('names each row that is wrong, with its line', async () => {
    const text = `A;B\n=1+1;x\ngut;+49 711 123\na;b;c\n${'l'.repeat(4001)};x\nx;@SUM(A1)\nx;\u0007`;
    expect(await csv(text)).toMatchObject({
      problems: [
        { line: 2, column: 0, code: 'formula' },
        { line: 4, column: null, code: 'too-many-cells' },
        { line: 5, column: 0, code: 'too-long' },
        { line: 6, column: 1, code: 'formula' },
        { line: 7, column: 1, code: 'control-character' },
      ],
    });
  });

  it.each([
    ['empty', Buffer.from('')],
    ['empty', Buffer.from(' ; \n;')],
    ['quotes', Buffer.from('A;B\n"offen"x;y\na;b')],
    ['quotes', Buffer.from('A;B\n"offen;y\na;b')],
    ['too-many-rows', Buffer.from(`A\n${'x\n'.repeat(20_000)}`)],
    ['too-many-columns', Buffer.from('a;'.repeat(100))],
    ['too-large', Buffer.alloc(5 * 1024 * 1024 + 1, 'x')],
    ['not-a-table', Buffer.from([1, 0, 2, 0])],
    ['not-a-table', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ])('refuses as a whole: %s', async (code, bytes) => {
    await expect(readTable(bytes)).rejects.toMatchObject({ code });
    await expect(readTable(bytes)).rejects.toBeInstanceOf(TableError);
  });
});

describe('an archive', () => {
  it('that lies about its size is found out', async () => {
    const honest = await writeXlsx([{ name: 'A', rows: [['x']] }]);
    expect(unpacksWithin(honest, 1_000_000)).toBe(true);
    expect(unpacksWithin(honest, 100)).toBe(false);
    expect(unpacksWithin(bomb(60_000_000), 50_000_000)).toBe(false);
    expect(unpacksWithin(Buffer.from('PK'), 100)).toBe(false);
  });
});

describe('what was written', () => {
  // Cells as forms keep them: trimmed text in one form, no control characters, no mark of a lost letter.
  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) =>
    value
      .replace(/[\p{C}\ufffd]/gu, '')
      .trim()
      .normalize('NFC'),
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    text.map((value) => (value === '' ? null : value)),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
      .map((value) => Math.round(value * 100) / 100 + 0),
  );
  const rows = fc.array(
    fc.tuple(fc.constantFrom('a', '=b', "'-c", '@d', 'toString', '_x0041_', '__proto__'), cell, cell),
    {
      minLength: 1,
      maxLength: 10,
    },
  );

  it('comes back from XLSX as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const table = await readTable(
          await writeXlsx([{ name: 'Liste', rows: [['A', 'B', 'C'], ...written] }]),
        );
        expect(table.problems).toEqual([]);
        expect(table.rows.map((row) => padded(row.cells))).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  it('comes back from CSV as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const table = await readTable(writeCsv(['A', 'B', 'C'], written));
        expect(table.problems).toEqual([]);
        const read = table.rows.map(({ cells }, row) =>
          cells.map((value, column) =>
            typeof written[row]?.[column] === 'number' ? decimalOf(value) : value,
          ),
        );
        expect(read).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  it('opens in German spreadsheets and holds no formula', () => {
    const written = writeCsv(['Name', 'Zahl'], [['=HYPERLINK("x")', 1.5]]).toString();
    expect(written).toBe('\ufeffName;Zahl\r\n"\'=HYPERLINK(""x"")";1,5\r\n');
  });
});

describe('a number', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1.234', 1234],
    ['-0,5', -0.5],
    ['12 000', 12_000],
    [7, 7],
    [null, null],
    ['acht', null],
    ['1,2,3', null],
    ['1e5', null],
  ])('%p is %p', (cell, value) => expect(decimalOf(cell)).toBe(value));
});

const padded = (cells: readonly Cell[]): Cell[] => [...cells, null, null, null].slice(0, 3);

/** One file of zeros whose directory says that it is ten bytes long. */
const bomb = (size: number): Buffer => {
  const data = deflateRawSync(Buffer.alloc(size));
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + data.length, 16);
  return Buffer.concat([local, data, entry, end]);
};
