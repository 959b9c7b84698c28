import { ActionIcon } from '@mantine/core';
import { EVIDENCE_LABELS } from '@einklang/content/cost-benefit-categories';
import { EVIDENCE_KINDS, type EvidenceKind } from '@einklang/domain';
import { CheckField, MoneyField, NumberField, SelectField, TextField } from '@einklang/ui';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import type { Line, LineCategory, LineKind } from './lines-field';

const yearWithin = (year: number): number => Math.min(10, Math.max(1, Math.round(year)));

/** One line: kind, name, amount, and what it rests on. */
export function LineFields(props: {
  kind: LineKind;
  number: number;
  line: Line;
  categories: readonly LineCategory[];
  onChange: (line: Line) => void;
  onRemove: () => void;
}): ReactElement {
  const { kind, number, line, categories, onChange } = props;
  const t = useTexts('businessCase');
  const locale = useLocale();
  const set = (change: Partial<Line>): void => onChange({ ...line, ...change });
  const name = (field: string): string => `${kind}-${number}-${field}`;
  const remove = t('lines.remove', { number });
  return (
    <div className={classes.line} role="group" aria-label={t('lines.row', { number })}>
      <SelectField
        name={name('category')}
        label={t('lines.category')}
        value={line.category}
        choices={categories.map(({ id, label }) => ({ value: id, label }))}
        onChange={(category) => {
          const before = categories.find(({ id }) => id === line.category)?.label;
          const after = categories.find(({ id }) => id === category)?.label ?? '';
          // A name that only repeats the category follows it.
          set({ category, ...((line.label === before || !line.label) && { label: after }) });
        }}
      />
      <TextField
        name={name('label')}
        label={t('lines.label')}
        value={line.label}
        maxLength={160}
        onChange={(label) => set({ label })}
      />
      <MoneyField
        name={name('amount')}
        label={line.perCase ? t('lines.perCase') : t('lines.amount')}
        locale={locale}
        value={line.amount}
        onChange={(amount) => set({ amount: Math.max(0, amount ?? 0) })}
      />
      {kind === 'benefits' ? (
        <SelectField
          name={name('evidence')}
          label={t('lines.evidence')}
          value={line.evidence ?? ''}
          none={t('lines.noEvidence')}
          choices={EVIDENCE_KINDS.map((evidence: EvidenceKind) => ({
            value: evidence,
            label: EVIDENCE_LABELS[evidence][locale],
          }))}
          onChange={(evidence) => set({ evidence: evidence || null })}
        />
      ) : null}
      <TextField
        name={name('note')}
        label={t('lines.note')}
        optional
        value={line.note ?? ''}
        maxLength={1000}
        onChange={(note) => set({ note })}
      />
      {kind === 'running' ? (
        <div className={classes.years}>
          {(['fromYear', 'untilYear'] as const).map((end) => (
            <NumberField
              key={end}
              name={name(end)}
              label={t(`lines.${end}`)}
              optional
              locale={locale}
              value={line[end] ?? null}
              onChange={(year) => set({ [end]: year === null ? undefined : yearWithin(year) })}
            />
          ))}
        </div>
      ) : null}
      <div className={classes.lineEnd}>
        {kind === 'running' ? (
          <CheckField
            name={name('perCase')}
            label={t('lines.perCase')}
            checked={line.perCase ?? false}
            onChange={(perCase) => set({ perCase })}
          />
        ) : (
          <span />
        )}
        <ActionIcon variant="default" size="lg" aria-label={remove} title={remove} onClick={props.onRemove}>
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
