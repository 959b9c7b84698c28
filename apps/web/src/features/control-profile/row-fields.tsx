import { Button } from '@mantine/core';
import {
  controlData,
  controlGranularities,
  controlPurposes,
  controlViewers,
} from '@einklang/content/control-profile.data';
import type { Bilingual } from '@einklang/content/catalogue';
import { Columns, NumberField, SelectField, TextField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import type { ControlRow } from './control-profile.queries';
import classes from './control-profile.module.css';

/** One row: a word of the catalogue decides what follows, own words only make it more precise. */
export function RowFields(props: {
  row: ControlRow;
  number: number;
  onChange: (row: ControlRow) => void;
  onCopy: () => void;
  onRemove: () => void;
}): ReactElement {
  const t = useTexts('controlProfile');
  const locale = useLocale();
  const { row, number, onChange, onCopy, onRemove } = props;
  const set = (change: Partial<ControlRow>): void => onChange({ ...row, ...change });
  const choicesOf = <Id extends string>(words: Record<Id, Bilingual>): { value: Id; label: string }[] =>
    (Object.keys(words) as Id[]).map((id) => ({ value: id, label: words[id][locale] }));
  const data = (Object.keys(controlData) as ControlRow['dataType'][]).map((id) => ({
    value: id,
    label: controlData[id].label[locale],
  }));
  const id = `row-${row.id}`;
  return (
    <fieldset className={classes.row}>
      <legend>{t('form.row', { number })}</legend>
      <Columns least={15}>
        <SelectField
          name={`${id}-data`}
          label={t('rows.data')}
          hint={controlData[row.dataType].example[locale]}
          value={row.dataType}
          choices={data}
          onChange={(dataType) => dataType && set({ dataType })}
        />
        <TextField
          name={`${id}-label`}
          label={t('form.label')}
          hint={t('form.labelHint')}
          optional
          maxLength={120}
          value={row.dataLabel}
          onChange={(dataLabel) => set({ dataLabel })}
        />
      </Columns>
      <Columns least={15}>
        <SelectField
          name={`${id}-viewer`}
          label={t('rows.viewer')}
          value={row.viewer}
          choices={choicesOf(controlViewers)}
          onChange={(viewer) => viewer && set({ viewer })}
        />
        <SelectField
          name={`${id}-look`}
          label={t('rows.granularity')}
          value={row.granularity}
          choices={choicesOf(controlGranularities)}
          onChange={(granularity) => granularity && set({ granularity, groupSize: null })}
        />
        {row.granularity === 'TEAM' ? (
          <NumberField
            name={`${id}-size`}
            label={t('form.groupSize')}
            unit={t('form.people')}
            locale={locale}
            value={row.groupSize}
            onChange={(groupSize) => set({ groupSize })}
          />
        ) : null}
        <SelectField
          name={`${id}-purpose`}
          label={t('rows.purpose')}
          value={row.purpose}
          choices={choicesOf(controlPurposes)}
          onChange={(purpose) => purpose && set({ purpose })}
        />
        <NumberField
          name={`${id}-days`}
          label={t('form.retention')}
          hint={t('form.retentionHint')}
          optional
          unit={t('form.days')}
          locale={locale}
          value={row.retentionDays}
          onChange={(retentionDays) => set({ retentionDays })}
        />
      </Columns>
      <Columns least={15}>
        <TextField
          name={`${id}-viewer-label`}
          label={t('form.viewerLabel')}
          optional
          maxLength={120}
          value={row.viewerLabel}
          onChange={(viewerLabel) => set({ viewerLabel })}
        />
        <TextField
          name={`${id}-purpose-label`}
          label={t('form.purposeLabel')}
          optional
          maxLength={120}
          value={row.purposeLabel}
          onChange={(purposeLabel) => set({ purposeLabel })}
        />
      </Columns>
      <div className={classes.buttons}>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('form.copyOf', { number })}
          onClick={onCopy}
        >
          {t('form.copy')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('form.removeOf', { number })}
          onClick={onRemove}
        >
          {t('form.remove')}
        </Button>
      </div>
    </fieldset>
  );
}
