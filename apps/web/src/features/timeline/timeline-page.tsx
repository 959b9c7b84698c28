import { PageHeader, VisibilityLine } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useRoomName, useRooms } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { TimelineBrowser } from './timeline-browser';

/** Everything that happened in the rooms I am in. */
export function TimelinePage(): ReactElement {
  const t = useTexts('timeline');
  const { list } = useFormats();
  const roomName = useRoomName();
  const rooms = useRooms().map(({ kind }) => roomName(kind));
  return (
    <>
      <PageHeader
        title={t('title')}
        visibility={<VisibilityLine>{t('visibility', { rooms: list(rooms) })}</VisibilityLine>}
      />
      <p>{t('intro')}</p>
      <TimelineBrowser />
    </>
  );
}
