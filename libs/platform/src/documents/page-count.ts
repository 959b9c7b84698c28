/** How many pages a document of ours has, as its metadata say; null where they don't. */
export function pageCount(pdf: Uint8Array): number | null {
  const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const count = /<xmpTPg:NPages>(\d+)<\/xmpTPg:NPages>/.exec(source)?.[1];
  return count === undefined ? null : Number(count);
}
