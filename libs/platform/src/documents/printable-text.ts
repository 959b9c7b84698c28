import { hasGlyph } from './glyph-coverage';

/** What the templates receive: strings, numbers and flags, nested. */
export type Printable =
  string | number | boolean | null | readonly Printable[] | { readonly [key: string]: Printable };

const REPLACEMENT = '□';
/** A word longer than this gets invisible places to break, or it would leave the paper. */
const LONGEST_WORD = 72;
const BREAK = '\u200b';

/** Controls, bidirectional overrides (they can turn a sentence round) and other invisible characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;
const KEPT = new Set(['\n', '\u00ad', BREAK]);

/**
 * Makes text of people safe to print: no control characters, no reversed direction, no glyph that our font lacks,
 * no word longer than a line. What reads as markup stays as it is: the templates never evaluate text.
 */
export function printableText(text: string): string {
  const visible = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, (character) => (KEPT.has(character) ? character : ''));
  return breakLongWords(withKnownGlyphs(visible));
}

/** The same for every string of a document. */
export function printable(value: Printable): Printable {
  if (typeof value === 'string') return printableText(value);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(printable);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, printable(entry)]));
}

const isList = (value: Printable): value is readonly Printable[] => Array.isArray(value);

function withKnownGlyphs(text: string): string {
  return text.replace(/[^\n\u0020-\u007e]/gu, (character) =>
    KEPT.has(character) || hasGlyph(character.codePointAt(0) ?? 0) ? character : REPLACEMENT,
  );
}

function breakLongWords(text: string): string {
  return text.replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'g'), (word) =>
    (word.match(/.{1,24}/gu) ?? []).join(BREAK),
  );
}
