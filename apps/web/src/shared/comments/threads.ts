import { resolveAnchor, type AnchorPlace } from '@einklang/domain';
import type { CommentView } from './comments.queries';

/** A comment with the answers to it, in the order written. */
export interface Thread {
  root: CommentView;
  answers: readonly CommentView[];
}

/** The threads of a room; an answer to an answer joins the thread it belongs to. */
export function threadsOf(comments: readonly CommentView[], room: CommentView['room']): Thread[] {
  const here = comments.filter((comment) => comment.room === room);
  const byId = new Map(here.map((comment) => [comment.id, comment]));
  const rootOf = (comment: CommentView): CommentView => {
    const parent = comment.parentId === null ? undefined : byId.get(comment.parentId);
    return parent ? rootOf(parent) : comment;
  };
  return here
    .filter((comment) => rootOf(comment) === comment)
    .map((root) => ({
      root,
      answers: here.filter((comment) => comment !== root && rootOf(comment) === root),
    }));
}

/** A text that comments can hang on: its current version, and the earlier ones where the page knows them. */
export interface TextVersion {
  value: string;
  versionId?: string;
  /** The text of an earlier version, so that a comment follows its passage through the changes. */
  earlier?: (versionId: string) => string | undefined;
}

/** Where the passage of a comment is now; null for a comment on the whole. */
export function placeOf(comment: CommentView, text: TextVersion): AnchorPlace | null {
  const { anchor } = comment;
  if (!anchor) return null;
  const isSame = !anchor.versionId || anchor.versionId === text.versionId;
  const before = isSame ? text.value : (text.earlier?.(anchor.versionId ?? '') ?? '');
  // Without the text it was written on, only the quotation itself can be found again.
  const isKnown = before.slice(anchor.start, anchor.end) === anchor.exact;
  return resolveAnchor(anchor, isKnown ? before : '', text.value);
}

export interface Segment {
  text: string;
  /** The comments that hang on this piece. */
  comments: readonly string[];
}

/** Cuts a text where passages begin and end, so that each piece is marked once, also where passages overlap. */
export function segmentsOf(
  text: string,
  passages: readonly { id: string; start: number; end: number }[],
): Segment[] {
  const cuts = [...new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1]!;
    const comments = passages.filter(({ start, end }) => start <= from && end >= to).map(({ id }) => id);
    return [{ text: text.slice(from, to), comments }];
  });
}
