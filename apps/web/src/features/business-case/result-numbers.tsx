import type { BusinessCaseDocument, BusinessCaseSummary } from '@einklang/domain';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { monthOf } from './months';

type Row = readonly [term: string, value: string];

/** The figures beside the value, in words that need no textbook. */
export function ResultNumbers({
  document,
  figures,
}: {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
}): ReactElement {
  const t = useTexts('businessCase');
  const { money, percent } = useFormats();
  const saving = figures.timeSaving;
  const rows = useRows(document, figures);
  return (
    <>
      <dl className={classes.numbers}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {saving && document.timeSaving ? (
        <p className={classes.note}>
          {t('result.naive', {
            rate: percent(document.timeSaving.savingRate),
            npv: money(Math.round(saving.naiveNpv)),
          })}
        </p>
      ) : null}
    </>
  );
}

/** Sums first, then what they come to, then what would have to be true for it to pay. */
function useRows(document: BusinessCaseDocument, figures: BusinessCaseSummary): Row[] {
  const t = useTexts('businessCase');
  const { money, number, percent } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const { simulation, timeSaving, breakEven, paybackDynamic } = figures;
  const needed = (share: number | null): string =>
    share === null ? t('result.noBreakEven') : percent(share, 1);
  return [
    ...(simulation ? [[t('result.loss'), percent(simulation.probabilityNegative)] as const] : []),
    [t('result.investment'), euros(figures.investment)],
    [t('result.runningPerYear'), euros(figures.runningPerYear)],
    [t('result.benefitPerYear'), euros(figures.benefitFullRun)],
    [t('result.tco'), euros(figures.tco)],
    [t('result.totalBenefits'), euros(figures.totalBenefits)],
    [
      t('result.paybackDynamic'),
      paybackDynamic === null
        ? t('result.never')
        : t('result.paybackMonth', { month: monthOf(paybackDynamic) }),
    ],
    [t('result.irr'), figures.irr === null ? t('result.noRate') : percent(figures.irr, 1)],
    [t('result.roiAnnual'), figures.roiAnnual === null ? '–' : percent(figures.roiAnnual, 1)],
    [t('result.bcr'), figures.benefitCostRatio === null ? '–' : number(figures.benefitCostRatio, 2)],
    ...(timeSaving
      ? [
          [t('result.hours'), t('result.hoursValue', { hours: number(timeSaving.hoursSaved, 0) })] as const,
          [t('result.breakEvenSaving'), needed(breakEven.savingRate)] as const,
          [t('result.breakEvenUse'), needed(breakEven.realisationRate)] as const,
        ]
      : []),
    [t('result.evidence'), percent(figures.evidence.recorded)],
    ...(document.alternative && figures.alternativeNpv !== null
      ? [[t('result.alternative'), euros(figures.alternativeNpv)] as const]
      : []),
  ];
}

/** When the money is back, with its range where there is one. */
export function usePayback({ paybackStatic, simulation }: BusinessCaseSummary): string {
  const t = useTexts('businessCase');
  if (paybackStatic === null) return t('result.never');
  const month = monthOf(paybackStatic);
  const { p10, p90 } = simulation?.payback ?? { p10: null, p90: null };
  if (p10 === null) return t('result.paybackMonth', { month });
  if (p90 === null) return t('result.paybackOpen', { month, from: monthOf(p10) });
  return t('result.paybackRange', { month, from: monthOf(p10), to: monthOf(p90) });
}
