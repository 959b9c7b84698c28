import { ActionIcon, Button } from '@mantine/core';
import {
  calculationOf,
  plannedValue,
  suggestedRanges,
  UNCERTAIN_PARAMETERS,
  type BusinessCaseDocument,
  type UncertainParameter,
  type UncertainRange,
} from '@einklang/domain';
import { NumberField, SelectField } from '@einklang/ui';
import { IconTrash } from '@tabler/icons-react';
import { memo, useCallback, useLayoutEffect, useRef, type ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { fromPercent, isFactor, isPercent, toPercent } from './planned';

/** From–to for what is uncertain; the planned value lies between. */
export function RangesField({
  document,
  onChange,
}: {
  document: BusinessCaseDocument;
  onChange: (ranges: readonly UncertainRange[]) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const input = calculationOf(document);
  const { ranges } = document;
  const free = UNCERTAIN_PARAMETERS.filter(
    (parameter) =>
      plannedValue(input, parameter) !== null && !ranges.some((range) => range.parameter === parameter),
  );
  const latest = useRef(ranges);
  useLayoutEffect(() => {
    latest.current = ranges;
  });
  const change = useCallback(
    (parameter: UncertainParameter, changed: UncertainRange | null): void =>
      onChange(
        latest.current.flatMap((range) =>
          range.parameter === parameter ? (changed ? [changed] : []) : [range],
        ),
      ),
    [onChange],
  );
  const add = (parameter: UncertainParameter): void => {
    const likely = plannedValue(input, parameter) ?? 1;
    onChange([...ranges, { parameter, low: likely * 0.8, likely, high: likely * 1.2 }]);
  };
  return (
    <>
      <p className={classes.note}>{ranges.length ? t('ranges.note') : t('ranges.none')}</p>
      {ranges.map((range) => (
        <RangeFields key={range.parameter} range={range} onChange={change} />
      ))}
      {free.length ? (
        <SelectField
          name="newRange"
          label={t('ranges.add')}
          value=""
          none={t('ranges.which')}
          optional
          choices={free.map((parameter) => ({ value: parameter, label: t(`parameters.${parameter}`) }))}
          onChange={(parameter) => {
            if (parameter) add(parameter);
          }}
        />
      ) : null}
      {ranges.length ? null : (
        <div>
          <Button variant="default" size="compact-md" onClick={() => onChange(suggestedRanges(input))}>
            {t('ranges.suggest')}
          </Button>
        </div>
      )}
    </>
  );
}

const RangeFields = memo(function RangeFields({
  range,
  onChange,
}: {
  range: UncertainRange;
  /** The range as it shall be, null = away with it. */
  onChange: (parameter: UncertainParameter, range: UncertainRange | null) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const { number, percent } = useFormats();
  const { parameter, likely } = range;
  const inPercent = isPercent(parameter);
  const name = t(`parameters.${parameter}`);
  const shown = (value: number): number => (inPercent ? toPercent(value) : value);
  const taken = (value: number): number => (inPercent ? fromPercent(value) : value);
  const remove = t('ranges.remove', { what: name });
  return (
    <div className={classes.range} role="group" aria-label={name}>
      <p>
        <strong>{name}</strong>{' '}
        <span className={classes.dimmed}>
          {isFactor(parameter)
            ? t('ranges.share')
            : t('ranges.planned', { value: inPercent ? percent(likely, 1) : number(likely) })}
        </span>
      </p>
      {(['low', 'high'] as const).map((end) => (
        <NumberField
          key={end}
          name={`${parameter}-${end}`}
          label={t(`ranges.${end}`)}
          unit={inPercent ? t('units.percent') : undefined}
          locale={locale}
          decimals={2}
          value={shown(range[end])}
          onChange={(value) => {
            const typed = Math.max(0, taken(value ?? 0));
            const changed = end === 'low' ? Math.min(typed, likely) : Math.max(typed, likely);
            onChange(parameter, { ...range, [end]: changed });
          }}
        />
      ))}
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={remove}
        title={remove}
        onClick={() => onChange(parameter, null)}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
});
