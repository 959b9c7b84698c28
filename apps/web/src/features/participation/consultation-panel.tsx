import { Button } from '@mantine/core';
import { Card, RowsSkeleton, StatusChip } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany, useInitiativeId } from '../../shared/company';
import { today } from '../../shared/day';
import { DueChip } from '../../shared/due-chip';
import { QueryView } from '../../shared/query-view';
import { useFormats, useTexts } from '../../shared/texts';
import { MeetingDialog, NoteDialog } from './consultation-dialogs';
import classes from './participation.module.css';
import { consultationsQuery, type ClockView, type ConsultationView } from './participation.queries';

/** 2 Beratung: when both sides meet, and what was discussed. */
export function ConsultationPanel({ clock }: { clock: ClockView }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  const [arranging, setArranging] = useState(false);
  const query = useQuery(consultationsQuery(useCompany().id, useInitiativeId()));
  return (
    <Card
      title={t('steps.consultation')}
      end={
        query.data?.may.arrange ? (
          <Button variant="default" size="compact-md" onClick={() => setArranging(true)}>
            {t('consultation.arrange')}
          </Button>
        ) : null
      }
    >
      <div className={classes.stack}>
        {clock.dueOn ? (
          <p>
            {t('consultation.dueOn', { date: day(clock.dueOn) })} <DueChip on={clock.dueOn} />
          </p>
        ) : null}
        <QueryView query={query} skeleton={<RowsSkeleton rows={1} />}>
          {({ items }) =>
            items.length ? (
              <ul className={classes.plain}>
                {items.map((meeting) => (
                  <Meeting key={meeting.id} meeting={meeting} />
                ))}
              </ul>
            ) : (
              <p>{t('consultation.none')}</p>
            )
          }
        </QueryView>
      </div>
      {arranging ? <MeetingDialog onClose={() => setArranging(false)} /> : null}
    </Card>
  );
}

function Meeting({ meeting }: { meeting: ConsultationView }): ReactElement {
  const t = useTexts('participation');
  const { day } = useFormats();
  const [opened, setOpened] = useState<'move' | 'note' | null>(null);
  const close = (): void => setOpened(null);
  const isPast = meeting.meetsOn <= today();
  const when = meeting.meetsAt
    ? t('consultation.at', { date: day(meeting.meetsOn), time: meeting.meetsAt })
    : day(meeting.meetsOn);
  return (
    <li className={classes.entry}>
      <div className={classes.row}>
        <span>
          <strong>{when}</strong>
          {meeting.place ? ` · ${meeting.place}` : null}{' '}
          {isPast && !meeting.note ? (
            <StatusChip kind="due">{t('consultation.noteMissing')}</StatusChip>
          ) : null}
        </span>
        {meeting.may.edit ? (
          <span className={classes.actions}>
            {isPast ? (
              <Button variant="default" size="compact-md" onClick={() => setOpened('note')}>
                {t(meeting.note ? 'consultation.editNote' : 'consultation.addNote')}
              </Button>
            ) : null}
            {meeting.note ? null : (
              <Button variant="subtle" size="compact-md" onClick={() => setOpened('move')}>
                {t('consultation.move')}
              </Button>
            )}
          </span>
        ) : null}
      </div>
      {meeting.note && meeting.notedAt ? (
        <blockquote className={classes.quote}>
          <p data-dimmed>
            {t('consultation.notedBy', { who: meeting.notedByName ?? '', date: day(meeting.notedAt) })}
          </p>
          {meeting.note}
        </blockquote>
      ) : null}
      {opened === 'move' ? <MeetingDialog meeting={meeting} onClose={close} /> : null}
      {opened === 'note' ? <NoteDialog meeting={meeting} onClose={close} /> : null}
    </li>
  );
}
