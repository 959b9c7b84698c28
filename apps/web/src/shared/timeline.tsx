import type { Schema } from '@einklang/api-client';
import { fillText, TimelineList } from '@einklang/ui';
import {
  IconArrowRight,
  IconBulb,
  IconFileText,
  IconGavel,
  IconMessage,
  IconScale,
  IconSend,
  type Icon,
} from '@tabler/icons-react';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { answerOf, api } from './api';
import { useCompany } from './company';
import { companyKey, initiativeKey } from './keys';
import { RoomMark } from './room-mark';
import { useFormats, useTextBundle } from './texts';

export type TimelineEntryView = Schema<'TimelineEntryView'>;

const icons: Readonly<Record<string, Icon>> = {
  initiative: IconBulb,
  stage: IconArrowRight,
  gate: IconGavel,
  resolution: IconGavel,
  comment: IconMessage,
  delivery: IconSend,
  agreement: IconScale,
  clause: IconScale,
  file: IconFileText,
};

/** Who did what, the newest first, of one initiative or of all. */
export const timelineQuery = (companyId: string, initiativeId: string | undefined, limit: number) =>
  infiniteQueryOptions({
    queryKey: initiativeId
      ? initiativeKey(companyId, initiativeId, 'timeline', limit)
      : companyKey(companyId, 'timeline', limit),
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/timeline', {
          params: {
            path: { companyId },
            query: { limit, ...(initiativeId && { initiativeId }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Entries as sentences: who, what, when, in which room. */
export function TimelineEntries(props: {
  label: string;
  entries: readonly TimelineEntryView[];
  /** Names the initiative under each entry, where the list is of several. */
  showInitiative?: boolean;
}): ReactElement {
  const { dateTime } = useFormats();
  const sentence = useTimelineSentence();
  const { id: companyId } = useCompany();
  return (
    <TimelineList
      label={props.label}
      entries={props.entries.map((entry) => ({
        id: entry.id,
        icon: icons[nounOf(entry.event)],
        text: sentence(entry),
        when: dateTime(entry.at),
        at: entry.at,
        badge: <RoomMark room={entry.room} />,
        more:
          props.showInitiative && entry.initiativeId && entry.initiativeTitle ? (
            <Link
              to="/b/$companyId/vorhaben/$initiativeId"
              params={{ companyId, initiativeId: entry.initiativeId }}
            >
              {entry.initiativeTitle}
            </Link>
          ) : null,
      }))}
    />
  );
}

/** `comment` of `comment.written`. */
export function nounOf(event: string): string {
  return event.split('.')[0] ?? event;
}

export function useTimelineSentence(): (entry: TimelineEntryView) => string {
  const { events, unknown, nobody } = useTextBundle('timeline');
  const known: Readonly<Record<string, string>> = events;
  return (entry) =>
    fillText(known[entry.event] ?? unknown, { ...plain(entry.data), who: entry.actorName ?? nobody });
}

function plain(data: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).filter(
      (pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number',
    ),
  );
}
