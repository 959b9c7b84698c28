import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useClauseTitles } from '../../shared/clause-titles';
import { DueChip } from '../../shared/due-chip';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './concerns.module.css';
import { useCompleteMeasure, type MeasureView } from './concerns.queries';
import { WordsDialog } from './words-dialog';

/** What is done about a concern: what, who, until when, and once it is done what was done. */
export function MeasureList({ measures }: { measures: readonly MeasureView[] }): ReactElement | null {
  const t = useTexts('concerns');
  const titleOf = useClauseTitles(measures.some(({ clause }) => clause !== null));
  const [done, setDone] = useState<MeasureView | null>(null);
  if (measures.length === 0) return null;
  return (
    <div>
      <strong>{t('measures.title')}</strong>
      <ul className={classes.measures}>
        {measures.map((measure) => (
          <Measure key={measure.id} measure={measure} titleOf={titleOf} onDone={() => setDone(measure)} />
        ))}
      </ul>
      {done ? <Completion measure={done} onClose={() => setDone(null)} /> : null}
    </div>
  );
}

function Measure({
  measure,
  titleOf,
  onDone,
}: {
  measure: MeasureView;
  titleOf: (key: string) => string;
  onDone: () => void;
}): ReactElement {
  const t = useTexts('concerns');
  const { day } = useFormats();
  const { text, ownerName, dueOn, clause, doneOn, doneNote } = measure;
  return (
    <li>
      <span>{text}</span>
      <span className={classes.dimmed}>
        {t('measures.owner', { who: ownerName, date: day(dueOn) })} {doneOn ? null : <DueChip on={dueOn} />}
      </span>
      {clause ? (
        <span className={classes.dimmed}>{t('measures.clause', { title: titleOf(clause) })}</span>
      ) : null}
      {doneOn ? <span>{t('measures.done', { date: day(doneOn), note: doneNote ?? '' })}</span> : null}
      {measure.may.complete ? (
        <Button
          className={classes.button}
          variant="default"
          size="compact-md"
          aria-label={t('measures.completeOf', { what: text })}
          onClick={onDone}
        >
          {t('measures.complete')}
        </Button>
      ) : null}
    </li>
  );
}

function Completion({ measure, onClose }: { measure: MeasureView; onClose: () => void }): ReactElement {
  const t = useTexts('concerns');
  const complete = useCompleteMeasure(measure.id);
  return (
    <WordsDialog
      title={t('measures.complete')}
      about={measure.text}
      label={t('forms.note')}
      hint={t('forms.noteHint')}
      send={complete.mutateAsync}
      submit={t('measures.complete')}
      done={t('forms.completed')}
      onClose={onClose}
    />
  );
}
