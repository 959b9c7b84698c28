import { rampOf, type BaseProcess, type BusinessCaseDocument } from '@einklang/domain';
import { NumberField, SliderField } from '@einklang/ui';
import { memo, type ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { fromPercent, toPercent } from './planned';

/** Years in which the benefit may still grow. */
const RAMP_YEARS = 3;

/** Period, interest, addition for the unforeseen, and how fast the benefit grows. */
export const FrameFields = memo(function FrameFields({
  horizonYears,
  discountRate,
  contingency,
  ramp: planned,
  onChange,
}: Pick<BusinessCaseDocument, 'horizonYears' | 'discountRate' | 'contingency' | 'ramp'> & {
  onChange: (change: Partial<BusinessCaseDocument>) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const share = (value: number | null): number => Math.min(1, Math.max(0, fromPercent(value ?? 0)));
  const percent = { unit: t('units.percent'), unitText: t('units.percent'), decimals: 1, locale, min: 0 };
  const ramp = Array.from({ length: Math.min(RAMP_YEARS, horizonYears) }, (_, year) =>
    rampOf(planned, year + 1),
  );
  return (
    <>
      <SliderField
        name="horizonYears"
        label={t('frame.horizonYears')}
        unit={t('units.years')}
        unitText={t('units.years')}
        locale={locale}
        min={1}
        max={10}
        step={1}
        value={horizonYears}
        onChange={(years) => onChange({ horizonYears: Math.min(10, Math.max(1, Math.round(years ?? 1))) })}
      />
      <SliderField
        {...percent}
        name="discountRate"
        label={t('frame.discountRate')}
        max={20}
        step={0.5}
        value={toPercent(discountRate)}
        onChange={(value) => onChange({ discountRate: share(value) })}
      />
      <SliderField
        {...percent}
        name="contingency"
        label={t('frame.contingency')}
        max={50}
        step={1}
        value={toPercent(contingency)}
        onChange={(value) => onChange({ contingency: share(value) })}
      />
      <p className={classes.note}>{t('frame.rampNote')}</p>
      {ramp.map((value, year) => (
        <SliderField
          {...percent}
          key={year}
          name={`ramp-${year}`}
          label={t('frame.ramp', { year: year + 1 })}
          max={100}
          step={5}
          value={toPercent(value)}
          onChange={(typed) =>
            onChange({ ramp: [...ramp.map((other, at) => (at === year ? share(typed) : other)), 1] })
          }
        />
      ))}
    </>
  );
});

/** How the process runs today (BC-1), beside what the time saving says. */
export const ProcessFields = memo(function ProcessFields({
  process,
  onChange,
}: {
  process: BaseProcess;
  onChange: (process: BaseProcess) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const positive = (value: number | null): number | null => (value === null ? null : Math.max(0, value));
  return (
    <div className={classes.pair}>
      <NumberField
        name="errorRate"
        label={t('process.errorRate')}
        unit={t('units.percent')}
        decimals={1}
        optional
        locale={locale}
        value={process.errorRate === null ? null : toPercent(process.errorRate)}
        onChange={(value) =>
          onChange({
            ...process,
            errorRate: value === null ? null : Math.min(1, fromPercent(Math.max(0, value))),
          })
        }
      />
      {(
        [
          ['leadTimeDays', 'days', 1],
          ['overtimeHours', 'hours', 0],
          ['staff', 'jobs', 1],
        ] as const
      ).map(([field, unit, decimals]) => (
        <NumberField
          key={field}
          name={field}
          label={t(`process.${field}`)}
          unit={t(`units.${unit}`)}
          decimals={decimals}
          optional
          locale={locale}
          value={process[field]}
          onChange={(value) => onChange({ ...process, [field]: positive(value) })}
        />
      ))}
    </div>
  );
});
