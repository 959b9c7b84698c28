import type { BusinessCaseDocument, BusinessCaseSummary } from '@einklang/domain';
import { Figure, LineBand, type BandPoint } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import { monthOf } from './months';

interface Row {
  year: number;
  low: number;
  mid: number;
  high: number;
}

/** The value reached by the end of each year: middle line and band, or the same as a table. */
export function ValueFigure({
  document,
  figures,
}: {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
}): ReactElement {
  const t = useTexts('businessCase');
  const { money } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const isBand = figures.simulation !== null;
  const rows = rowsOf(figures);
  const points: BandPoint[] = rows.map(({ year, low, mid, high }) => ({
    label: String(year),
    low,
    mid,
    high,
    text: isBand
      ? t('chart.point', { year, mid: euros(mid), low: euros(low), high: euros(high) })
      : t('chart.pointPlain', { year, mid: euros(mid) }),
  }));
  const caption = useCaption(document.horizonYears, figures);
  return (
    <Figure
      caption={caption}
      tableCaption={t('chart.tableCaption')}
      rows={rows}
      rowId={(row) => String(row.year)}
      columns={[
        { id: 'year', label: t('chart.year'), rowHeader: true, cell: (row) => row.year },
        ...(isBand
          ? [{ id: 'low', label: t('chart.low'), align: 'end' as const, cell: (row: Row) => euros(row.low) }]
          : []),
        { id: 'mid', label: t('chart.mid'), align: 'end', cell: (row) => euros(row.mid) },
        ...(isBand
          ? [
              {
                id: 'high',
                label: t('chart.high'),
                align: 'end' as const,
                cell: (row: Row) => euros(row.high),
              },
            ]
          : []),
      ]}
    >
      <LineBand label={t('chart.label')} points={points} />
    </Figure>
  );
}

/** The finding in words: of the middle of all runs where there is one, else of the plan. */
function useCaption(years: number, { npv, paybackStatic, simulation }: BusinessCaseSummary): string {
  const t = useTexts('businessCase');
  const { money } = useFormats();
  const value = money(Math.round(simulation ? simulation.p50 : npv));
  const payback = simulation ? simulation.payback.p50 : paybackStatic;
  if (payback === null) return t(simulation ? 'chart.middleNever' : 'chart.captionNever', { years, value });
  return t(simulation ? 'chart.middlePayback' : 'chart.captionPayback', {
    years,
    value,
    month: monthOf(payback),
  });
}

const rowsOf = ({ simulation, years }: BusinessCaseSummary): Row[] =>
  simulation
    ? simulation.bands.map(({ year, p10, p50, p90 }) => ({ year, low: p10, mid: p50, high: p90 }))
    : years.map(({ year, cumulativeDiscounted: value }) => ({ year, low: value, mid: value, high: value }));
