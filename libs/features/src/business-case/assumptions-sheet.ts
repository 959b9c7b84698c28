import { rampOf } from '@einklang/domain';
import type { Cell, FormulaCell, SheetContent } from '@einklang/platform/tables';
import { fill, textsOf, type Locale } from '@einklang/texts';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import type { FiguresView } from './figures.view';

type Row = readonly [string, Cell | FormulaCell, string | null];

const NO_SAVING = {
  casesPerYear: 0,
  minutesPerCase: 0,
  suitableShare: 0,
  savingRate: 0,
  reviewMinutes: 0,
  realisationRate: 0,
  hourlyCost: 0,
};

/** Rows of the sheet, counted as the spreadsheet does; the flows refer to them. */
export const ROW = {
  discountRate: 3,
  contingency: 4,
  casesPerYear: 5,
  savingBenefit: 13,
  firstRamp: 14,
} as const;

/** Frame, time saving and ramp; what follows from the time saving is a formula. */
export const assumptionsSheet = (
  document: BusinessCaseDocumentDto,
  figures: FiguresView,
  locale: Locale,
): SheetContent => {
  const { table, frame, saving, result } = textsOf(locale).businessCase;
  const time = document.timeSaving ?? NO_SAVING;
  const { simulation } = figures;
  const rows: Row[] = [
    [frame.horizonYears, document.horizonYears, table.years],
    [frame.discountRate, document.discountRate, table.share],
    [frame.contingency, document.contingency, table.share],
    [saving.fields.casesPerYear, time.casesPerYear, table.cases],
    [saving.fields.minutesPerCase, time.minutesPerCase, table.minutes],
    [saving.fields.suitableShare, time.suitableShare, table.share],
    [saving.fields.savingRate, time.savingRate, table.share],
    [saving.fields.reviewMinutes, time.reviewMinutes, table.minutes],
    [saving.fields.realisationRate, time.realisationRate, table.share],
    [saving.fields.hourlyCost, time.hourlyCost, table.euros],
    [table.hoursSaved, { formula: 'B5*B7*(B6*B8-B9)/60', format: '#,##0.00' }, table.hours],
    [table.savingBenefit, { formula: 'B12*B10*B11', format: '#,##0.00' }, table.euros],
    ...Array.from({ length: document.horizonYears }, (_, index): Row => [
      fill(table.ramp, { year: index + 1 }),
      rampOf(document.ramp, index + 1),
      table.share,
    ]),
  ];
  const known: Row[] = [
    [table.known, figures.npv, table.euros],
    ...(simulation
      ? ([
          [table.runs, null, null],
          [result.loss, simulation.probabilityNegative, table.share],
          ['P10', simulation.p10, table.euros],
          ['P50', simulation.p50, table.euros],
          ['P90', simulation.p90, table.euros],
        ] satisfies Row[])
      : []),
  ];
  return {
    name: table.sheets.assumptions,
    rows: [[table.assumption, table.value, table.unit], ...rows, [null, null, null], ...known],
    widths: [48, 16, 16],
  };
};
