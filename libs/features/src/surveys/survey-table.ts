import {
  SURVEY_DIMENSIONS,
  surveySignal,
  type SurveyCell,
  type SurveyColumn,
  type SurveyDimension,
  type SurveyOutcome,
} from '@einklang/domain';
import type { SurveyRow } from './survey.queries';
import type { SurveyCellView, SurveyRowView, SurveyTableView } from './survey-result.view';
import { eligibleOf } from './survey-content';

/** The published row: self-contained, so that it can be read where the survey itself can't. */
export interface PublishedSurvey extends SurveyTableView {
  readonly number: number;
  readonly template: string;
  readonly title: string;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly openText: boolean;
}

const cellView = (cell: SurveyCell | undefined): SurveyCellView =>
  cell?.kind === 'VALUE'
    ? { kind: 'VALUE', score: cell.score, mean: cell.mean, signal: surveySignal(cell.score) }
    : { kind: cell?.kind ?? 'NO_DATA', score: null, mean: null, signal: null };

/** Exactly what is shown on every surface: rows of index, dimensions and items, a column for the whole and each group. */
export const publishedTable = (row: SurveyRow, outcome: SurveyOutcome): PublishedSurvey => {
  const columns: readonly SurveyColumn[] = [outcome.total, ...outcome.groups];
  const cells = (of: (column: SurveyColumn) => SurveyCell | undefined) =>
    columns.map((column) => cellView(of(column)));
  const asked = new Set<string>(row.questions.map(({ dim }) => dim));
  const line = (
    part: Omit<SurveyRowView, 'text' | 'distribution' | 'dim'> & Partial<SurveyRowView>,
  ): SurveyRowView => ({
    dim: null,
    text: null,
    distribution: null,
    ...part,
  });
  return {
    number: row.number,
    template: row.template,
    title: row.title,
    openedOn: row.openedOn ?? '',
    closedOn: row.closedOn ?? '',
    openText: row.openText,
    shows: outcome.shows,
    threshold: outcome.threshold,
    columns: [
      { groupId: null, name: null, headcount: eligibleOf(row.groups), count: outcome.total.count },
      ...row.groups.map(({ id, name, headcount }, at) => ({
        groupId: id,
        name,
        headcount,
        count: outcome.groups[at]?.count ?? null,
      })),
    ],
    rows: [
      ...(row.questions.some(({ dim }) => dim !== 'OWN')
        ? [line({ kind: 'INDEX', id: 'INDEX', cells: cells(({ index }) => index) })]
        : []),
      ...SURVEY_DIMENSIONS.filter((dim) => asked.has(dim)).map((dim: SurveyDimension) =>
        line({ kind: 'DIMENSION', id: dim, dim, cells: cells(({ dimensions }) => dimensions[dim]) }),
      ),
      ...row.questions.map(({ id, dim, text }) =>
        line({
          kind: 'ITEM',
          id,
          dim,
          text,
          distribution: outcome.distribution[id] ? [...outcome.distribution[id]] : null,
          cells: cells(({ items }) => items[id]),
        }),
      ),
    ],
  };
};
