import type { HumanPresumption } from '@einklang/content';
import { HUMAN_SCORE_NEEDED, humanScore } from '@einklang/domain';
import { Card, Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './library.module.css';

const DIMENSIONS = ['relief', 'latitude', 'learning', 'protection', 'employment', 'transparency'] as const;

/** H before anybody has rated it, with what it is made of. */
export function HumanPresumptionCard({ ratings }: { ratings: HumanPresumption }): ReactElement {
  const t = useTexts('library');
  const { number } = useFormats();
  const score = humanScore(ratings);
  return (
    <Card title={t('human.title')} note={t('human.note')}>
      <p className={classes.score}>
        <strong>{t('human.score', { score: number(Math.round(score)) })}</strong>
      </p>
      {score < HUMAN_SCORE_NEEDED ? <p>{t('human.low')}</p> : null}
      <Facts
        facts={DIMENSIONS.map((name, index) => ({
          id: name,
          term: t(`human.dimensions.${name}`),
          value: t('human.rating', { rating: ratings[index] }),
        }))}
      />
    </Card>
  );
}
