import { readable } from '@einklang/texts/readable';
import { fillText } from '@einklang/ui';
import type { ReactElement } from 'react';
import { placeOf } from '../../shared/places';
import { RoomMark } from '../../shared/room-mark';
import { useFormats, useLocale, useTextBundle, useTexts } from '../../shared/texts';
import type { InboxEntry } from './inbox-entry';
import type { NotificationView } from './inbox.queries';

/** News as rows, by day. */
export function useNewsEntries(news: readonly NotificationView[]): InboxEntry[] {
  const t = useTexts('inbox');
  const { notifications, tasks } = useTextBundle('inbox');
  const words: Readonly<Record<string, string>> = notifications;
  const formats = useFormats();
  const locale = useLocale();
  const { day, time, dateTime } = formats;
  return news.map((one) => ({
    id: one.id,
    group: day(one.shownAt),
    title: fillText(words[one.kind] ?? t('somethingNew'), {
      ...readable(one.params, tasks, formats, locale),
      title: one.initiativeTitle ?? '',
    }),
    about: '',
    note: one.shownAt === one.createdAt ? time(one.createdAt) : dateTime(one.createdAt),
    chip: <RoomMark room={one.room} />,
    isUnread: one.readAt === null,
    ...placeOf(one.kind),
    // What everybody may follow has its page apart from the initiative, which not everybody sees.
    initiativeId: one.subjectType === 'concern-topic' ? one.subjectId : one.initiativeId,
    subject: { type: 'NOTIFICATION', id: one.id },
    dueOn: null,
    backOn: one.backOn,
    maySnooze: true,
    pane: <NewsPane one={one} />,
  }));
}

function NewsPane({ one }: { one: NotificationView }): ReactElement {
  const t = useTexts('inbox');
  const { day, dateTime } = useFormats();
  return (
    <>
      <p>
        <RoomMark room={one.room} />
      </p>
      <p>{dateTime(one.createdAt)}</p>
      {one.backOn ? <p>{t('later.until', { date: day(one.backOn) })}</p> : null}
    </>
  );
}
