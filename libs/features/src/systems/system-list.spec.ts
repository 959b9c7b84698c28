import { SYSTEM_HOSTINGS } from '@einklang/domain';
import { products } from '@einklang/content/products.data';
import { readTable, writeCsv, writeXlsx, type Table } from '@einklang/platform/tables';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planList, type KnownSystem } from './plan-list';
import { readList } from './read-list';
import type { SystemView } from './system.view';
import { listOf } from './write-list';

const PEOPLE = [{ id: 'p1', name: 'Ralf König', email: 'ralf.koenig@brandner.example' }];

/** Text as forms keep it: trimmed, one form, no control characters; no mark of a lost letter, which XML refuses. */
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength: maxLength / 4 }).map((value) =>
    value
      .replace(/[\p{C}\ufffd]/gu, '')
      .trim()
      .normalize('NFC')
      .slice(0, maxLength),
  );
const hostile = fc.constantFrom(
  '=1+1',
  "'@x",
  '-cmd',
  'toString',
  '_x0041_',
  '__proto__',
  '0123',
  '1,5',
  'a;b"c',
  '365',
);

const known: fc.Arbitrary<KnownSystem> = fc.record({
  id: fc.uuid(),
  product: fc.oneof(hostile, text(120).filter(Boolean)),
  vendor: fc.oneof(hostile, text(120)),
  modules: text(300),
  purpose: fc.oneof(text(600), fc.constant('Zeile 1\nZeile 2')),
  area: text(80),
  users: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  hosting: fc.option(fc.constantFrom(...SYSTEM_HOSTINGS)),
  administrator: text(120),
  status: fc.constantFrom('PLANNED' as const, 'IN_USE' as const),
  contractUntil: fc.option(
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  finding: fc.oneof(hostile, text(1000)),
  catalogueId: fc.option(fc.constantFrom(...products.entries.map(({ id }) => id))),
  otherAgreement: text(160),
  used: fc.constant(true),
  plannedIn: fc.constant(null),
  responsibleId: fc.constant('p1'),
  responsibleName: fc.constant('Ralf König'),
});
const register = fc.uniqueArray(known, {
  minLength: 1,
  maxLength: 12,
  selector: ({ product, vendor }) => `${product}|${vendor}`.toLowerCase(),
});

const shown = (systems: readonly KnownSystem[]): SystemView[] =>
  systems.map(
    (system) => ({ ...system, isAi: null, agreement: null, nextReviewOn: null, details: system }) as never,
  );

const written = async (systems: readonly KnownSystem[], format: 'csv' | 'xlsx', locale: 'de' | 'en') => {
  const { header, rows } = listOf(shown(systems), locale);
  return readTable(
    format === 'csv' ? writeCsv(header, rows) : await writeXlsx([{ name: 'Liste', rows: [header, ...rows] }]),
  );
};

describe('a list that was exported', () => {
  it.each([
    ['csv', 'de', 60],
    ['xlsx', 'de', 25],
    ['csv', 'en', 25],
  ] as const)('says the same when it is read in again: %s, %s', async (format, locale, numRuns) => {
    await fc.assert(
      fc.asyncProperty(register, async (systems) => {
        const table = await written(systems, format, locale);
        const { rows } = readList(table, 'de');
        const again = planList(rows, systems, PEOPLE);
        expect(again.map(({ status, problems, change }) => [status, problems, change])).toEqual(
          systems.map(() => ['UNCHANGED', [], {}]),
        );
        const elsewhere = planList(rows, [], PEOPLE);
        for (const [index, { status, change }] of elsewhere.entries())
          expect([status, { ...systems[index], ...change }]).toEqual(['NEW', systems[index]]);
      }),
      { numRuns },
    );
  });
});

describe('a list of software', () => {
  const table = (content: string): Promise<Table> => readTable(Buffer.from(content));
  const plan = async (content: string, systems: readonly KnownSystem[] = []) =>
    planList(readList(await table(content), 'de').rows, systems, PEOPLE);

  it('is understood under the names that people give its columns', async () => {
    const { columns, rows } = readList(
      await table('Software;Anbieter;Anzahl Nutzer;Abteilung;Preis;Name\nMES;Maier;96;Produktion;12 €;x'),
      'de',
    );
    expect(columns.map(({ column }) => column)).toEqual(['product', 'vendor', 'users', 'area', null, null]);
    expect(rows).toEqual([
      expect.objectContaining({
        line: 2,
        fields: { product: 'MES', vendor: 'Maier', users: 96, area: 'Produktion' },
        problems: [],
      }),
    ]);
  });

  it('names every row that is wrong and why', async () => {
    const rows = await plan(
      [
        'System;Nutzende;Vertrag bis;Stand;Verantwortlich;Hosting;Katalog',
        ';5;;;;;',
        'A;viele;;;;;',
        'B;;31.02.2027;;;;',
        'C;;;irgendwann;;;',
        'D;;;;Niemand;;',
        'E;;;;;Mond;',
        'F;;;;;;P-99',
        '=G;;;;;;',
        'H;;;außer Betrieb;;;',
        'I;;;;;;',
        'i;;;;;;',
        'J;7;28.11.2026;geplant;ralf.koenig@brandner.example;cloud;P-01',
      ].join('\n'),
    );
    expect(
      rows.map(({ line, status, problems }) => [line, status, problems.map(({ code }) => code)]),
    ).toEqual([
      [2, 'ERROR', ['required']],
      [3, 'ERROR', ['not-a-number']],
      [4, 'ERROR', ['not-a-date']],
      [5, 'ERROR', ['wrong-value']],
      [6, 'ERROR', ['unknown-person']],
      [7, 'ERROR', ['wrong-value']],
      [8, 'ERROR', ['wrong-value']],
      [9, 'ERROR', ['formula']],
      [10, 'ERROR', ['wrong-value']],
      [11, 'NEW', []],
      [12, 'ERROR', ['twice']],
      [13, 'NEW', []],
    ]);
    expect(rows.at(-1)?.change).toMatchObject({
      contractUntil: '2026-11-28',
      responsibleId: 'p1',
      hosting: 'CLOUD',
      status: 'PLANNED',
    });
  });

  it('changes only what it has a column for, and never what is out of use', async () => {
    const [system] = fc.sample(known, 1);
    const mes = { ...system!, product: 'MES', vendor: 'Maier', area: 'Alt', purpose: 'bleibt' };
    expect((await plan('System;Hersteller;Bereich\nmes;MAIER;Neu', [mes]))[0]).toMatchObject({
      status: 'UPDATE',
      change: { product: 'mes', vendor: 'MAIER', area: 'Neu' },
    });
    const retired = { ...mes, status: 'RETIRED' as const };
    const byId = `Kennung;System\n${mes.id};Anders`;
    expect((await plan(byId, [retired]))[0]?.problems).toEqual([{ code: 'retired', column: null }]);
    expect((await plan('System;Hersteller\nMES;Maier', [retired]))[0]?.status).toBe('NEW');
    const twin = { ...mes, id: 'other' };
    expect((await plan('System;Hersteller\nMES;Maier', [mes, twin]))[0]?.problems).toEqual([
      { code: 'ambiguous', column: null },
    ]);
  });

  it('suggests a product of the catalogue and takes none by itself', async () => {
    expect((await plan('System\nMicrosoft Teams'))[0]).toMatchObject({
      suggestedId: 'P-04',
      change: { product: 'Microsoft Teams' },
    });
  });

  it('is refused where nothing names the systems', async () => {
    const wrong = await table('Preis;Menge\n1;2');
    expect(() => readList(wrong, 'de')).toThrow(expect.objectContaining({ code: 'table.column-missing' }));
  });
});
