import { Stack } from '@mantine/core';
import { Card, DataTable, EmptyState, PageHeader, RowsSkeleton, StatusChip, type Column } from '@einklang/ui';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Admitted } from '../../shared/admitted';
import { useCompany } from '../../shared/company';
import { CouncilTabs } from '../../shared/council-tabs';
import { LinkButton } from '../../shared/link-button';
import { QueryView } from '../../shared/query-view';
import { RoomMark, RoomVisibility } from '../../shared/room-mark';
import { useFormats, useTexts } from '../../shared/texts';
import { meetingsQuery, type MeetingSummary } from './meetings.queries';
import { MINUTES_KINDS, STATE_KINDS } from './words';

/** The council's meetings: what is coming, what has been, and whether its minutes are signed. */
export function MeetingsPage(): ReactElement {
  return (
    <Admitted>
      <Meetings />
    </Admitted>
  );
}

function Meetings(): ReactElement {
  const t = useTexts('meetings');
  const { id: companyId } = useCompany();
  const query = useQuery(meetingsQuery(companyId));
  const convene = query.data?.may.convene ? (
    <LinkButton to="/b/$companyId/betriebsrat/sitzungen/einladen" params={{ companyId }}>
      {t('convene')}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<RoomVisibility room="COUNCIL" />}
        status={<RoomMark room="COUNCIL" />}
        actions={query.data?.items.length ? convene : null}
      />
      <CouncilTabs />
      <QueryView query={query} skeleton={<RowsSkeleton />}>
        {({ items, may }) => {
          const upcoming = items.filter(({ state }) => state === 'CONVENED').reverse();
          const past = items.filter(({ state }) => state !== 'CONVENED');
          return items.length ? (
            <Stack>
              {upcoming.length ? (
                <MeetingTable title={t('upcoming')} note={t('intro')} rows={upcoming} />
              ) : null}
              {past.length ? <MeetingTable title={t('past')} rows={past} /> : null}
            </Stack>
          ) : (
            <EmptyState icon={IconCalendarEvent} title={t('emptyTitle')} action={convene}>
              {t(may.convene ? 'empty' : 'emptyReader')}
            </EmptyState>
          );
        }}
      </QueryView>
    </>
  );
}

function MeetingTable(props: {
  title: string;
  note?: string;
  rows: readonly MeetingSummary[];
}): ReactElement {
  const t = useTexts('meetings');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  const columns: Column<MeetingSummary>[] = [
    {
      id: 'when',
      label: t('columns.when'),
      rowHeader: true,
      cell: ({ id, date, time }) => (
        <Link to="/b/$companyId/betriebsrat/sitzungen/$meetingId" params={{ companyId, meetingId: id }}>
          {t('when', { date: day(date), time })}
        </Link>
      ),
    },
    {
      id: 'place',
      label: t('columns.place'),
      cell: ({ place, format }) => (format === 'PRESENCE' ? place : `${place} (${t(`formats.${format}`)})`),
    },
    { id: 'items', label: t('columns.items'), align: 'end', cell: ({ items }) => items },
    {
      id: 'state',
      label: t('columns.state'),
      cell: ({ state }) => <StatusChip kind={STATE_KINDS[state]}>{t(`states.${state}`)}</StatusChip>,
    },
    {
      id: 'minutes',
      label: t('columns.minutes'),
      cell: ({ state, minutes }) =>
        state === 'HELD' ? (
          <StatusChip kind={MINUTES_KINDS[minutes]}>{t(`minutesStates.${minutes}`)}</StatusChip>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <Card title={props.title} note={props.note}>
      <DataTable
        caption={props.title}
        captionHidden
        columns={columns}
        rows={props.rows}
        rowId={({ id }) => id}
      />
    </Card>
  );
}
