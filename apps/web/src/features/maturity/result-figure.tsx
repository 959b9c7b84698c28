import { Dumbbells, Figure, type Column } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import type { AreaOfBoth } from './result-panel';

/** Where the need for action changes (domain 5.1). */
const LIMITS = [40, 70];

/** Both sides in one picture, and the same data as a table. */
export function ResultFigure({ rows }: { rows: readonly AreaOfBoth[] }): ReactElement {
  const t = useTexts('maturity');
  const sideName = useSideName();
  const score = useScoreText();
  const names = { first: sideName('EMPLOYER'), second: sideName('COUNCIL') };
  const columns: Column<AreaOfBoth>[] = [
    { id: 'area', label: t('areas.area'), rowHeader: true, cell: ({ name }) => name },
    { id: 'first', label: names.first, align: 'end', cell: ({ employer }) => score(employer?.score) },
    { id: 'second', label: names.second, align: 'end', cell: ({ council }) => score(council?.score) },
    { id: 'gap', label: t('areas.difference'), align: 'end', cell: (row) => score(gapOf(row)) },
  ];
  return (
    <Figure
      caption={useFinding(rows)}
      tableCaption={t('result.tableCaption')}
      columns={columns}
      rows={rows}
      rowId={({ area }) => area}
    >
      <Dumbbells
        label={t('result.chart')}
        names={names}
        limits={LIMITS}
        rows={rows.map(({ name, employer, council }) => ({
          label: name,
          first: employer?.score ?? null,
          second: council?.score ?? null,
          text: `${name}: ${names.first} ${score(employer?.score)}, ${names.second} ${score(council?.score)}`,
        }))}
      />
    </Figure>
  );
}

/** The finding in words: where the sides differ most, else where most is to do. */
function useFinding(rows: readonly AreaOfBoth[]): string {
  const t = useTexts('maturity');
  const score = useScoreText();
  const widest = [...rows].sort((a, b) => (gapOf(b) ?? -1) - (gapOf(a) ?? -1))[0];
  const gap = widest ? gapOf(widest) : null;
  if (widest && gap !== null && gap > 0)
    return t('result.finding', { area: widest.name, points: score(gap) });
  return gap === 0 ? t('result.findingSame') : t('result.findingOne');
}

/** How far apart both sides are; null where not both have a score. */
export const gapOf = ({ employer, council }: AreaOfBoth): number | null => {
  const [first, second] = [employer?.score ?? null, council?.score ?? null];
  return first === null || second === null ? null : Math.abs(first - second);
};

/** A score as it is shown: one decimal, or a dash. */
export function useScoreText(): (score: number | null | undefined) => string {
  const t = useTexts('maturity');
  const { number } = useFormats();
  return (score) => (score === null || score === undefined ? t('areas.noScore') : number(score, 1));
}
