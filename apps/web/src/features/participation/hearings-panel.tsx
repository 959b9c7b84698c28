import { Button } from '@mantine/core';
import { Card, RowsSkeleton, StatusChip, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { PlanHearingDialog, RecordHearingDialog } from './hearing-dialogs';
import classes from './participation.module.css';
import { hearingsQuery, type HearingView } from './participation.queries';
import { useConfirmHearing } from './participation.writes';

/** How the people concerned are heard; it counts when the other side confirms it. */
export function HearingsPanel(): ReactElement {
  const t = useTexts('participation');
  const [planning, setPlanning] = useState(false);
  const query = useQuery(hearingsQuery(useCompany().id, useInitiativeId()));
  return (
    <Card title={t('hearings.title')}>
      <div className={classes.stack}>
        <QueryView query={query} skeleton={<RowsSkeleton rows={1} />}>
          {({ items }) =>
            items.length ? (
              <ul className={classes.plain}>
                {items.map((hearing) => (
                  <Hearing key={hearing.id} hearing={hearing} />
                ))}
              </ul>
            ) : (
              <p>{t('hearings.none')}</p>
            )
          }
        </QueryView>
        {query.data?.may.plan ? (
          <div>
            <Button variant="default" size="compact-md" onClick={() => setPlanning(true)}>
              {t('hearings.plan')}
            </Button>
          </div>
        ) : null}
      </div>
      {planning ? <PlanHearingDialog onClose={() => setPlanning(false)} /> : null}
    </Card>
  );
}

function Hearing({ hearing }: { hearing: HearingView }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  const confirm = useConfirmHearing();
  const [recording, setRecording] = useState(false);
  const format = t(`hearings.formats.${hearing.format}`);
  return (
    <li className={classes.hearing}>
      <strong>{format}</strong>
      <p data-dimmed>
        {[
          hearing.groups,
          hearing.heldOn
            ? t('hearings.held', { date: day(hearing.heldOn) })
            : t('hearings.planned', { date: day(hearing.plannedOn) }),
          hearing.headcount === null ? '' : t('hearings.people', { count: hearing.headcount }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {hearing.outcome ? <p className={classes.text}>{hearing.outcome}</p> : null}
      {hearing.confirmedByName ? (
        <StatusChip kind="done">{t('hearings.confirmed', { who: hearing.confirmedByName })}</StatusChip>
      ) : hearing.heldOn ? (
        <StatusChip kind="due">{t('hearings.waits')}</StatusChip>
      ) : null}
      <div className={classes.actions}>
        {hearing.may.record ? (
          <Button variant="default" size="compact-md" onClick={() => setRecording(true)}>
            {t('hearings.record')}
          </Button>
        ) : null}
        {hearing.may.confirm ? (
          <Button
            variant="default"
            size="compact-md"
            loading={confirm.isPending}
            aria-label={t('hearings.confirmOf', { what: format })}
            onClick={() => confirm.mutate(hearing.id, { onSuccess: () => toast(t('hearings.confirm')) })}
          >
            {t('hearings.confirm')}
          </Button>
        ) : null}
      </div>
      {recording ? <RecordHearingDialog hearing={hearing} onClose={() => setRecording(false)} /> : null}
    </li>
  );
}
