import { ActionIcon } from '@mantine/core';
import { POSSIBLE_COST_LABELS } from '@einklang/content/cost-benefit-categories';
import { POSSIBLE_COST_KINDS, type PossibleCost } from '@einklang/domain';
import { MoneyField, SelectField, TextField } from '@einklang/ui';
import { IconTrash } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';

/** What a dispute or job cuts would cost: a range each, beside the result. */
export const PossibleCostFields = memo(function PossibleCostFields({
  costs,
  onChange,
}: {
  costs: readonly PossibleCost[];
  onChange: (costs: readonly PossibleCost[]) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const free = POSSIBLE_COST_KINDS.filter((kind) => !costs.some((cost) => cost.kind === kind));
  return (
    <>
      <p className={classes.note}>{costs.length ? t('possible.note') : t('possible.none')}</p>
      {costs.map((cost) => (
        <Fields
          key={cost.kind}
          cost={cost}
          onChange={(changed) => onChange(costs.map((other) => (other === cost ? changed : other)))}
          onRemove={() => onChange(costs.filter((other) => other !== cost))}
        />
      ))}
      {free.length ? (
        <SelectField
          name="newPossibleCost"
          label={t('possible.add')}
          value=""
          none={t('possible.which')}
          optional
          choices={free.map((kind) => ({ value: kind, label: POSSIBLE_COST_LABELS[kind][locale] }))}
          onChange={(kind) => {
            if (kind) onChange([...costs, { kind, low: 0, high: 0 }]);
          }}
        />
      ) : null}
    </>
  );
});

function Fields({
  cost,
  onChange,
  onRemove,
}: {
  cost: PossibleCost;
  onChange: (cost: PossibleCost) => void;
  onRemove: () => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const locale = useLocale();
  const name = POSSIBLE_COST_LABELS[cost.kind][locale];
  const remove = t('possible.remove', { what: name });
  return (
    <div className={classes.line} role="group" aria-label={name}>
      <p className={classes.wide}>
        <strong>{name}</strong>
      </p>
      {(['low', 'high'] as const).map((end) => (
        <MoneyField
          key={end}
          name={`${cost.kind}-${end}`}
          label={t(`possible.${end}`)}
          locale={locale}
          value={cost[end]}
          onChange={(amount) => onChange({ ...cost, [end]: Math.max(0, amount ?? 0) })}
        />
      ))}
      <TextField
        name={`${cost.kind}-note`}
        label={t('possible.text')}
        optional
        maxLength={1000}
        value={cost.note ?? ''}
        onChange={(note) => onChange({ ...cost, note })}
      />
      <div className={classes.lineEnd}>
        <span />
        <ActionIcon variant="default" size="lg" aria-label={remove} title={remove} onClick={onRemove}>
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
