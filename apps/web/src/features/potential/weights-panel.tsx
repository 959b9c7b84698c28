import { Button } from '@mantine/core';
import { Card, Facts } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import type { PriorityView } from './priority.queries';
import classes from './priority.module.css';
import { WeightsDialog } from './weights-dialog';

const DIMENSIONS = ['benefit', 'feasibility', 'human'] as const;

/** How the company weighs the three dimensions: for all initiatives, read by both sides. */
export function WeightsPanel({ view }: { view: PriorityView }): ReactElement {
  const t = useTexts('priority');
  const { percent, day } = useFormats();
  const [isSetting, setSetting] = useState(false);
  const { weights } = view;
  return (
    <Card title={t('weights.title')} note={t('weights.note')}>
      <Facts
        facts={DIMENSIONS.map((id) => ({ id, term: t(`dimensions.${id}`), value: percent(weights[id]) }))}
      />
      <p className={classes.dimmed}>
        {weights.setByName && weights.setAt
          ? t('weights.setBy', { name: weights.setByName, date: day(weights.setAt) })
          : t('weights.preset')}
      </p>
      {view.may.setWeights ? (
        <Button variant="default" onClick={() => setSetting(true)}>
          {t('weights.change')}
        </Button>
      ) : null}
      {isSetting ? <WeightsDialog weights={weights} onClose={() => setSetting(false)} /> : null}
    </Card>
  );
}
