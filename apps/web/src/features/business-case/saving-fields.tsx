import { Button } from '@mantine/core';
import { EVIDENCE_LABELS } from '@einklang/content/cost-benefit-categories';
import {
  DEFAULT_REALISATION_RATE,
  EVIDENCE_KINDS,
  type BusinessCaseSummary,
  type TimeSaving,
} from '@einklang/domain';
import { NumberField, SelectField, SliderField, TextField } from '@einklang/ui';
import { memo, useCallback, useLayoutEffect, useRef, type ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { fromPercent, toPercent } from './planned';

const FIRST: TimeSaving = {
  casesPerYear: 0,
  minutesPerCase: 0,
  hourlyCost: 0,
  savingRate: 0.3,
  suitableShare: 0.8,
  reviewMinutes: 0,
  realisationRate: DEFAULT_REALISATION_RATE,
  evidence: null,
};

/** How each number is slid: its ends, its step, its unit. Shares are slid in percent. */
const SLIDERS = {
  casesPerYear: { min: 0, max: 50_000, step: 100, decimals: 0, unit: 'cases', percent: false },
  minutesPerCase: { min: 0, max: 60, step: 0.5, decimals: 1, unit: 'minutes', percent: false },
  suitableShare: { min: 0, max: 100, step: 1, decimals: 1, unit: 'percent', percent: true },
  savingRate: { min: 0, max: 100, step: 1, decimals: 1, unit: 'percent', percent: true },
  reviewMinutes: { min: 0, max: 15, step: 0.1, decimals: 1, unit: 'minutes', percent: false },
  realisationRate: { min: 0, max: 100, step: 1, decimals: 1, unit: 'percent', percent: true },
  hourlyCost: { min: 10, max: 120, step: 0.5, decimals: 2, unit: 'euroHour', percent: false },
} as const;
type Parameter = keyof typeof SLIDERS;
const PARAMETERS = Object.keys(SLIDERS) as Parameter[];

/** What a saving is worth: which cases, before which check, how much of the time is really used. */
export function SavingFields({
  saving,
  figures,
  onChange,
}: {
  saving: TimeSaving | null;
  figures: BusinessCaseSummary;
  onChange: (saving: TimeSaving | null) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const latest = useRef({ saving, onChange });
  useLayoutEffect(() => {
    latest.current = { saving, onChange };
  });
  // The same function for as long as the part stands: a step of one slider draws no other.
  const set = useCallback((change: Partial<TimeSaving>): void => {
    const { saving: now, onChange: send } = latest.current;
    if (now) send({ ...now, ...change });
  }, []);
  if (!saving)
    return (
      <div>
        <Button variant="default" onClick={() => onChange(FIRST)}>
          {t('saving.add')}
        </Button>
      </div>
    );
  return (
    <>
      <p className={classes.note}>{t('saving.note')}</p>
      {PARAMETERS.map((parameter) => (
        <Slide key={parameter} parameter={parameter} value={saving[parameter]} onChange={set} />
      ))}
      <Grounds saving={saving} onChange={set} />
      <Honest saving={saving} figures={figures} />
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => onChange(null)}>
          {t('saving.remove')}
        </Button>
      </div>
    </>
  );
}

const Slide = memo(function Slide({
  parameter,
  value,
  onChange,
}: {
  parameter: Parameter;
  value: number;
  onChange: (change: Partial<TimeSaving>) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { percent, unit, ...ends } = SLIDERS[parameter];
  const hints: Partial<Record<Parameter, string>> = {
    reviewMinutes: t('saving.hints.reviewMinutes'),
    realisationRate: t('saving.hints.realisationRate'),
    hourlyCost: t('saving.hints.hourlyCost'),
  };
  return (
    <SliderField
      {...ends}
      name={parameter}
      label={t(`saving.fields.${parameter}`)}
      hint={hints[parameter]}
      unit={t(`units.${unit}`)}
      unitText={t(`units.${unit}`)}
      locale={locale}
      value={percent ? toPercent(value) : value}
      onChange={(typed) => {
        const number = Math.max(0, typed ?? 0);
        onChange({ [parameter]: percent ? Math.min(1, fromPercent(number)) : number });
      }}
    />
  );
});

function Grounds({
  saving,
  onChange,
}: {
  saving: TimeSaving;
  onChange: (change: Partial<TimeSaving>) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  return (
    <div className={classes.pair}>
      <NumberField
        name="hourlyCostGroupSize"
        label={t('saving.fields.hourlyCostGroupSize')}
        unit={t('units.people')}
        locale={locale}
        optional
        value={saving.hourlyCostGroupSize ?? null}
        onChange={(size) => onChange({ hourlyCostGroupSize: size === null ? undefined : Math.max(0, size) })}
      />
      <SelectField
        name="savingEvidence"
        label={t('saving.fields.evidence')}
        value={saving.evidence ?? ''}
        none={t('lines.noEvidence')}
        choices={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: EVIDENCE_LABELS[kind][locale] }))}
        onChange={(kind) => onChange({ evidence: kind || null })}
      />
      <TextField
        name="savingNote"
        label={t('saving.fields.note')}
        optional
        maxLength={1000}
        value={saving.note ?? ''}
        onChange={(note) => onChange({ note })}
      />
    </div>
  );
}

/** The claim beside what is left of it. */
function Honest({
  saving,
  figures,
}: {
  saving: TimeSaving;
  figures: BusinessCaseSummary;
}): ReactElement | null {
  const t = useTexts('businessCase');
  const { number, percent } = useFormats();
  if (!figures.timeSaving || figures.timeSaving.hoursToday === 0) return null;
  const { hoursSaved, hoursToday, netShare } = figures.timeSaving;
  const { savingRate } = figures.breakEven;
  return (
    <p className={classes.notice} role="status">
      {t('saving.honest', {
        rate: percent(saving.savingRate, 1),
        net: number(hoursSaved, 0),
        total: number(hoursToday, 0),
        share: percent(netShare, 1),
      })}
      {savingRate === null ? null : ` ${t('saving.breakEven', { rate: percent(savingRate, 1) })}`}
    </p>
  );
}
