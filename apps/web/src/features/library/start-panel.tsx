import { Card, RowsSkeleton } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import type { Application } from '../../shared/use-cases';
import classes from './library.module.css';
import { OtherStarts } from './other-starts';
import { StartItem } from './start-item';
import { useStarts } from './use-starts';

const SHOWN = 3;

/** »Wo fange ich an?«: the few to begin with, why, and what is missing; not for those who see nothing of it. */
export function StartPanel({ entries }: { entries: readonly Application[] }): ReactElement | null {
  const t = useTexts('library');
  const starts = useStarts(entries);
  if (starts === undefined) return null;
  return (
    <div className={classes.start}>
      <Card title={t('start.title')} note={t('start.note')}>
        {starts === null ? (
          <RowsSkeleton />
        ) : (
          <>
            {starts[0]?.hindrance === null ? (
              <ol className={classes.starts}>
                {starts
                  .filter(({ hindrance }) => hindrance === null)
                  .slice(0, SHOWN)
                  .map((start) => (
                    <StartItem key={start.id} start={start} entries={entries} />
                  ))}
              </ol>
            ) : (
              <p>{t('start.nothing')}</p>
            )}
            <OtherStarts starts={starts} entries={entries} />
          </>
        )}
      </Card>
    </div>
  );
}
