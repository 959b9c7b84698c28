import { EMPTY_DOCUMENT, EXAMPLE_BUSINESS_CASE } from '@einklang/domain';
import { readTable, writeCsv, writeXlsx, type Cell, type SheetContent } from '@einklang/platform/tables';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import { workbookOf } from './export-workbook';
import { figuresOf } from './figures';
import { evaluated } from './formulas.fixture';
import { linesOf } from './import-lines';

const documentWith = (change: object): BusinessCaseDocumentDto =>
  structuredClone({
    ...EMPTY_DOCUMENT,
    ...EXAMPLE_BUSINESS_CASE,
    ...change,
  }) as unknown as BusinessCaseDocumentDto;
const VECTOR_A = documentWith({});
const exported = (document: BusinessCaseDocumentDto, locale: 'de' | 'en' = 'de'): SheetContent[] =>
  workbookOf(document, figuresOf(document), locale);
const valueOf = (sheets: readonly SheetContent[], label: string): unknown =>
  evaluated(sheets)
    .at(-1)
    ?.find(([name]) => name === label)?.[1];
/** Lines without the ids, which every import makes anew. */
const linesIn = ({
  benefits,
  oneOff,
  running,
}: Pick<BusinessCaseDocumentDto, 'benefits' | 'oneOff' | 'running'>) =>
  [benefits, oneOff, running].map((lines) => lines.map(({ id: _, ...line }) => line));

describe('the exported workbook', () => {
  it.each([
    ['de', 'Kapitalwert', 'Zahlung'],
    ['en', 'Net present value', 'Cash flow'],
  ] as const)('computes vector A by itself (%s)', (locale, npv, flow) => {
    const sheets = exported(VECTOR_A, locale);
    expect(Math.abs(Number(valueOf(sheets, npv)) - 25_444.496238)).toBeLessThan(0.01);
    const flows = evaluated(sheets)
      .at(-1)
      ?.find(([name]) => name === flow);
    expect(flows?.slice(1).map((value) => Math.round(Number(value) * 100) / 100)).toEqual([
      -54_225.6, 5_564, 21_439.2, 25_408, 25_408, 25_408,
    ]);
    expect(valueOf(sheets, locale === 'de' ? 'Alle Kosten (TCO)' : 'All costs (TCO)')).toBeCloseTo(
      125_625.6,
      6,
    );
  });

  it('computes what we compute for any case', () => {
    const amount = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const year = fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined });
    const line = (category: string) =>
      fc.record({
        id: fc.uuid(),
        category: fc.constant(category),
        label: fc.string({ maxLength: 12 }),
        amount,
      });
    const document = fc.record({
      horizonYears: fc.integer({ min: 1, max: 10 }),
      discountRate: share,
      contingency: share,
      ramp: fc.array(share, { maxLength: 4 }),
      timeSaving: fc.constantFrom(null, EXAMPLE_BUSINESS_CASE.timeSaving),
      benefits: fc.array(
        line('REVENUE').map((one) => ({ ...one, evidence: null })),
        { maxLength: 3 },
      ),
      oneOff: fc.array(line('HARDWARE'), { maxLength: 3 }),
      running: fc.array(
        fc
          .tuple(line('CLOUD'), fc.boolean(), year, year)
          .map(([one, perCase, fromYear, untilYear]) => ({ ...one, perCase, fromYear, untilYear })),
        { maxLength: 3 },
      ),
      ranges: fc.constant([]),
    });
    fc.assert(
      fc.property(document, (change) => {
        const made = documentWith(change);
        const npv = Number(valueOf(exported(made), 'Kapitalwert'));
        expect(Math.abs(npv - figuresOf(made).npv)).toBeLessThan(0.01);
      }),
      { numRuns: 60 },
    );
  });

  it('holds no word of a person in a formula, and none that could become one', async () => {
    const nasty = '=HYPERLINK("http://evil.example")';
    const document = documentWith({
      benefits: [{ ...VECTOR_A.benefits[0], label: nasty, note: '@SUM(A1)' }],
    });
    const formulas = exported(document).flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [cell.formula] : [])),
    );
    expect(formulas.join()).not.toContain('HYPERLINK');
    const again = linesOf(await readTable(await writeXlsx(exported(document))), 'de');
    expect(again.problems).toEqual([]);
    expect(again.benefits).toMatchObject([{ label: nasty, note: '@SUM(A1)' }]);
  });
});

