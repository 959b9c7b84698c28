import { Button } from '@mantine/core';
import { ConfirmDialog, StatusChip, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useClauseTitles } from '../../shared/clause-titles';
import { DueChip } from '../../shared/due-chip';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { CompleteDialog, PlanDialog } from './measure-dialogs';
import { useDropMeasure } from './risk.writes';
import type { RiskAnalysis, RiskEntry, RiskMeasure } from './risks.queries';
import classes from './risks.module.css';

/** What is done about an entry: what, who, until when, and by which paragraph it binds. */
export function EntryMeasures({
  entry,
  owners,
}: {
  entry: RiskEntry;
  owners: RiskAnalysis['owners'];
}): ReactElement {
  const t = useTexts('risks');
  const [isPlanning, setPlanning] = useState(false);
  const { measures, number, may } = entry;
  return (
    <div className={classes.measures}>
      <h4>{t('measures.title')}</h4>
      {measures.length ? (
        <ul className={classes.plain}>
          {measures.map((measure) => (
            <Measure key={measure.id} measure={measure} />
          ))}
        </ul>
      ) : (
        <p className={classes.dimmed}>{t('measures.none')}</p>
      )}
      {may.plan ? (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('measures.planFor', { number })}
          onClick={() => setPlanning(true)}
        >
          {t('measures.plan')}
        </Button>
      ) : null}
      {isPlanning ? <PlanDialog entry={entry} owners={owners} onClose={() => setPlanning(false)} /> : null}
    </div>
  );
}

function Measure({ measure }: { measure: RiskMeasure }): ReactElement {
  const t = useTexts('risks');
  const { day } = useFormats();
  const sideName = useSideName();
  const titleOf = useClauseTitles(measure.clause !== null);
  const [open, setOpen] = useState<'complete' | 'drop' | null>(null);
  const { text, clause, ownerName, dueOn, doneAt, may } = measure;
  const who = (): string => {
    if (ownerName && dueOn) return t('measures.of', { name: ownerName, date: day(dueOn) });
    return ownerName ?? (dueOn ? t('measures.until', { date: day(dueOn) }) : '');
  };
  return (
    <li className={classes.measure}>
      <span>{text}</span>{' '}
      <StatusChip kind={doneAt ? 'done' : 'running'}>
        {t(doneAt ? 'measures.done' : 'measures.open')}
      </StatusChip>{' '}
      {dueOn && !doneAt ? <DueChip on={dueOn} /> : null}
      <p className={classes.dimmed}>
        {[
          clause ? t('measures.clauseLabel', { key: clause, title: titleOf(clause) }) : '',
          who(),
          t('measures.bySide', { side: sideName(measure.side) }),
          doneAt
            ? t('measures.doneBy', {
                name: measure.doneByName ?? '',
                date: day(doneAt),
                note: measure.doneNote ?? '',
              })
            : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={classes.actions}>
        {may.complete ? (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('measures.completeOf', { what: text })}
            onClick={() => setOpen('complete')}
          >
            {t('measures.complete')}
          </Button>
        ) : null}
        {may.drop ? (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t('measures.dropOf', { what: text })}
            onClick={() => setOpen('drop')}
          >
            {t('measures.drop')}
          </Button>
        ) : null}
      </div>
      {open === 'complete' ? <CompleteDialog measure={measure} onClose={() => setOpen(null)} /> : null}
      <DropDialog measure={measure} opened={open === 'drop'} onClose={() => setOpen(null)} />
    </li>
  );
}

function DropDialog(props: { measure: RiskMeasure; opened: boolean; onClose: () => void }): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const drop = useDropMeasure();
  const { id, text } = props.measure;
  return (
    <ConfirmDialog
      opened={props.opened}
      onClose={props.onClose}
      onConfirm={() =>
        drop.mutate(id, {
          onSuccess: () => {
            toast(frame('states.saved'));
            props.onClose();
          },
        })
      }
      title={t('measures.dropTitle')}
      confirmLabel={t('measures.drop')}
      busy={drop.isPending}
    >
      {t('measures.dropText', { what: text })}
    </ConfirmDialog>
  );
}
