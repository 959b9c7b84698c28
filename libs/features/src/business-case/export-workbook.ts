import { EVIDENCE_LABELS } from '@einklang/content/cost-benefit-categories';
import type { Cell, SheetContent } from '@einklang/platform/tables';
import { textsOf, type Locale } from '@einklang/texts';
import { allLines, type PlacedLine } from './all-lines';
import { assumptionsSheet } from './assumptions-sheet';
import type { BusinessCaseDocumentDto } from './business-case.dto';
import type { FiguresView } from './figures.view';
import { flowsSheet } from './flows-sheet';
import { categoryWord, LINE_COLUMNS } from './line-columns';

/**
 * A business case as a workbook: its lines as a table that can be read in again, its assumptions, and the cash flows
 * as formulas over both, so that whoever changes a number sees the value change.
 */
export const workbookOf = (
  document: BusinessCaseDocumentDto,
  figures: FiguresView,
  locale: Locale,
): SheetContent[] => [
  linesSheet(document, locale),
  assumptionsSheet(document, figures, locale),
  flowsSheet(document, locale),
];

const linesSheet = (document: BusinessCaseDocumentDto, locale: Locale): SheetContent => {
  const { table } = textsOf(locale).businessCase;
  const rowOf = ({ area, line }: PlacedLine): Cell[] => [
    table.areas[area],
    categoryWord(area, line.category, locale),
    line.label,
    line.amount,
    area === 'running' ? (line.perCase ? table.yes : table.no) : null,
    line.fromYear ?? null,
    line.untilYear ?? null,
    line.evidence ? EVIDENCE_LABELS[line.evidence][locale] : null,
    line.note || null,
  ];
  return {
    name: table.sheets.lines,
    rows: [LINE_COLUMNS.map((column) => table.columns[column]), ...allLines(document).map(rowOf)],
    widths: [12, 36, 36, 14, 10, 10, 10, 20, 40],
  };
};
