import { Card } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import type { RiskAnalysis } from './risks.queries';
import classes from './risks.module.css';

/** Every round that was given, and the list to save. */
export function HistoryPanel({ view }: { view: RiskAnalysis }): ReactElement {
  const t = useTexts('risks');
  const { day } = useFormats();
  const sideName = useSideName();
  const missing = (['EMPLOYER', 'COUNCIL'] as const).filter(
    (side) => !view.given.some((one) => one.side === side),
  );
  return (
    <Card title={t('history.title')}>
      <ul className={classes.plain}>
        {view.given.map((one) => (
          <li key={one.id}>
            {t('history.line', {
              count: one.ratings.length,
              side: sideName(one.side),
              number: one.number,
              name: one.givenByName,
              date: day(one.givenAt),
            })}
          </li>
        ))}
        {missing.map((side) => (
          <li key={side} className={classes.dimmed}>
            {t('history.notGiven', { side: sideName(side) })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
