import { ROOM_KINDS, type RoomKind } from '@einklang/policy';

/** What stands in the address of the timeline: person, room, kind of event, first and last day. */
export interface TimelineSearch {
  person?: string;
  bereich?: RoomKind;
  art?: string;
  von?: string;
  bis?: string;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function timelineSearch({ person, bereich, art, von, bis }: Record<string, unknown>): TimelineSearch {
  return {
    ...(typeof person === 'string' && { person }),
    ...(ROOM_KINDS.includes(bereich as RoomKind) && { bereich: bereich as RoomKind }),
    ...(typeof art === 'string' && { art }),
    ...(isDay(von) && { von }),
    ...(isDay(bis) && { bis }),
  };
}
