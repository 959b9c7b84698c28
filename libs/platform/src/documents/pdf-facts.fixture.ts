import { inflateSync } from 'node:zlib';

/** What a test can read from a PDF without a PDF library. */
export interface PdfFacts {
  readonly pages: number;
  readonly language: string | undefined;
  readonly isTagged: boolean;
  readonly isPdfUa: boolean;
  readonly showsTitle: boolean;
  /** Names of the structure elements that occur: 'H1', 'TH', 'Table' and so on. */
  readonly structure: ReadonlySet<string>;
  /** The whole file as text, one character per byte, with its compressed streams opened. */
  readonly content: string;
}

export function pdfFacts(pdf: Uint8Array): PdfFacts {
  const source = Buffer.from(pdf).toString('latin1');
  return {
    pages: (source.match(/\/Type \/Page\b(?!s)/g) ?? []).length,
    language: /\/Lang \(([^)]*)\)/.exec(source)?.[1],
    isTagged: /\/MarkInfo <<\s*\/Marked true/.test(source),
    isPdfUa: source.includes('<pdfuaid:part>1</pdfuaid:part>'),
    showsTitle: source.includes('/DisplayDocTitle true'),
    structure: new Set([...source.matchAll(/\/S \/(\w+)/g)].map((match) => match[1] ?? '')),
    content: source + openedStreams(pdf, source),
  };
}

function openedStreams(pdf: Uint8Array, source: string): string {
  return [...source.matchAll(/\/Length (\d+)[^>]*\/Filter \/FlateDecode[^>]*>>\s*stream\r?\n/g)]
    .map((match) => {
      const start = match.index + match[0].length;
      return inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1');
    })
    .join('\n');
}
