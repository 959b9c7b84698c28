import { RISK_STEPS } from '@einklang/domain';
import { Columns, ScaleField } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { RiskEntry } from './risks.queries';
import type { Steps } from './steps';
import classes from './risks.module.css';

type Step = '1' | '2' | '3' | '4' | '5';

/** Likelihood and impact, without measures and when they work. */
export function StepFields(props: {
  name: string;
  kind: RiskEntry['kind'];
  value: Steps;
  onChange: (value: Steps) => void;
}): ReactElement {
  const t = useTexts('risks');
  const { name, kind, value, onChange } = props;
  const words = kind === 'RISK' ? 'impacts' : 'chanceImpacts';
  const field = (key: keyof Steps): ReactElement => {
    const isLikelihood = key === 'likelihood' || key === 'likelihoodAfter';
    const step = value[key];
    return (
      <ScaleField<Step>
        name={`${name}-${key}`}
        label={t(isLikelihood ? 'likelihood' : 'impact')}
        value={step === null ? null : (String(step) as Step)}
        none={t('own.none')}
        choices={RISK_STEPS.map((one) => ({
          value: String(one) as Step,
          mark: String(one),
          label: isLikelihood ? t(`likelihoods.s${one}`) : t(`${words}.s${one}`),
        }))}
        onChange={(chosen) => onChange({ ...value, [key]: Number(chosen) })}
      />
    );
  };
  return (
    <Columns least={17}>
      <fieldset className={classes.steps}>
        <legend>{t('own.beforeRisk')}</legend>
        {field('likelihood')}
        {field('impact')}
      </fieldset>
      <fieldset className={classes.steps}>
        <legend>{t('own.afterRisk')}</legend>
        {field('likelihoodAfter')}
        {field('impactAfter')}
        <p className={classes.dimmed}>{t('own.afterHint')}</p>
      </fieldset>
    </Columns>
  );
}
