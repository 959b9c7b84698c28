import { ActionIcon } from '@mantine/core';
import { NON_MONETARY_CRITERIA_LABELS } from '@einklang/content/cost-benefit-categories';
import { NON_MONETARY_CRITERIA, type WeighedCriterion } from '@einklang/domain';
import { NumberField, SelectField, TextField } from '@einklang/ui';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { fromPercent, toPercent } from './planned';
import { useCriterionName } from './use-criterion-name';

const OWN = 'OWN';
const MOST = 20;

/** One criterion: how much it counts, and what it takes to stay in. */
export function CriterionFields(props: {
  number: number;
  criterion: WeighedCriterion;
  onChange: (criterion: WeighedCriterion) => void;
  onRemove: () => void;
}): ReactElement {
  const { number, criterion, onChange } = props;
  const t = useTexts('businessCase');
  const locale = useLocale();
  const name = useCriterionName()(criterion);
  const set = (change: Partial<WeighedCriterion>): void => onChange({ ...criterion, ...change });
  const remove = t('utility.removeCriterion', { name });
  return (
    <div className={classes.criterion} role="group" aria-label={name}>
      {criterion.criterion ? (
        <p>
          <strong>{name}</strong>
        </p>
      ) : (
        <TextField
          name={`criterion-${number}-label`}
          label={t('utility.ownName')}
          maxLength={80}
          value={criterion.label}
          onChange={(label) => set({ label })}
        />
      )}
      <NumberField
        name={`criterion-${number}-weight`}
        label={t('utility.weight')}
        unit={t('units.percent')}
        decimals={1}
        locale={locale}
        value={toPercent(criterion.weight)}
        onChange={(weight) => set({ weight: Math.min(1, Math.max(0, fromPercent(weight ?? 0))) })}
      />
      <NumberField
        name={`criterion-${number}-minimum`}
        label={t('utility.minimum')}
        decimals={1}
        optional
        locale={locale}
        value={criterion.minimum}
        onChange={(minimum) => set({ minimum: minimum === null ? null : Math.min(10, Math.max(0, minimum)) })}
      />
      <ActionIcon variant="default" size="lg" aria-label={remove} title={remove} onClick={props.onRemove}>
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** One more of the catalogue, or one of their own. */
export function AddCriterion({
  criteria,
  onAdd,
}: {
  criteria: readonly WeighedCriterion[];
  onAdd: (criterion: WeighedCriterion) => void;
}): ReactElement | null {
  const t = useTexts('businessCase');
  const locale = useLocale();
  if (criteria.length >= MOST) return null;
  const free = NON_MONETARY_CRITERIA.filter((id) => !criteria.some((one) => one.criterion === id));
  return (
    <SelectField
      name="newCriterion"
      label={t('utility.addCriterion')}
      hint={t('utility.minimumHint')}
      value=""
      none={t('utility.which')}
      optional
      choices={[
        ...free.map((id) => ({ value: id as string, label: NON_MONETARY_CRITERIA_LABELS[id][locale] })),
        { value: OWN, label: t('utility.own') },
      ]}
      onChange={(choice) => {
        const known = free.find((id) => id === choice) ?? null;
        if (!known && choice !== OWN) return;
        onAdd({ id: known ?? crypto.randomUUID(), criterion: known, label: '', weight: 0, minimum: null });
      }}
    />
  );
}
