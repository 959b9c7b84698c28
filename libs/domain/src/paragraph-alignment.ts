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
  const best = likenessTable(removed.map(wordsOf), added.map(wordsOf));
  const from = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const [old, now] = [removed[i] ?? null, added[j] ?? null];
    const [withoutOld, withoutNew] = [from(i + 1, j), from(i, j + 1)];
    if (from(i, j) > Math.max(withoutOld, withoutNew)) {
      pairs.push({ old, new: now });
      i += 1;
      j += 1;
    } else if (old !== null && (now === null || withoutOld >= withoutNew)) {
      pairs.push({ old, new: null });
      i += 1;
    } else {
      pairs.push({ old: null, new: now });
      j += 1;
    }
  }
  return pairs;
}

/** Entry [i][j]: the greatest sum of likeness that pairs from paragraph i and j on can have. */
function likenessTable(removed: readonly Words[], added: readonly Words[]): number[][] {
  const table = Array.from({ length: removed.length + 1 }, () => new Array<number>(added.length + 1).fill(0));
  for (const [i, old] of [...removed.entries()].reverse()) {
    const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
    for (const [j, now] of [...added.entries()].reverse()) {
      const alike = likeness(old, now);
      const together = alike >= ALIKE ? alike + (below[j + 1] ?? 0) : 0;
      row[j] = Math.max(together, below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

type Words = ReadonlySet<string>;

/** Share of common words, 0 to 1. */
function likeness(first: Words, second: Words): number {
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): Words {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
