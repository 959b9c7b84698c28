import type { Table } from '@einklang/platform/tables';
import type { ListColumn } from './list-columns';
import type { PlannedRow, SystemChange } from './plan-list';
import type { ListedColumn } from './read-list';
import type { ListCounts, ListPreview } from './system-list.view';

const COLUMN_OF: Partial<Record<keyof SystemChange, ListColumn>> = {
  responsibleId: 'responsible',
  catalogueId: 'catalogue',
};

/** A plan as people look at it. */
export const previewOf = (
  fingerprint: string,
  readAs: Table['readAs'],
  columns: readonly ListedColumn[],
  plan: readonly PlannedRow[],
): ListPreview => {
  const counts: ListCounts = { NEW: 0, UPDATE: 0, UNCHANGED: 0, ERROR: 0 };
  for (const { status } of plan) counts[status] += 1;
  return {
    fingerprint,
    readAs,
    columns: [...columns],
    counts,
    rows: plan.map(({ line, status, product, vendor, change, problems, suggestedId }) => ({
      line,
      status,
      product,
      vendor,
      changes:
        status === 'UPDATE'
          ? (Object.keys(change) as (keyof SystemChange)[]).map(
              (name) => COLUMN_OF[name] ?? (name as ListColumn),
            )
          : [],
      problems: problems.map(({ code, column, other = null }) => ({ code, column, other })),
      suggestedId: status === 'NEW' ? suggestedId : null,
    })),
  };
};
