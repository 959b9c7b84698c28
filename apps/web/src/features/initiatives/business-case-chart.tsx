import { Figure, LineBand } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import type { PublishedBusinessCase } from './initiatives.queries';

type Simulation = NonNullable<PublishedBusinessCase['figures']['simulation']>;

/** The value over the years with its band; the same data as a table. */
export function BusinessCaseChart({ simulation }: { simulation: Simulation }): ReactElement {
  const t = useTexts('initiatives');
  const { money } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const last = simulation.bands.at(-1);
  const caption = last
    ? t('overview.finding', {
        years: last.year,
        mid: euros(last.p50),
        low: euros(last.p10),
        high: euros(last.p90),
      })
    : '';
  return (
    <Figure
      caption={caption}
      tableCaption={t('overview.band')}
      rows={simulation.bands}
      rowId={(band) => String(band.year)}
      columns={[
        { id: 'year', label: t('overview.year'), rowHeader: true, cell: ({ year }) => year },
        { id: 'low', label: t('overview.low'), align: 'end', cell: ({ p10 }) => euros(p10) },
        { id: 'mid', label: t('overview.mid'), align: 'end', cell: ({ p50 }) => euros(p50) },
        { id: 'high', label: t('overview.high'), align: 'end', cell: ({ p90 }) => euros(p90) },
      ]}
    >
      <LineBand
        label={t('overview.band')}
        points={simulation.bands.map(({ year, p10, p50, p90 }) => ({
          label: String(year),
          low: p10,
          mid: p50,
          high: p90,
          text: t('overview.point', { year, mid: euros(p50), low: euros(p10), high: euros(p90) }),
        }))}
      />
    </Figure>
  );
}
