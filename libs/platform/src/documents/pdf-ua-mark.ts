const PDFUA_SCHEMA = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';
const PDFUA_PART = '<pdfuaid:part>1</pdfuaid:part>';

/**
 * Adds what distinguishes PDF/UA-1 from the tagged PDF that Typst's WASM build writes: the identifier in the metadata
 * and the title in the window (ISO 14289-1, 5 and 7.1), as an incremental update after the untouched original.
 *
 * @throws Error when the file is not built the way Typst builds it (classic cross-reference table, plain metadata).
 */
export function markAsPdfUa(pdf: Uint8Array): Uint8Array {
  // One character per byte, so that positions in the text are positions in the file.
  const source = Buffer.from(pdf).toString('latin1');
  const trailer = source.slice(source.lastIndexOf('\ntrailer'));
  const metadata = objectWith(source, '/Type /Metadata');
  const catalogue = objectWith(source, '/Type /Catalog');
  const previous = capture(trailer, /startxref\s+(\d+)\s+%%EOF\s*$/);
  const size = capture(trailer, /\/Size (\d+)/);
  const info = capture(trailer, /(\/Info \d+ 0 R)/);
  const id = capture(trailer, /(\/ID \[[^\]]*\])/);

  const xmp = capture(metadata.body, /stream\r?\n([\s\S]*?)\r?\nendstream/)
    .replace('<rdf:Description rdf:about=""', `<rdf:Description rdf:about=""${PDFUA_SCHEMA}`)
    .replace('<xmpTPg:NPages>', `${PDFUA_PART}<xmpTPg:NPages>`);
  const viewer = catalogue.body.replace(
    '/ViewerPreferences <<',
    '/ViewerPreferences <<\n    /DisplayDocTitle true',
  );

  const metadataBody = `<<\n  /Length ${xmp.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${xmp}\nendstream`;
  const metadataObject = `\n${metadata.number} 0 obj\n${metadataBody}\nendobj\n`;
  const catalogueObject = `\n${catalogue.number} 0 obj\n${viewer.trim()}\nendobj\n`;
  const metadataAt = source.length + 1;
  const catalogueAt = source.length + metadataObject.length + 1;
  const xrefAt = source.length + metadataObject.length + catalogueObject.length;
  const xref =
    `xref\n${entry(metadata.number, metadataAt)}${entry(catalogue.number, catalogueAt)}` +
    `trailer\n<<\n  /Size ${size}\n  /Root ${catalogue.number} 0 R\n  ${info}\n  ${id}\n  /Prev ${previous}\n>>\n` +
    `startxref\n${xrefAt}\n%%EOF`;
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(metadataObject + catalogueObject + xref, 'latin1')]));
}

interface PdfObject {
  readonly number: string;
  readonly body: string;
}

function objectWith(source: string, marker: string): PdfObject {
  const at = source.lastIndexOf(marker);
  const start = source.lastIndexOf(' 0 obj', at);
  const end = source.indexOf('\nendobj', at);
  if (at < 0 || start < 0 || end < 0) throw new Error(`The PDF has no object with ${marker}`);
  const number = capture(source.slice(Math.max(0, start - 12), start), /(\d+)$/);
  return { number, body: source.slice(start + ' 0 obj'.length, end) };
}

function capture(source: string, pattern: RegExp): string {
  const found = pattern.exec(source)?.[1];
  if (found === undefined) throw new Error(`The PDF does not match ${pattern.source}`);
  return found;
}

const entry = (number: string, offset: number): string =>
  `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
