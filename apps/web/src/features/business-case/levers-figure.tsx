import type { BusinessCaseSummary } from '@einklang/domain';
import { Bars, Figure } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';

const shown = 5;

/** Which assumption moves the result most: bars of the distance, a table with both ends. */
export function LeversFigure({ figures }: { figures: BusinessCaseSummary }): ReactElement {
  const t = useTexts('businessCase');
  const { money } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const bars = figures.tornado.filter((bar) => bar.swing > 0);
  const [first] = bars;
  if (!first) return <p>{t('levers.none')}</p>;
  const name = (bar: (typeof bars)[number]): string => t(`parameters.${bar.parameter}`);
  return (
    <Figure
      caption={t('levers.caption', { parameter: name(first) })}
      tableCaption={t('levers.tableCaption')}
      rows={bars}
      rowId={(bar) => bar.parameter}
      columns={[
        { id: 'parameter', label: t('levers.parameter'), rowHeader: true, cell: name },
        { id: 'low', label: t('levers.low'), align: 'end', cell: (bar) => euros(bar.low) },
        { id: 'high', label: t('levers.high'), align: 'end', cell: (bar) => euros(bar.high) },
      ]}
    >
      <Bars
        label={t('levers.label')}
        bars={bars.slice(0, shown).map((bar) => ({
          label: `${name(bar)}: ${t('levers.value', { low: euros(bar.low), high: euros(bar.high) })}`,
          value: bar.swing,
          valueText: euros(bar.swing),
        }))}
      />
    </Figure>
  );
}
