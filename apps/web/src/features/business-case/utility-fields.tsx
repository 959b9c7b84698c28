import { Button } from '@mantine/core';
import { levelledWeights, utilityOf, weightsMakeOne, type UtilityDocument } from '@einklang/domain';
import { IconPlus } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import { useFormats, useTextBundle, useTexts } from '../../shared/texts';
import classes from './business-case.module.css';
import { AddCriterion, CriterionFields } from './utility-criteria';
import { OptionFields } from './utility-options';
import { firstUtility, freshOption, without } from './utility-start';

/** BC-5: criteria with weights, alternatives with points; one of them does without AI. */
export const UtilityFields = memo(function UtilityFields({
  title,
  utility,
  alternative,
  onChange,
}: {
  /** Of the initiative: the first option to compare. */
  title: string;
  utility: UtilityDocument | null;
  /** Name of the way without AI that is already compared in money. */
  alternative: string;
  onChange: (utility: UtilityDocument | null) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  if (!utility)
    return (
      <>
        <p className={classes.note}>{t('utility.note')}</p>
        <div>
          <Button
            variant="default"
            onClick={() =>
              onChange(
                firstUtility(title || t('utility.firstWithAi'), alternative || t('utility.firstWithoutAi')),
              )
            }
          >
            {t('utility.begin')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <p className={classes.note}>{t('utility.note')}</p>
      <Criteria utility={utility} onChange={onChange} />
      <Options utility={utility} onChange={onChange} />
      <Errors utility={utility} />
      <div>
        <Button variant="subtle" size="compact-md" onClick={() => onChange(null)}>
          {t('utility.remove')}
        </Button>
      </div>
    </>
  );
});

interface Props {
  utility: UtilityDocument;
  onChange: (utility: UtilityDocument) => void;
}

function Criteria({ utility, onChange }: Props): ReactElement {
  const t = useTexts('businessCase');
  const { percent } = useFormats();
  const { criteria } = utility;
  const weights = criteria.map(({ weight }) => weight);
  const set = (changed: UtilityDocument['criteria']): void => onChange({ ...utility, criteria: changed });
  return (
    <>
      <h4 className={classes.subhead}>{t('utility.criteria')}</h4>
      <div className={classes.lines}>
        {criteria.map((criterion, index) => (
          <CriterionFields
            key={criterion.id}
            number={index + 1}
            criterion={criterion}
            onChange={(changed) => set(criteria.map((other) => (other === criterion ? changed : other)))}
            onRemove={() => onChange(without(utility, criterion.id))}
          />
        ))}
      </div>
      <div className={classes.between}>
        <p className={classes.note} role="status">
          {t('utility.sum', {
            sum: percent(
              weights.reduce((total, weight) => total + weight, 0),
              1,
            ),
          })}
        </p>
        {criteria.length && !weightsMakeOne(weights) ? (
          <Button
            variant="default"
            size="compact-md"
            onClick={() => {
              const level = levelledWeights(weights);
              set(criteria.map((criterion, index) => ({ ...criterion, weight: level[index] ?? 0 })));
            }}
          >
            {t('utility.level')}
          </Button>
        ) : null}
      </div>
      <AddCriterion criteria={criteria} onAdd={(criterion) => set([...criteria, criterion])} />
    </>
  );
}

function Options({ utility, onChange }: Props): ReactElement {
  const t = useTexts('businessCase');
  const { alternatives } = utility;
  const set = (changed: UtilityDocument['alternatives']): void =>
    onChange({ ...utility, alternatives: changed });
  return (
    <>
      <h4 className={classes.subhead}>{t('utility.alternatives')}</h4>
      <div className={classes.lines}>
        {alternatives.map((option, index) => (
          <OptionFields
            key={option.id}
            number={index + 1}
            option={option}
            criteria={utility.criteria}
            onChange={(changed) => set(alternatives.map((other) => (other === option ? changed : other)))}
            onRemove={() => set(alternatives.filter((other) => other !== option))}
          />
        ))}
      </div>
      {alternatives.length < 8 ? (
        <div>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => set([...alternatives, freshOption('', false)])}
          >
            {t('utility.addAlternative')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Errors({ utility }: { utility: UtilityDocument }): ReactElement | null {
  const { utility: words } = useTextBundle('businessCase');
  const { errors } = utilityOf(utility);
  if (!errors.length) return null;
  return (
    <ul className={classes.notice} role="status">
      {errors.map((error) => (
        <li key={error}>{words.errors[error]}</li>
      ))}
    </ul>
  );
}
