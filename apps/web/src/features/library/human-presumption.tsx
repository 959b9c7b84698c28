import type { HumanPresumption } from '@einklang/content';
import { humanCriteria } from '@einklang/content/priority-criteria.data';
import { HUMAN_SCORE_NEEDED, humanScore } from '@einklang/domain';
import { Card, Facts } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import classes from './library.module.css';

/** H before anybody has rated it, with what it is made of. */
export function HumanPresumptionCard({ ratings }: { ratings: HumanPresumption }): ReactElement {
  const t = useTexts('library');
  const locale = useLocale();
  const { number } = useFormats();
  const score = humanScore(ratings);
  return (
    <Card title={t('human.title')} note={t('human.note')}>
      <p className={classes.score}>
        <strong>{t('human.score', { score: number(Math.round(score)) })}</strong>
      </p>
      {score < HUMAN_SCORE_NEEDED ? <p>{t('human.low')}</p> : null}
      <Facts
        facts={humanCriteria.entries.map(({ id, name }, index) => ({
          id,
          term: name[locale],
          value: t('human.rating', { rating: ratings[index] }),
        }))}
      />
    </Card>
  );
}
