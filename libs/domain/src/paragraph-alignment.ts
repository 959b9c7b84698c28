import { diffArrays } from 'diff';

/** A paragraph of the older text beside the one that came of it; null where one side has none. */
export interface ParagraphPair {
  readonly old: string | null;
  readonly new: string | null;
}

/** From this share of common words two paragraphs count as one that was edited. */
const ALIKE = 0.4;

/** Pairs the paragraphs of two texts in their order: equal ones first, then edited ones, the rest alone. */
export function alignParagraphs(before: readonly string[], after: readonly string[]): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    pairs.push(...pairAlike(removed, added));
    removed = [];
    added = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) added.push(...part.value);
    else {
      flush();
      pairs.push(...part.value.map((text) => ({ old: text, new: text })));
    }
  }
  flush();
  return pairs;
}

/** The pairing in order with the greatest likeness; one paragraph against one always is an edit. */
function pairAlike(removed: readonly string[], added: readonly string[]): ParagraphPair[] {
  if (removed.length === 1 && added.length === 1) return [{ old: removed[0] ?? '', new: added[0] ?? '' }];
  const best = likenessTable(removed, added);
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const [old, now] = [removed[i], added[j]];
    const here = best[i]?.[j] ?? 0;
    if (
      old !== undefined &&
      now !== undefined &&
      likeness(old, now) >= ALIKE &&
      here > Math.max(best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0)
    ) {
      pairs.push({ old, new: now });
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (now === undefined || (best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0))
    ) {
      pairs.push({ old, new: null });
      i += 1;
    } else {
      pairs.push({ old: null, new: now ?? '' });
      j += 1;
    }
  }
  return pairs;
}

/** Entry [i][j]: the greatest sum of likeness from paragraph i and j on. */
function likenessTable(removed: readonly string[], added: readonly string[]): number[][] {
  const table = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  for (let i = removed.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = added.length - 1; j >= 0; j -= 1) {
      const alike = likeness(removed[i] ?? '', added[j] ?? '');
      const together = alike >= ALIKE ? alike + (table[i + 1]?.[j + 1] ?? 0) : 0;
      row[j] = Math.max(together, table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Share of common words, 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
