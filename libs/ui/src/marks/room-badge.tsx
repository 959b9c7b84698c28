import { IconBuildingCommunity, IconLock, IconUsers } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { joinClasses } from '../theme/join-classes';
import type { Tone } from '../theme/tokens';
import classes from './marks.module.css';

/** Two closed rooms (one for each side), one that both share, one for everybody. */
export const ROOM_KINDS = ['JOINT', 'COUNCIL', 'EMPLOYER', 'WORKFORCE'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

const looks: Record<RoomKind, { tone: Tone; icon: typeof IconLock }> = {
  JOINT: { tone: 'petrol', icon: IconUsers },
  COUNCIL: { tone: 'pflaume', icon: IconLock },
  EMPLOYER: { tone: 'blau', icon: IconLock },
  WORKFORCE: { tone: 'schiefer', icon: IconBuildingCommunity },
};

/** Says in which room something is; its words are never shortened. */
export function RoomBadge({ room, children }: { room: RoomKind; children: ReactNode }): ReactElement {
  const { tone, icon: Icon } = looks[room];
  return (
    <span className={joinClasses(classes.chip, classes.tone)} data-tone={tone} data-room={room}>
      <Icon size={16} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
