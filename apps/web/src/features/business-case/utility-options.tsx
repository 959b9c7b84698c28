import { ActionIcon } from '@mantine/core';
import type { UtilityDocument, WeighedAlternative } from '@einklang/domain';
import { CheckField, NumberField, TextField } from '@einklang/ui';
import { IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useLocale, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { useCriterionName } from './use-criterion-name';

/** One way to do it: its name, whether it does without AI, and its points by criterion. */
export function OptionFields(props: {
  number: number;
  option: WeighedAlternative;
  criteria: UtilityDocument['criteria'];
  onChange: (option: WeighedAlternative) => void;
  onRemove: () => void;
}): ReactElement {
  const { number, option, criteria, onChange } = props;
  const t = useTexts('businessCase');
  const locale = useLocale();
  const nameOf = useCriterionName();
  const set = (change: Partial<WeighedAlternative>): void => onChange({ ...option, ...change });
  const remove = t('utility.removeAlternative', { number });
  const give = (criterion: string, score: number | null): void => {
    const others = option.scores.filter((one) => one.criterion !== criterion);
    if (score === null) return set({ scores: others });
    set({ scores: [...others, { criterion, score: Math.min(10, Math.max(0, score)) }] });
  };
  return (
    <div
      className={classes.line}
      role="group"
      aria-label={option.label || t('utility.alternative', { number })}
    >
      <div className={classes.wide}>
        <TextField
          name={`option-${number}-label`}
          label={t('utility.name')}
          maxLength={120}
          value={option.label}
          onChange={(label) => set({ label })}
        />
      </div>
      {criteria.map((criterion) => (
        <NumberField
          key={criterion.id}
          name={`option-${number}-${criterion.id}`}
          label={nameOf(criterion)}
          decimals={1}
          locale={locale}
          value={option.scores.find((one) => one.criterion === criterion.id)?.score ?? null}
          onChange={(score) => give(criterion.id, score)}
        />
      ))}
      <div className={classes.lineEnd}>
        <CheckField
          name={`option-${number}-withoutAi`}
          label={t('utility.withoutAi')}
          checked={option.withoutAi}
          onChange={(withoutAi) => set({ withoutAi })}
        />
        <ActionIcon variant="default" size="lg" aria-label={remove} title={remove} onClick={props.onRemove}>
          <IconTrash size={20} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
