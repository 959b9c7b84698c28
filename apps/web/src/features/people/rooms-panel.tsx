import { Card } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { RoomMark } from '../../shared/room-mark';
import { useRooms } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import classes from './people.module.css';

/** My rooms, what each means, and who reads there, by name. */
export function RoomsPanel(): ReactElement {
  const t = useTexts('people');
  const { hasCouncil } = useCompany();
  const { list } = useFormats();
  const rooms = useRooms();
  return (
    <Card title={t('sections.rooms')} note={t('roomsNote')}>
      <dl className={classes.rooms}>
        {rooms.map((room) => (
          <div key={room.id}>
            <dt>
              <RoomMark room={room.kind} />
            </dt>
            <dd>
              {t(`roomHints.${room.kind === 'COUNCIL' && !hasCouncil ? 'COUNCIL_NONE' : room.kind}`)}
              <p className={classes.members}>
                {t('members', { count: room.members.length })}:{' '}
                {list(room.members.map((member) => member.name))}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
