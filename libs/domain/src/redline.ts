import { diffWordsWithSpace } from 'diff';
import { alignParagraphs } from './paragraph-alignment';

export interface RedlineSegment {
  readonly kind: 'SAME' | 'DELETED' | 'INSERTED';
  readonly text: string;
}

export interface RedlineParagraph {
  /** CHANGED stands in both texts; SAME too, word for word. */
  readonly kind: 'SAME' | 'CHANGED' | 'DELETED' | 'INSERTED';
  readonly segments: readonly RedlineSegment[];
}

/** What was changed between two texts; it follows from them alone, so no edit can hide (»3 Änderungen in 2 Absätzen«). */
export interface Redline {
  readonly paragraphs: readonly RedlineParagraph[];
  /** Places that differ; words replaced by others at one place are one change. */
  readonly changes: number;
  readonly changedParagraphs: number;
}

/** Compares two texts paragraph by paragraph (a line is a paragraph) and word by word. */
export function redline(before: string, after: string): Redline {
  const paragraphs = alignParagraphs(before.split('\n'), after.split('\n')).map(({ old, new: now }) => {
    if (old === null) return whole('INSERTED', now ?? '');
    if (now === null) return whole('DELETED', old);
    return old === now ? whole('SAME', old) : { kind: 'CHANGED' as const, segments: segmentsOf(old, now) };
  });
  const changed = paragraphs.filter((paragraph) => paragraph.kind !== 'SAME');
  return {
    paragraphs,
    changes: changed.reduce((total, paragraph) => total + changesIn(paragraph), 0),
    changedParagraphs: changed.length,
  };
}

/** The older text, exactly. */
export function textBefore(line: Redline): string {
  return textOf(line, 'INSERTED');
}

/** The newer text, exactly. */
export function textAfter(line: Redline): string {
  return textOf(line, 'DELETED');
}

function textOf(line: Redline, without: 'DELETED' | 'INSERTED'): string {
  return line.paragraphs
    .filter((paragraph) => paragraph.kind !== without)
    .map(({ segments }) => segments.flatMap(({ kind, text }) => (kind === without ? [] : text)).join(''))
    .join('\n');
}

function whole(kind: 'SAME' | 'DELETED' | 'INSERTED', text: string): RedlineParagraph {
  return { kind, segments: text === '' ? [] : [{ kind, text }] };
}

/**
 * Words as people change them: a run of replaced words stays one deletion and one insertion, although the spaces
 * between them are the same in both texts.
 */
function segmentsOf(old: string, now: string): RedlineSegment[] {
  const segments: RedlineSegment[] = [];
  let deleted = '';
  let inserted = '';
  let space = '';
  const flush = (): void => {
    if (deleted) segments.push({ kind: 'DELETED', text: deleted });
    if (inserted) segments.push({ kind: 'INSERTED', text: inserted });
    if (space) segments.push({ kind: 'SAME', text: space });
    deleted = inserted = space = '';
  };
  for (const { added, removed, value } of diffWordsWithSpace(old, now)) {
    if (!added && !removed) {
      const between = (deleted !== '' || inserted !== '') && value.trim() === '';
      if (!between) flush();
      if (between) space += value;
      else segments.push({ kind: 'SAME', text: value });
      continue;
    }
    if (space) {
      deleted += space;
      inserted += space;
      space = '';
    }
    if (removed) deleted += value;
    else inserted += value;
  }
  flush();
  return segments;
}

function changesIn({ kind, segments }: RedlineParagraph): number {
  if (kind !== 'CHANGED') return 1;
  return segments.filter(
    (segment, index) => segment.kind !== 'SAME' && (segments[index - 1]?.kind ?? 'SAME') === 'SAME',
  ).length;
}
