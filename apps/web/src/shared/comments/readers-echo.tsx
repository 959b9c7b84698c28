import type { ReactElement } from 'react';
import { useCompany } from '../company';
import { useReaders } from '../readers';
import type { RoomKind } from '../rooms';
import { useFormats, useTexts } from '../texts';
import { RoomMark } from '../room-mark';
import classes from './comments.module.css';

/** So many names can be read at a glance; more are counted by group. */
const namesAtAGlance = 8;

/** Who will read what is written here, and who will not. */
export function ReadersEcho({ room }: { room: RoomKind }): ReactElement {
  const t = useTexts('comments');
  const frame = useTexts();
  const { list } = useFormats();
  const { hasCouncil } = useCompany();
  const { groups, people } = useReaders(room);
  const who = people.length <= namesAtAGlance ? list(people.map((person) => person.name)) : groups;
  return (
    <p className={classes.echo}>
      <RoomMark room={room} /> {frame('rooms.readers', { who })}{' '}
      {t(`readersNot.${room === 'EMPLOYER' && !hasCouncil ? 'EMPLOYER_NONE' : room}`)}
    </p>
  );
}
