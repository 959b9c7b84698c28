import { Stack } from '@mantine/core';
import { Card, CardsSkeleton, Facts, PageHeader, Split, StatusChip } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Admitted } from '../../shared/admitted';
import { useCompany } from '../../shared/company';
import { QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useFormats, useTexts } from '../../shared/texts';
import { AgendaPanel } from './agenda-panel';
import { AttendancePanel } from './attendance-panel';
import { useCrumbs } from './crumbs';
import { InviteesPanel } from './invitees-panel';
import { MeetingActions } from './meeting-actions';
import { meetingQuery, type MeetingView } from './meetings.queries';
import classes from './meetings.module.css';
import { ObjectionsPanel } from './objections-panel';
import { SignaturesPanel } from './signatures-panel';
import { MINUTES_KINDS, STATE_KINDS } from './words';

/** One meeting, from the invitation to the signed minutes. */
export function MeetingPage(): ReactElement {
  return (
    <Admitted>
      <Body />
    </Admitted>
  );
}

function Body(): ReactElement {
  const { meetingId = '' } = useParams({ strict: false });
  const query = useQuery(meetingQuery(useCompany().id, meetingId));
  return (
    <QueryView query={query} skeleton={<CardsSkeleton />}>
      {(meeting) => <Meeting meeting={meeting} />}
    </QueryView>
  );
}

function Meeting({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const { day } = useFormats();
  const { state, minutes } = meeting;
  return (
    <>
      <PageHeader
        title={t('of', { date: day(meeting.date) })}
        {...useCrumbs()}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={
          <span className={classes.chips}>
            <RoomMark room="COUNCIL" />
            <StatusChip kind={STATE_KINDS[state]}>{t(`states.${state}`)}</StatusChip>
            {state === 'HELD' ? (
              <StatusChip kind={MINUTES_KINDS[minutes]}>{t(`minutesStates.${minutes}`)}</StatusChip>
            ) : null}
          </span>
        }
        actions={<MeetingActions meeting={meeting} />}
      />
      {meeting.mustMeetInPerson ? (
        <p role="alert" className={classes.alert}>
          {t('inPerson')}
        </p>
      ) : null}
      <Split>
        <Stack>
          <AgendaPanel meeting={meeting} />
          {state === 'CANCELLED' ? null : <SignaturesPanel meeting={meeting} />}
          {minutes === 'SIGNED' ? <ObjectionsPanel meeting={meeting} /> : null}
        </Stack>
        <Stack>
          <Invitation meeting={meeting} />
          <InviteesPanel meeting={meeting} />
          {state === 'HELD' ? <AttendancePanel meeting={meeting} /> : null}
        </Stack>
      </Split>
    </>
  );
}

function Invitation({ meeting }: { meeting: MeetingView }): ReactElement {
  const t = useTexts('meetings');
  const { day, dateTime } = useFormats();
  const { date, time, format, employerToldAt, objectionDeadline, guests, cancelReason } = meeting;
  return (
    <Card title={t('facts.title')}>
      <Facts
        facts={[
          { id: 'when', term: t('columns.when'), value: t('when', { date: day(date), time }) },
          { id: 'format', term: t('facts.format'), value: t(`formats.${format}`) },
          { id: 'place', term: t('facts.place'), value: meeting.place },
          {
            id: 'convened',
            term: t('facts.convened'),
            value: t('facts.convenedBy', {
              date: dateTime(meeting.convenedAt),
              name: meeting.convenedByName,
            }),
          },
          {
            id: 'employer',
            term: t('facts.employer'),
            value: employerToldAt
              ? t('facts.employerTold', { date: dateTime(employerToldAt) })
              : t('facts.employerNotTold'),
          },
          ...(objectionDeadline
            ? [
                {
                  id: 'deadline',
                  term: t('facts.deadline'),
                  value: t('facts.until', { date: day(objectionDeadline) }),
                },
              ]
            : []),
          ...(guests ? [{ id: 'guests', term: t('facts.guests'), value: guests }] : []),
          ...(cancelReason ? [{ id: 'cancelled', term: t('facts.cancelled'), value: cancelReason }] : []),
        ]}
      />
    </Card>
  );
}
