import { Button } from '@mantine/core';
import { maturityCriteria } from '@einklang/content/maturity-criteria.data';
import { Card, DataTable, StatusChip, type Column } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { DueChip } from '../../shared/due-chip';
import { useFormats, useLocale, useTexts } from '../../shared/texts';
import { CompleteDialog } from './complete-dialog';
import type { MaturityView, Measure, MeasureList } from './maturity.queries';
import classes from './maturity.module.css';
import { PlanDialog } from './plan-dialog';
import { useAreas } from './result-panel';

/** What is done about weak areas: text, owner, day, and once it is done what was done. */
export function MeasuresPanel({ list, view }: { list: MeasureList; view: MaturityView }): ReactElement {
  const t = useTexts('maturity');
  const [isPlanning, setPlanning] = useState(false);
  const [done, setDone] = useState<Measure | null>(null);
  const weak = useAreas(view).filter(({ employer, council }) =>
    [employer, council].some((score) => score?.needForAction === 'RED' || score?.needForAction === 'YELLOW'),
  );
  const columns = useColumns(setDone);
  return (
    <Card title={t('measures.title')} note={t('measures.note')}>
      {list.items.length ? (
        <DataTable
          caption={t('measures.title')}
          captionHidden
          columns={columns}
          rows={list.items}
          rowId={({ id }) => id}
        />
      ) : (
        <p>{t('measures.none')}</p>
      )}
      {list.may.plan && weak.length ? (
        <div className={classes.buttons}>
          <Button onClick={() => setPlanning(true)}>{t('measures.plan')}</Button>
        </div>
      ) : null}
      {weak.length ? null : <p>{t('measures.noNeed')}</p>}
      {isPlanning ? (
        <PlanDialog areas={weak} owners={list.owners} onClose={() => setPlanning(false)} />
      ) : null}
      {done ? <CompleteDialog measure={done} onClose={() => setDone(null)} /> : null}
    </Card>
  );
}

function useColumns(onDone: (measure: Measure) => void): Column<Measure>[] {
  const t = useTexts('maturity');
  const locale = useLocale();
  const { day } = useFormats();
  return [
    {
      id: 'text',
      label: t('measures.what'),
      rowHeader: true,
      cell: ({ text, area }) => (
        <>
          {text}
          <br />
          <span className={classes.dimmed}>
            {maturityCriteria.entries.find(({ id }) => id === area)?.name[locale]}
          </span>
        </>
      ),
    },
    { id: 'owner', label: t('measures.owner'), cell: ({ ownerName }) => ownerName },
    {
      id: 'due',
      label: t('measures.due'),
      cell: ({ dueOn, doneAt }) => (
        <>
          {day(dueOn)} {doneAt ? null : <DueChip on={dueOn} />}
        </>
      ),
    },
    {
      id: 'state',
      label: t('measures.state'),
      cell: (measure) =>
        measure.doneAt ? (
          <>
            <StatusChip kind="done">{t('measures.done')}</StatusChip>
            <br />
            <span className={classes.dimmed}>
              {t('measures.doneBy', {
                name: measure.doneByName ?? '',
                date: day(measure.doneAt),
                note: measure.doneNote ?? '',
              })}
            </span>
          </>
        ) : measure.may.complete ? (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('measures.completeOf', { what: measure.text })}
            onClick={() => onDone(measure)}
          >
            {t('measures.complete')}
          </Button>
        ) : (
          <StatusChip kind="open">{t('measures.open')}</StatusChip>
        ),
    },
  ];
}
