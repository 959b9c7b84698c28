import { createHash } from 'node:crypto';

export interface CanonicalClause {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** One text, one form: composed characters, line feeds, no white space at the ends. What is accepted is stored like this. */
export const canonicalWording = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** The whole agreement as plain text: the form that is hashed, resolved on, signed and displayed. */
export const canonicalAgreement = (heading: string, clauses: readonly CanonicalClause[]): string =>
  [
    canonicalWording(heading),
    ...clauses.map(({ number, title, text }) => `§ ${number} ${canonicalWording(title)}\n\n${text}`),
  ].join('\n\n') + '\n';

export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
