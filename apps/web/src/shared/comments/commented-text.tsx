import { createAnchor, type TextAnchor } from '@einklang/domain';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { useCompany } from '../company';
import { useTexts } from '../texts';
import { commentsQuery, type CommentSubject } from './comments.queries';
import classes from './comments.module.css';
import { placeOf, segmentsOf, type TextVersion } from './threads';

/** What a text and the comments on it share: the passage just marked, and the comment just looked at. */
export interface CommentedText extends TextVersion {
  subject: CommentSubject;
  passage: TextAnchor | null;
  mark: (passage: TextAnchor | null) => void;
  looked: string | null;
  look: (commentId: string | null) => void;
}

/**
 * Lets comments hang on passages of a text: give the result to `PassageText`, which shows it, and to `CommentsPanel`,
 * which shows the comments.
 */
export function useCommentedText(subject: CommentSubject, text: TextVersion): CommentedText {
  const [passage, mark] = useState<TextAnchor | null>(null);
  const [looked, look] = useState<string | null>(null);
  return { ...text, subject, passage, mark, looked, look };
}

/** The text with the commented passages marked. What the reader selects can be commented. */
export function PassageText({ text }: { text: CommentedText }): ReactElement {
  const t = useTexts('comments');
  const company = useCompany();
  const query = useInfiniteQuery(commentsQuery(company.id, text.subject));
  const root = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<TextAnchor | null>(null);
  const comments = query.data?.pages.flatMap((page) => page.items) ?? [];
  const passages = comments.flatMap((comment) => {
    const place = comment.resolvedAt === null ? placeOf(comment, text) : null;
    return place && place.kind !== 'LOST' ? [{ id: comment.id, start: place.start, end: place.end }] : [];
  });
  return (
    <>
      <div
        ref={root}
        className={classes.passageText}
        onPointerUp={() => setSelected(selectedPassage(root.current, text.value))}
        onKeyUp={() => setSelected(selectedPassage(root.current, text.value))}
      >
        {segmentsOf(text.value, passages).map((segment, index) =>
          segment.comments.length ? (
            <mark
              key={index}
              data-looked={segment.comments.includes(text.looked ?? '') || undefined}
              onClick={() => text.look(segment.comments[0] ?? null)}
            >
              {segment.text}
            </mark>
          ) : (
            <span key={index}>{segment.text}</span>
          ),
        )}
      </div>
      {selected ? (
        <Button
          size="compact-md"
          variant="default"
          mt="xs"
          onClick={() => {
            text.mark(selected);
            setSelected(null);
            globalThis.getSelection()?.removeAllRanges();
          }}
        >
          {t('commentPassage')}
        </Button>
      ) : null}
    </>
  );
}

/** The passage that is selected inside the element; its plain text is the text itself, so offsets count the same. */
function selectedPassage(root: HTMLElement | null, text: string): TextAnchor | null {
  const selection = globalThis.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const end = start + range.toString().length;
  return start < end && end <= text.length ? createAnchor(text, start, end) : null;
}
