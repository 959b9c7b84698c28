import { Button, SegmentedControl } from '@mantine/core';
import { Card, RowsSkeleton } from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useCompany } from '../company';
import { QueryView } from '../query-view';
import { RoomMark } from '../room-mark';
import { useRoomName, useRooms, type RoomKind } from '../rooms';
import { useTexts } from '../texts';
import { CommentThread } from './comment-thread';
import type { CommentedText } from './commented-text';
import { commentsQuery, type CommentSubject, type CommentView } from './comments.queries';
import classes from './comments.module.css';
import { Composer } from './composer';
import { threadsOf, type Thread } from './threads';

/** Rooms in which initiatives are discussed, as far as I am in them: what is shared first. */
const discussed: readonly RoomKind[] = ['JOINT', 'COUNCIL', 'EMPLOYER'];

export interface CommentsPanelProps extends CommentSubject {
  /** Of `useCommentedText`, where comments may hang on passages. */
  text?: CommentedText;
  title?: ReactNode;
  /** The room that is open at first; default: the joint one. */
  room?: RoomKind;
  /** Rooms in which the subject can be seen at all; others are not offered. */
  rooms?: readonly RoomKind[];
}

/** Comments on one thing, room by room. Only my rooms are here; nobody learns of the others. */
export function CommentsPanel({
  text,
  title,
  room,
  rooms,
  ...subject
}: CommentsPanelProps): ReactElement | null {
  const t = useTexts('comments');
  const company = useCompany();
  const mine = useRooms().map(({ kind }) => kind);
  const query = useInfiniteQuery(commentsQuery(company.id, subject));
  const offered = discussed.filter((kind) => mine.includes(kind) && (rooms?.includes(kind) ?? true));
  const [chosen, setChosen] = useState<RoomKind | null>(null);
  const current = [chosen, room].find((kind) => kind && offered.includes(kind)) ?? offered[0];
  if (!current) return null;
  return (
    <Card title={title ?? t('title')} end={<RoomMark room={current} />}>
      <QueryView query={query} skeleton={<RowsSkeleton rows={2} />}>
        {({ pages }) => {
          const comments = pages.flatMap((page) => page.items);
          return (
            <div className={classes.panel}>
              {offered.length > 1 ? (
                <RoomChoice rooms={offered} current={current} comments={comments} onChange={setChosen} />
              ) : null}
              <Threads threads={threadsOf(comments, current)} room={current} subject={subject} text={text} />
              {query.hasNextPage ? (
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              ) : null}
              <Composer key={current} subject={subject} room={current} text={text} />
            </div>
          );
        }}
      </QueryView>
    </Card>
  );
}

function RoomChoice(props: {
  rooms: readonly RoomKind[];
  current: RoomKind;
  comments: readonly CommentView[];
  onChange: (room: RoomKind) => void;
}): ReactElement {
  const t = useTexts('comments');
  const roomName = useRoomName();
  const countIn = (room: RoomKind): number =>
    props.comments.filter((comment) => comment.room === room && comment.resolvedAt === null).length;
  return (
    <SegmentedControl
      aria-label={t('rooms')}
      value={props.current}
      onChange={(value) => props.onChange(value as RoomKind)}
      data={props.rooms.map((room) => {
        const count = countIn(room);
        return { value: room, label: count ? `${roomName(room)} (${count})` : roomName(room) };
      })}
    />
  );
}

function Threads(props: {
  threads: readonly Thread[];
  room: RoomKind;
  subject: CommentSubject;
  text?: CommentedText | undefined;
}): ReactElement {
  const t = useTexts('comments');
  const roomName = useRoomName();
  const open = props.threads.filter(({ root }) => root.resolvedAt === null);
  const settled = props.threads.filter(({ root }) => root.resolvedAt !== null);
  const item = (thread: Thread): ReactElement => (
    <CommentThread key={thread.root.id} thread={thread} subject={props.subject} text={props.text} />
  );
  return (
    <>
      {open.length ? (
        <ul className={classes.threads} aria-label={t('list', { room: roomName(props.room) })}>
          {open.map(item)}
        </ul>
      ) : (
        <p className={classes.echo}>{props.text ? t('empty') : t('emptyPlain')}</p>
      )}
      {settled.length ? (
        <details>
          <summary>{t('resolvedThreads', { count: settled.length })}</summary>
          <ul className={classes.threads}>{settled.map(item)}</ul>
        </details>
      ) : null}
    </>
  );
}
