import { SURVEY_DIMENSION_LABELS } from '@einklang/content';
import type { Cell } from '@einklang/platform/tables';
import { textsOf, type Locale } from '@einklang/texts';
import type { SurveyCellView, SurveyRowView } from './survey-result.view';
import type { PublishedSurvey } from './survey-table';

/** The table of the page as rows of a file: the same columns, the same cells, the same words where nothing is shown. */
export const sheetOf = (
  { columns, rows }: PublishedSurvey,
  locale: Locale,
): { header: string[]; rows: Cell[][] } => {
  const { result } = textsOf(locale).surveys;
  const nameOf = ({ kind, id, dim, text }: SurveyRowView): string => {
    if (kind === 'INDEX') return result.index;
    if (kind === 'DIMENSION') return dim && dim !== 'OWN' ? SURVEY_DIMENSION_LABELS[dim][locale] : id;
    return text?.[locale] ?? id;
  };
  const cell = ({ kind, score }: SurveyCellView): Cell =>
    kind === 'VALUE' ? score : kind === 'TOO_FEW' ? result.tooFew : result.noData;
  return {
    header: [result.question, ...columns.map(({ name }) => name ?? result.total)],
    rows: [
      [result.answers, ...columns.map(({ count }) => count ?? result.tooFew)],
      ...rows.map((row) => [nameOf(row), ...row.cells.map(cell)]),
    ],
  };
};
