import { POSSIBLE_COST_LABELS } from '@einklang/content/cost-benefit-categories';
import type { BusinessCaseDocument, UncertainRange } from '@einklang/domain';
import { DataTable } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { isFactor, isPercent } from './planned';
import { Part } from './reading-part';

/** What could turn out otherwise: the ranges of the assumptions, and costs that nobody plans. */
export function RiskReading({ document }: { document: BusinessCaseDocument }): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { money, number, percent } = useFormats();
  const { ranges, possibleCosts = [] } = document;
  const shown = ({ parameter }: UncertainRange, value: number): string =>
    isPercent(parameter) ? percent(value, 1) : number(value);
  return (
    <>
      {ranges.length ? (
        <Part title={t('sections.ranges')}>
          <DataTable
            caption={t('sections.ranges')}
            captionHidden
            rows={ranges}
            rowId={({ parameter }) => parameter}
            columns={[
              {
                id: 'parameter',
                label: t('levers.parameter'),
                rowHeader: true,
                cell: ({ parameter }) =>
                  isFactor(parameter)
                    ? `${t(`parameters.${parameter}`)} (${t('ranges.share')})`
                    : t(`parameters.${parameter}`),
              },
              ...(['low', 'likely', 'high'] as const).map((end) => ({
                id: end,
                label: t(`ranges.${end}`),
                align: 'end' as const,
                cell: (range: UncertainRange) => shown(range, range[end]),
              })),
            ]}
          />
        </Part>
      ) : null}
      {possibleCosts.length ? (
        <Part title={t('sections.possible')}>
          <DataTable
            caption={t('sections.possible')}
            captionHidden
            rows={possibleCosts}
            rowId={({ kind }) => kind}
            columns={[
              {
                id: 'kind',
                label: t('lines.category'),
                rowHeader: true,
                cell: ({ kind }) => POSSIBLE_COST_LABELS[kind][locale],
              },
              { id: 'low', label: t('possible.low'), align: 'end', cell: ({ low }) => money(low) },
              { id: 'high', label: t('possible.high'), align: 'end', cell: ({ high }) => money(high) },
              { id: 'note', label: t('possible.text'), cell: ({ note }) => note ?? '' },
            ]}
          />
        </Part>
      ) : null}
    </>
  );
}