describe('reading lines in', () => {
  it.each(['de', 'en'] as const)('an export comes back as it was (%s)', async (locale) => {
    const document = documentWith({
      running: [
        ...VECTOR_A.running,
        {
          id: 'x',
          category: 'CLOUD',
          label: 'Speicher',
          amount: 99.99,
          perCase: false,
          fromYear: 2,
          untilYear: 4,
        },
        { id: 'y', category: 'REVIEW', label: 'Prüfung', amount: 0, perCase: false, note: 'Im Haus' },
      ],
    });
    const [lines] = exported(document, locale);
    const table = await readTable(await writeXlsx(exported(document, locale)));
    expect(linesIn(linesOf(table, 'en'))).toEqual(linesIn(document));
    const [header, ...rows] = lines!.rows as string[][];
    expect(linesIn(linesOf(await readTable(writeCsv(header!, rows)), 'de'))).toEqual(linesIn(document));
  });

  it('gives each line an id of its own', async () => {
    const { benefits, oneOff, running } = linesOf(await readTable(await writeXlsx(exported(VECTOR_A))), 'de');
    const ids = [...benefits, ...oneOff, ...running].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const read = async (...rows: Cell[][]) =>
    linesOf(
      await readTable(
        writeCsv(
          [
            'Bereich',
            'Art',
            'Bezeichnung',
            'Betrag',
            'Je Fall',
            'Ab Jahr',
            'Bis Jahr',
            'Worauf beruht das?',
            'Quelle',
          ],
          rows,
        ),
      ),
      'de',
    );
  const good = ['laufend', 'Cloud und Speicher', 'Speicher', 10];

  it.each([
    [['irgendwo', 'Skonto', '', 1], 'area', 'area-unknown'],
    [['Nutzen', 'Glück', '', 1], 'category', 'category-unknown'],
    [['einmalig', 'Skonto', '', 1], 'category', 'category-unknown'],
    [['Nutzen', 'Skonto', '', 'viel'], 'amount', 'amount-wrong'],
    [['Nutzen', 'Skonto', '', null], 'amount', 'amount-wrong'],
    [['Nutzen', 'Skonto', '', -1], 'amount', 'amount-wrong'],
    [['Nutzen', 'Skonto', '', 10_000_000_001], 'amount', 'amount-wrong'],
    [['Nutzen', 'Skonto', '', 1, 'ja'], 'perCase', 'yes-no-unknown'],
    [['laufend', 'REVIEW', '', 1, 'vielleicht'], 'perCase', 'yes-no-unknown'],
    [['laufend', 'REVIEW', '', 1, 'nein', 11], 'fromYear', 'year-wrong'],
    [['laufend', 'REVIEW', '', 1, 'nein', 3, 2], 'untilYear', 'year-wrong'],
    [['einmalig', 'PILOT', '', 1, null, 2], 'fromYear', 'year-wrong'],
    [['Nutzen', 'Skonto', '', 1, null, null, null, 'gehofft'], 'evidence', 'evidence-unknown'],
    [['laufend', 'REVIEW', '', 1, null, null, null, 'gemessen'], 'evidence', 'evidence-unknown'],
    [['Nutzen', 'Skonto', 'x'.repeat(161), 1], 'label', 'too-long'],
  ] as [Cell[], string, string][])('%j: %s is %s, and nothing is handed out', async (row, column, code) => {
    expect(await read(good, row)).toMatchObject({
      problems: [{ line: 3, column, code }],
      wrongRows: 1,
      benefits: [],
      oneOff: [],
      running: [],
    });
  });

  it('says where a formula stands', async () => {
    const table = await readTable(Buffer.from('Bereich;Art;Betrag;Bezeichnung\nNutzen;Skonto;1;=1+1'));
    expect(linesOf(table, 'de').problems).toEqual([{ line: 2, column: 'label', code: 'formula' }]);
  });

  it('names a line without a name after its kind', async () => {
    expect(await read(good.map((cell, index) => (index === 2 ? null : cell)))).toMatchObject({
      running: [{ label: 'Cloud und Speicher', category: 'CLOUD', amount: 10, perCase: false }],
    });
  });

  it('takes at most sixty lines of a part', async () => {
    const many = Array.from({ length: 62 }, () => good);
    expect((await read(...many)).problems).toEqual([{ line: 62, column: 'area', code: 'too-many-lines' }]);
  });

  it('refuses a table without the columns that every line needs', async () => {
    const table = await readTable(Buffer.from('Bereich;Bezeichnung\nNutzen;x'));
    expect(() => linesOf(table, 'de')).toThrow(
      expect.objectContaining({ code: 'table.column-missing', params: { column: 'Art' } }),
    );
  });
});
