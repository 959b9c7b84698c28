import { RoomBadge, VisibilityLine } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useReaders } from './readers';
import { useRoomName, type RoomKind } from './rooms';
import { useTexts } from './texts';

/** In which room something is, in words. */
export function RoomMark({ room }: { room: RoomKind }): ReactElement {
  return <RoomBadge room={room}>{useRoomName()(room)}</RoomBadge>;
}

/** The line under a heading: who can read what is in this room; a click lists the names. */
export function RoomVisibility({ room }: { room: RoomKind }): ReactElement {
  const t = useTexts();
  const { groups, people } = useReaders(room);
  const roomName = useRoomName();
  return (
    <VisibilityLine people={people}>{t('rooms.visibleTo', { who: groups || roomName(room) })}</VisibilityLine>
  );
}
