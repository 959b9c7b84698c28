import { Button } from '@mantine/core';
import { StatusChip, TextAreaField } from '@einklang/ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useReaders } from '../readers';
import { useFormats, useTexts } from '../texts';
import type { CommentedText } from './commented-text';
import { useEditComment, useResolveComment, type CommentSubject, type CommentView } from './comments.queries';
import classes from './comments.module.css';
import { placeOf } from './threads';

interface Props {
  comment: CommentView;
  subject: CommentSubject;
  text?: CommentedText | undefined;
  /** What else may be done, in the same row. */
  more?: ReactNode;
}

/** One comment: who, when, on which passage, and what its readers may do with it. */
export function CommentItem({ comment, subject, text, more }: Props): ReactElement {
  const t = useTexts('comments');
  const frame = useTexts();
  const { dateTime } = useFormats();
  const [editing, setEditing] = useState(false);
  const resolve = useResolveComment(subject, comment.id);
  return (
    <article aria-label={t('by', { name: comment.authorName, when: dateTime(comment.writtenAt) })}>
      <p className={classes.byline}>
        <strong>{comment.authorName}</strong>{' '}
        <time dateTime={comment.writtenAt}>{dateTime(comment.writtenAt)}</time>
        {comment.editedAt ? ` · ${t('edited', { when: dateTime(comment.editedAt) })}` : null}
      </p>
      <Passage comment={comment} text={text} />
      {editing ? (
        <EditField comment={comment} subject={subject} onDone={() => setEditing(false)} />
      ) : (
        <p className={classes.body}>{comment.body}</p>
      )}
      <Mentioned comment={comment} />
      {comment.resolvedAt ? (
        <StatusChip kind="done">
          {t('resolved', { name: comment.resolvedByName ?? '', when: dateTime(comment.resolvedAt) })}
        </StatusChip>
      ) : null}
      {editing ? null : (
        <span className={classes.quiet}>
          {more}
          {comment.may.edit ? (
            <Button size="compact-md" variant="subtle" onClick={() => setEditing(true)}>
              {frame('actions.edit')}
            </Button>
          ) : null}
          {comment.may.resolve && comment.parentId === null ? (
            <Button
              size="compact-md"
              variant="subtle"
              loading={resolve.isPending}
              aria-label={t('resolveLabel', { name: comment.authorName })}
              onClick={() => resolve.mutate()}
            >
              {t('resolve')}
            </Button>
          ) : null}
        </span>
      )}
    </article>
  );
}

/** The passage a comment hangs on; where it is gone, the old quotation struck through. Never dropped silently. */
function Passage({ comment, text }: Pick<Props, 'comment' | 'text'>): ReactElement | null {
  const t = useTexts('comments');
  if (!comment.anchor) return null;
  const isLost = text !== undefined && placeOf(comment, text)?.kind === 'LOST';
  return (
    <div>
      {isLost ? <StatusChip kind="due">{t('passageChanged')}</StatusChip> : null}
      <blockquote className={classes.quote}>
        {isLost ? <del>{comment.anchor.exact}</del> : comment.anchor.exact}
      </blockquote>
      {text && !isLost ? (
        <Button size="compact-sm" variant="subtle" onClick={() => text.look(comment.id)}>
          {t('showPassage')}
        </Button>
      ) : null}
    </div>
  );
}

function Mentioned({ comment }: Pick<Props, 'comment'>): ReactElement | null {
  const t = useTexts('comments');
  const { list } = useFormats();
  const names = useReaders(comment.room)
    .members.filter((member) => comment.mentions.includes(member.personId))
    .map((member) => member.name);
  return names.length ? <p className={classes.echo}>{t('mentioned', { names: list(names) })}</p> : null;
}

function EditField({
  comment,
  subject,
  onDone,
}: Pick<Props, 'comment' | 'subject'> & { onDone: () => void }): ReactElement {
  const t = useTexts('comments');
  const frame = useTexts();
  const [body, setBody] = useState(comment.body);
  const edit = useEditComment(subject, comment.id);
  return (
    <div className={classes.composer}>
      <TextAreaField
        name={`edit-${comment.id}`}
        label={t('editLabel')}
        value={body}
        onChange={setBody}
        maxLength={10_000}
      />
      <span className={classes.acts}>
        <Button
          variant="default"
          loading={edit.isPending}
          disabled={!body.trim()}
          onClick={() => edit.mutate(body.trim(), { onSuccess: onDone })}
        >
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {frame('actions.cancel')}
        </Button>
      </span>
    </div>
  );
}
