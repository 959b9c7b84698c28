import { riskColour, riskScore, type RiskColour } from '@einklang/domain';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { RiskEntry, RiskPoint } from './risks.queries';
import classes from './risks.module.css';

const shapes: Readonly<Record<RiskColour, string>> = {
  GREEN: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  YELLOW: 'M8 1l7 7-7 7-7-7z',
  ORANGE: 'M8 1.5l7 12.5H1z',
  RED: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
};

/** Circle, diamond, triangle, octagon: a colour is never told by colour alone. */
export function RiskShape({ colour }: { colour: RiskColour }): ReactElement {
  return (
    <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden className={classes.shape}>
      <path d={shapes[colour]} />
    </svg>
  );
}

/** A rating as numbers; of a risk with shape, word and colour too. */
export function RiskChip({ kind, point }: { kind: RiskEntry['kind']; point: RiskPoint }): ReactElement {
  const t = useTexts('risks');
  const score = riskScore(point);
  const colour = riskColour(score);
  const numbers = t('entries.point', { ...point, score });
  if (kind === 'CHANCE') return <span className={classes.chip}>{numbers}</span>;
  return (
    <span className={classes.chip} data-colour={colour}>
      <RiskShape colour={colour} />
      <span>
        {numbers}, {t(`colours.${colour}`)}
      </span>
    </span>
  );
}
