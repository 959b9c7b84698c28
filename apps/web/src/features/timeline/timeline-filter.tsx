import { Button } from '@mantine/core';
import { DateField, SelectField } from '@einklang/ui';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useRoomName, useRooms } from '../../shared/rooms';
import { useTextBundle, useTexts } from '../../shared/texts';
import type { TimelineSearch } from './search';
import classes from './timeline.module.css';

/** The choice as it stands in the address, and the way to change it. */
export function useTimelineSearch(): {
  search: TimelineSearch;
  change: (part: Partial<TimelineSearch>) => void;
} {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const search: TimelineSearch = useSearch({ strict: false });
  return {
    search,
    change: (part) => {
      const next = Object.entries({ ...search, ...part }).filter(([, value]) => value);
      void navigate({
        to: pathname,
        search: Object.fromEntries(next) as never,
        replace: true,
        resetScroll: false,
      });
    },
  };
}

/** Person, room, kind, first and last day. */
export function TimelineFilter(): ReactElement {
  const t = useTexts('timeline');
  const { kinds } = useTextBundle('timeline');
  const roomName = useRoomName();
  const rooms = useRooms();
  const { search, change } = useTimelineSearch();
  const people = new Map(
    rooms.flatMap((room) => room.members.map((member) => [member.personId, member.name] as const)),
  );
  return (
    <div className={classes.filter} role="group" aria-label={t('filter.title')}>
      <SelectField
        name="person"
        label={t('filter.person')}
        value={search.person ?? ''}
        none={t('filter.everybody')}
        choices={[...people].map(([value, label]) => ({ value, label }))}
        onChange={(person) => change({ person })}
      />
      <SelectField
        name="bereich"
        label={t('filter.room')}
        value={search.bereich ?? ''}
        none={t('filter.everyRoom')}
        choices={rooms.map(({ kind }) => ({ value: kind, label: roomName(kind) }))}
        onChange={(bereich) => change({ bereich: bereich || undefined })}
      />
      <SelectField
        name="art"
        label={t('filter.kind')}
        value={search.art ?? ''}
        none={t('filter.everyKind')}
        choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
        onChange={(art) => change({ art })}
      />
      <DayFilter name="von" label={t('filter.from')} value={search.von} onChange={(von) => change({ von })} />
      <DayFilter name="bis" label={t('filter.to')} value={search.bis} onChange={(bis) => change({ bis })} />
      {Object.keys(search).length ? (
        <Button
          variant="subtle"
          onClick={() => change({ person: '', bereich: undefined, art: '', von: '', bis: '' })}
        >
          {t('filter.reset')}
        </Button>
      ) : null}
    </div>
  );
}

/** A day takes part in the choice as soon as it is one. */
function DayFilter(props: {
  name: string;
  label: string;
  value: string | undefined;
  onChange: (day: string) => void;
}): ReactElement {
  return (
    <DateField
      name={props.name}
      label={props.label}
      hint=""
      value={props.value ?? ''}
      onChange={(value) => {
        if (!value || /^\d{4}-\d{2}-\d{2}$/.test(value)) props.onChange(value);
      }}
    />
  );
}
