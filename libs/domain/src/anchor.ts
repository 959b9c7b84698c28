import { diffWordsWithSpace } from 'diff';

/** Where a comment hangs: position and quotation (W3C Web Annotation TextPosition and TextQuote selectors). */
export interface TextAnchor {
  /** Offsets in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 characters on either side. */
  readonly prefix: string;
  readonly suffix: string;
}

export type AnchorPlace =
  | { readonly kind: 'EXACT' | 'QUOTE' | 'FUZZY'; readonly start: number; readonly end: number }
  /** »Bezugsstelle geändert«: the comment stays visible with its old quotation. */
  | { readonly kind: 'LOST' };

const CONTEXT = 32;
/** So many common characters around it, or so long a quotation, tell a passage from a coincidence. */
const TELLING_CONTEXT = 8;
const TELLING_QUOTE = 24;
/** A passage counts as edited while this share of its characters is left; else it is gone. */
const LEFT_OVER = 0.5;
/** And this share of it together with its surroundings. */
const LEFT_AROUND = 0.3;

/**
 * Anchors a comment to a passage.
 * @throws RangeError when the passage is empty or outside the text.
 */
export function createAnchor(text: string, start: number, end: number): TextAnchor {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`No passage from ${start} to ${end}`);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Finds the passage in a newer text: at its position, by its quotation, through the edits in between, or not at all. */
export function resolveAnchor(anchor: TextAnchor, before: string, after: string): AnchorPlace {
  return byQuotation(anchor, after) ?? throughEdits(anchor, before, after) ?? { kind: 'LOST' };
}

function byQuotation(anchor: TextAnchor, text: string): AnchorPlace | null {
  const found = occurrences(text, anchor.exact).map((start) => ({
    start,
    context: contextAt(anchor, text, start),
    distance: Math.abs(start - anchor.start),
  }));
  found.sort((a, b) => b.context - a.context || a.distance - b.distance);
  const best = found[0];
  if (!best) return null;
  // A short quotation found elsewhere without its surroundings is a coincidence, not the passage.
  const surroundings = Math.min(TELLING_CONTEXT, anchor.prefix.length + anchor.suffix.length);
  const coincidence = best.context < surroundings && anchor.exact.length < TELLING_QUOTE;
  if (best.start !== anchor.start && coincidence) return null;
  return {
    kind: best.start === anchor.start ? 'EXACT' : 'QUOTE',
    start: best.start,
    end: best.start + anchor.exact.length,
  };
}

function throughEdits(anchor: TextAnchor, before: string, after: string): AnchorPlace | null {
  const around = { start: anchor.start - anchor.prefix.length, end: anchor.end + anchor.suffix.length };
  let [oldAt, newAt, kept, keptAround] = [0, 0, 0, 0];
  let place: { start: number; end: number } | null = null;
  for (const { added, removed, value } of diffWordsWithSpace(before, after)) {
    if (!added && !removed) {
      const inside = overlap(anchor, oldAt, value.length);
      keptAround += overlap(around, oldAt, value.length).length;
      kept += inside.length;
      if (inside.length > 0) {
        const moved = newAt - oldAt;
        const start: number = place?.start ?? inside.from + moved;
        place = { start, end: inside.from + inside.length + moved };
      }
    }
    if (!added) oldAt += value.length;
    if (!removed) newAt += value.length;
  }
  const alive =
    kept >= LEFT_OVER * anchor.exact.length && keptAround >= LEFT_AROUND * (around.end - around.start);
  return place && alive ? { kind: 'FUZZY', ...place } : null;
}

function overlap(
  range: { start: number; end: number },
  at: number,
  length: number,
): { from: number; length: number } {
  const from = Math.max(range.start, at);
  return { from, length: Math.max(0, Math.min(range.end, at + length) - from) };
}

function occurrences(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

/** How many characters around a place are those of the anchor. */
function contextAt(anchor: TextAnchor, text: string, start: number): number {
  const end = start + anchor.exact.length;
  let left = 0;
  while (
    left < Math.min(anchor.prefix.length, start) &&
    anchor.prefix.at(-1 - left) === text[start - 1 - left]
  )
    left += 1;
  let right = 0;
  while (right < anchor.suffix.length && anchor.suffix[right] === text[end + right]) right += 1;
  return left + right;
}
