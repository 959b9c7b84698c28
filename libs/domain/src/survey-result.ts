import {
  addTallies,
  NO_ANSWERS,
  SURVEY_MIN_FOR_GROUPS,
  surveyItemMean,
  surveyScore,
  surveyScores,
  validOf,
  type SurveyDimension,
  type SurveyItem,
  type SurveyTally,
} from './survey';
import { hiddenCells } from './survey-protection';

/** What one group put into its box. */
export interface SurveyBox {
  readonly groupId: string;
  readonly count: number;
  readonly tally: Readonly<Record<string, SurveyTally>>;
}

/** A cell of the table: a value of 0 to 100, too few answers, or nobody answered at all. */
export type SurveyCell =
  | { readonly kind: 'VALUE'; readonly score: number; readonly mean: number }
  | { readonly kind: 'TOO_FEW' }
  | { readonly kind: 'NO_DATA' };

export interface SurveyColumn {
  /** null: the whole. */
  readonly groupId: string | null;
  /** How many answered; null where saying it would give a group away. */
  readonly count: number | null;
  readonly items: Readonly<Record<string, SurveyCell>>;
  readonly dimensions: Readonly<Partial<Record<SurveyDimension, SurveyCell>>>;
  readonly index: SurveyCell;
}

/** All that is ever published of a survey, and all that is kept (rules 1, 2 and S13). */
export interface SurveyOutcome {
  /** Below the threshold nothing is shown; below 20 answers only the whole. */
  readonly shows: 'NOTHING' | 'TOTAL' | 'GROUPS';
  readonly threshold: number;
  readonly total: SurveyColumn;
  readonly groups: readonly SurveyColumn[];
  /** Of the whole only: how often 0 to 5 was answered. */
  readonly distribution: Readonly<Record<string, SurveyTally>>;
}

const TOO_FEW: SurveyCell = { kind: 'TOO_FEW' };
const NO_DATA: SurveyCell = { kind: 'NO_DATA' };

/** The result of a survey with everything hidden that could lead to few people. Reads tallies; answers don't exist. */
export function surveyOutcome(
  items: readonly SurveyItem[],
  boxes: readonly SurveyBox[],
  threshold: number,
): SurveyOutcome {
  const count = boxes.reduce((sum, box) => sum + box.count, 0);
  const whole = Object.fromEntries(
    items.map(({ id }) => [id, boxes.map(tallyOf(id)).reduce(addTallies, NO_ANSWERS)]),
  );
  const enough = (id: string): boolean => validOf(whole[id] ?? NO_ANSWERS) >= threshold;
  const shows = count < threshold ? 'NOTHING' : count < SURVEY_MIN_FOR_GROUPS ? 'TOTAL' : 'GROUPS';
  const hiddenOf = shows === 'GROUPS' ? hiddenByItem(items, boxes, threshold) : null;
  const hiddenGroups = hiddenOf?.groups ?? new Set(boxes.keys());
  return {
    shows,
    threshold,
    total: columnOf(items, {
      groupId: null,
      count: shows === 'NOTHING' ? null : count,
      tally: whole,
      shows: (id) => shows !== 'NOTHING' && enough(id),
    }),
    groups: boxes.map((box, at) =>
      columnOf(items, {
        groupId: box.groupId,
        count: hiddenGroups.has(at) ? null : box.count,
        tally: box.tally,
        shows: (id) => hiddenOf !== null && enough(id) && hiddenOf.items.get(id)?.has(at) === false,
      }),
    ),
    distribution:
      shows === 'NOTHING' ? {} : Object.fromEntries(Object.entries(whole).filter(([id]) => enough(id))),
  };
}

const tallyOf =
  (id: string) =>
  ({ tally }: SurveyBox): SurveyTally =>
    tally[id] ?? NO_ANSWERS;

/** A hidden group is hidden everywhere; where »kann ich nicht beurteilen« makes a cell small, its row hides more. */
function hiddenByItem(items: readonly SurveyItem[], boxes: readonly SurveyBox[], threshold: number) {
  const groups = hiddenCells(
    boxes.map(({ count }) => count),
    threshold,
  );
  const hidden = items.map(({ id }) => {
    const counts = boxes.map(tallyOf(id)).map(validOf);
    return [id, hiddenCells(counts, threshold, groups)] as const;
  });
  return { groups, items: new Map(hidden) };
}

interface ColumnSource {
  readonly groupId: string | null;
  readonly count: number | null;
  readonly tally: Readonly<Record<string, SurveyTally>>;
  readonly shows: (id: string) => boolean;
}

function columnOf(items: readonly SurveyItem[], source: ColumnSource): SurveyColumn {
  const means = new Map(
    items.map(({ id, reverse }) => [
      id,
      source.shows(id) ? surveyItemMean(source.tally[id] ?? NO_ANSWERS, reverse) : null,
    ]),
  );
  const meanOf = (id: string): number | null => means.get(id) ?? null;
  const { dimensions, index } = surveyScores(items, meanOf);
  const dims = [...new Set(items.map(({ dim }) => dim))].filter(
    (dim): dim is SurveyDimension => dim !== 'OWN',
  );
  return {
    groupId: source.groupId,
    count: source.count,
    items: Object.fromEntries(items.map(({ id }) => [id, itemCell(meanOf(id))])),
    dimensions: Object.fromEntries(dims.map((dim) => [dim, scoreCell(dimensions.get(dim) ?? null)])),
    index: items.some(({ dim }) => dim !== 'OWN') ? scoreCell(index) : NO_DATA,
  };
}

const itemCell = (mean: number | null): SurveyCell =>
  mean === null ? TOO_FEW : { kind: 'VALUE', score: surveyScore(mean), mean: Math.round(mean * 100) / 100 };

const scoreCell = (score: number | null): SurveyCell =>
  score === null ? TOO_FEW : { kind: 'VALUE', score, mean: Math.round((score / 25 + 1) * 100) / 100 };
