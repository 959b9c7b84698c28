import type { BusinessCaseDocument, BusinessCaseSummary } from '@einklang/domain';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { monthOf } from './months';

/** The figures beside the value, in words that need no textbook. */
export function ResultNumbers({
  document,
  figures,
}: {
  document: BusinessCaseDocument;
  figures: BusinessCaseSummary;
}): ReactElement {
  const t = useTexts('businessCase');
  const { money, number, percent } = useFormats();
  const euros = (value: number): string => money(Math.round(value));
  const saving = figures.timeSaving;
  const rows: [string, string][] = [
    ...(figures.simulation
      ? [[t('result.loss'), percent(figures.simulation.probabilityNegative)] as [string, string]]
      : []),
    [t('result.investment'), euros(figures.investment)],
    [t('result.runningPerYear'), euros(figures.runningPerYear)],
    [t('result.benefitPerYear'), euros(figures.benefitFullRun)],
    ...(saving
      ? [
          [t('result.hours'), t('result.hoursValue', { hours: number(saving.hoursSaved, 0) })] as [
            string,
            string,
          ],
        ]
      : []),
    [t('result.evidence'), percent(figures.evidence.recorded)],
    ...(document.alternative && figures.alternativeNpv !== null
      ? [[t('result.alternative'), euros(figures.alternativeNpv)] as [string, string]]
      : []),
  ];
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
            npv: euros(saving.naiveNpv),
          })}
        </p>
      ) : null}
    </>
  );
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
