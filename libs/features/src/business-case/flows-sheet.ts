import { isDue } from '@einklang/domain';
import type { Cell, FormulaCell, SheetContent } from '@einklang/platform/tables';
import { fill, textsOf, type Locale } from '@einklang/texts';
import { allLines } from './all-lines';
import { ROW } from './assumptions-sheet';
import type { BusinessCaseDocumentDto } from './business-case.dto';

const FORMAT = '#,##0.00';
/** Years stand in the columns from B on: year 0 is B. */
const columnOf = (year: number): string => String.fromCharCode('B'.charCodeAt(0) + year);

/** The cash flows line by line and year by year, all as formulas; the value of today at the end. */
export const flowsSheet = (document: BusinessCaseDocumentDto, locale: Locale): SheetContent => {
  const { table, sections } = textsOf(locale).businessCase;
  const { horizonYears } = document;
  const years = Array.from({ length: horizonYears + 1 }, (_, year) => year);
  const last = columnOf(horizonYears);
  const rows: (Cell | FormulaCell)[][] = [
    [table.sheets.flows, ...years.map((year) => fill(table.year, { year }))],
    ['', ...years],
  ];
  /** Adds a row of formulas, one a year (null = nothing there), and says which row it is. */
  const add = (label: string, formulaOf: (column: string, year: number) => string | null): number => {
    rows.push([
      label,
      ...years.map((year) => {
        const formula = formulaOf(columnOf(year), year);
        return formula === null ? null : { formula, format: FORMAT };
      }),
    ]);
    return rows.length;
  };
  const inRun = (formulaOf: (column: string, year: number) => string) => (column: string, year: number) =>
    year === 0 ? null : formulaOf(column, year);
  const atStart = (formula: string) => (_: string, year: number) => (year === 0 ? formula : null);
  const sumOf = (first: number) => {
    const end = rows.length;
    return (column: string): string => (end < first ? '0' : `SUM(${column}${first}:${column}${end})`);
  };
  const lines = allLines(document).map((entry, index) => ({
    ...entry,
    amount: `${table.sheets.lines}!$D$${index + 2}`,
  }));
  const assumption = (row: number): string => `${table.sheets.assumptions}!$B$${row}`;

  const effect = add(
    table.effect,
    inRun((_, year) => assumption(ROW.firstRamp + year - 1)),
  );
  const firstBenefit = add(
    sections.saving,
    inRun((column) => `${assumption(ROW.savingBenefit)}*${column}$${effect}`),
  );
  for (const { line, amount } of lines.filter(({ area }) => area === 'benefits'))
    add(
      line.label,
      inRun((column) => `${amount}*${column}$${effect}`),
    );
  const benefit = add(table.benefitSum, inRun(sumOf(firstBenefit)));

  const firstCost = rows.length + 1;
  for (const { line, amount } of lines.filter(({ area }) => area === 'oneOff'))
    add(line.label, atStart(amount));
  const planned = sumOf(firstCost)('B');
  add(table.contingency, atStart(`${planned}*${assumption(ROW.contingency)}`));
  const oneOff = add(table.oneOffSum, atStart(sumOf(firstCost)('B')));

  const firstRunning = rows.length + 1;
  for (const { line, amount } of lines.filter(({ area }) => area === 'running'))
    add(
      line.label,
      inRun((_, year) => {
        if (!isDue(line, year)) return '0';
        return line.perCase ? `${amount}*${assumption(ROW.casesPerYear)}` : amount;
      }),
    );
  const running = add(table.runningSum, inRun(sumOf(firstRunning)));

  const flow = add(table.flow, (column) => `${column}${benefit}-${column}${oneOff}-${column}${running}`);
  add(table.cumulative, (column, year) =>
    year === 0 ? `${column}${flow}` : `${columnOf(year - 1)}${rows.length + 1}+${column}${flow}`,
  );
  const discounted = add(
    table.discounted,
    (column) => `${column}${flow}/(1+${assumption(ROW.discountRate)})^${column}$2`,
  );
  add(table.cumulativeDiscounted, (column) => `SUM($B${discounted}:${column}${discounted})`);
  const total = (row: number): string => `SUM(B${row}:${last}${row})`;
  rows.push([]);
  const result = (label: string, formula: string): number => rows.push([label, { formula, format: FORMAT }]);
  result(table.npv, total(discounted));
  const tco = result(table.tco, `${total(oneOff)}+${total(running)}`);
  result(table.roi, `(${total(benefit)}-B${tco})/B${tco}`);
  return { name: table.sheets.flows, headerRows: 2, rows, widths: [44, ...years.map(() => 14)] };
};
