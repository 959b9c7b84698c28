import { Button } from '@mantine/core';
import type { PriorityReading } from '@einklang/domain';
import { Card } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { DiscussDialog } from './discuss-dialog';
import { GivenTable } from './given-table';
import type { PriorityView } from './priority.queries';
import classes from './priority.module.css';

/** H: what each side gave, which one counts, and whether they have talked. */
export function GivenPanel({
  view,
  reading,
}: {
  view: PriorityView;
  reading: PriorityReading;
}): ReactElement {
  const t = useTexts('priority');
  const { number, day } = useFormats();
  const sideName = useSideName();
  const [isDiscussing, setDiscussing] = useState(false);
  return (
    <Card title={t('human.title')} note={t('human.note')} side="JOINT">
      {view.given.length ? <GivenTable given={view.given} /> : <p>{t('human.none')}</p>}
      {reading.human === null ? null : (
        <p role="status" className={classes.score}>
          {t('human.counts', { score: number(reading.human, 1) })}
        </p>
      )}
      {reading.toDiscuss ? <p className={classes.warning}>{t('human.toDiscuss')}</p> : null}
      {view.discussions.map((word) => (
        <p key={word.side} className={classes.note}>
          {t('human.discussedBy', {
            side: sideName(word.side),
            name: word.recordedByName,
            date: day(word.recordedAt),
            note: word.note,
          })}
        </p>
      ))}
      {view.may.discuss ? (
        <Button variant="default" onClick={() => setDiscussing(true)}>
          {t('human.discuss')}
        </Button>
      ) : null}
      {isDiscussing ? <DiscussDialog onClose={() => setDiscussing(false)} /> : null}
    </Card>
  );
}
