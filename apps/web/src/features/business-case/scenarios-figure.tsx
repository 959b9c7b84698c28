import type { BusinessCaseSummary, Scenario } from '@einklang/domain';
import { Figure, RangeBar } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { monthOf } from './months';

const ENDS = ['pessimistic', 'likely', 'optimistic'] as const;

/** Everything bad, as planned, everything good, beside the band of the ten thousand calculations. */
export function ScenariosFigure({ figures }: { figures: BusinessCaseSummary }): ReactElement {
  const t = useTexts('businessCase');
  const { money } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const { scenarios, simulation } = figures;
  if (!scenarios) return <p>{t('scenarios.none')}</p>;
  const backAt = ({ payback }: Pick<Scenario, 'payback'>): string =>
    payback === null ? t('result.never') : t('result.paybackMonth', { month: monthOf(payback) });
  const rows = [
    ...ENDS.map((end) => ({
      id: end as string,
      name: t(`scenarios.${end}`),
      npv: euros(scenarios[end].npv),
      payback: backAt(scenarios[end]),
    })),
    ...(simulation
      ? [
          {
            id: 'band',
            name: t('scenarios.band'),
            npv: t('scenarios.bandValue', { low: euros(simulation.p10), high: euros(simulation.p90) }),
            payback: backAt({ payback: simulation.payback.p50 }),
          },
        ]
      : []),
  ];
  return (
    <>
      <Figure
        caption={t('scenarios.finding', {
          low: euros(scenarios.pessimistic.npv),
          high: euros(scenarios.optimistic.npv),
        })}
        tableCaption={t('scenarios.title')}
        rows={rows}
        rowId={(row) => row.id}
        columns={[
          { id: 'name', label: t('scenarios.name'), rowHeader: true, cell: (row) => row.name },
          { id: 'npv', label: t('scenarios.npv'), align: 'end', cell: (row) => row.npv },
          { id: 'payback', label: t('scenarios.payback'), align: 'end', cell: (row) => row.payback },
        ]}
      >
        <RangeBar
          label={t('scenarios.chart')}
          zero={money(0)}
          points={ENDS.map((end) => ({
            label: t(`scenarios.${end}`),
            value: scenarios[end].npv,
            valueText: euros(scenarios[end].npv),
            note: backAt(scenarios[end]),
          }))}
          band={
            simulation && {
              low: simulation.p10,
              high: simulation.p90,
              text: `${t('scenarios.band')}: ${t('scenarios.bandValue', {
                low: euros(simulation.p10),
                high: euros(simulation.p90),
              })}`,
            }
          }
        />
      </Figure>
      {simulation ? (
        <p className={classes.legend}>
          <span className={classes.swatch} aria-hidden />
          {`${t('scenarios.band')}: ${t('scenarios.bandValue', {
            low: euros(simulation.p10),
            high: euros(simulation.p90),
          })}`}
        </p>
      ) : null}
      <p className={classes.note}>{t('scenarios.note')}</p>
    </>
  );
}
