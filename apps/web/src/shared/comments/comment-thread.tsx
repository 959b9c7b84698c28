import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../texts';
import { CommentItem } from './comment-item';
import type { CommentedText } from './commented-text';
import type { CommentSubject } from './comments.queries';
import classes from './comments.module.css';
import { Composer } from './composer';
import type { Thread } from './threads';

/** A comment, its passage, the answers, and the way to answer. */
export function CommentThread(props: {
  thread: Thread;
  subject: CommentSubject;
  text?: CommentedText | undefined;
}): ReactElement {
  const { thread, subject, text } = props;
  const t = useTexts('comments');
  const [answering, setAnswering] = useState(false);
  const { root } = thread;
  const hasAnswers = thread.answers.length > 0;
  const answer =
    root.resolvedAt !== null || answering ? null : (
      <Button
        size="compact-md"
        variant="subtle"
        aria-label={t('answerLabel', { name: root.authorName })}
        onClick={() => setAnswering(true)}
      >
        {t('answer')}
      </Button>
    );
  return (
    <li className={classes.thread} data-looked={text?.looked === root.id || undefined}>
      <CommentItem comment={root} subject={subject} text={text} more={hasAnswers ? null : answer} />
      {hasAnswers ? (
        <ul className={classes.answers}>
          {thread.answers.map((answer) => (
            <li key={answer.id}>
              <CommentItem comment={answer} subject={subject} />
            </li>
          ))}
        </ul>
      ) : null}
      {hasAnswers && answer ? <span className={classes.quiet}>{answer}</span> : null}
      {answering && root.resolvedAt === null ? (
        <Composer
          subject={subject}
          room={root.room}
          answering={{ id: root.id, name: root.authorName }}
          onSent={() => setAnswering(false)}
        />
      ) : null}
    </li>
  );
}
