import { Bars, Figure } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { categoryOf, useCategories } from './categories';
import type { ConcernView } from './concerns.queries';

interface Row {
  readonly code: ConcernView['code'];
  readonly name: string;
  readonly count: number;
  readonly highest: number;
  readonly open: number;
}

/** What weighs how much: a bar for each category, the heaviest first; chances are no weight and stand as an outline. */
export function ConcernsFigure({ concerns }: { concerns: readonly ConcernView[] }): ReactElement | null {
  const t = useTexts('concerns');
  const rows = useRows(concerns);
  const heaviest = rows.find(({ code }) => !categoryOf(code).positive);
  if (!heaviest || rows.length < 2) return null;
  return (
    <Figure
      caption={t('chart.caption', { category: heaviest.name, severity: heaviest.highest })}
      tableCaption={t('chart.table')}
      rows={rows}
      rowId={({ code }) => code}
      columns={[
        { id: 'name', label: t('chart.category'), rowHeader: true, cell: ({ name }) => name },
        { id: 'count', label: t('chart.count'), align: 'end', cell: ({ count }) => count },
        { id: 'highest', label: t('chart.highest'), align: 'end', cell: ({ highest }) => highest },
        { id: 'open', label: t('chart.open'), align: 'end', cell: ({ open }) => open },
      ]}
    >
      <Bars
        label={t('chart.label')}
        most={5}
        bars={rows.map(({ code, name, highest, count }) => ({
          label: name,
          value: highest,
          valueText: t('chart.value', { severity: highest, count }),
          isOut: categoryOf(code).positive,
        }))}
      />
    </Figure>
  );
}

function useRows(concerns: readonly ConcernView[]): Row[] {
  const { name } = useCategories();
  return [...new Set(concerns.map(({ code }) => code))]
    .map((code) => {
      const those = concerns.filter((concern) => concern.code === code);
      return {
        code,
        name: name(code),
        count: those.length,
        highest: Math.max(...those.map(({ severity }) => severity)),
        open: those.filter(({ state }) => state === 'NEW').length,
      };
    })
    .sort((a, b) => b.highest - a.highest || b.count - a.count || a.code.localeCompare(b.code));
}
