import { open } from 'node:fs/promises';
import { zipEntries } from './zip-directory';

/** What may be kept, and the ending its name must have. Everything else is refused. */
export const FILE_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'text/plain': ['txt'],
} as const satisfies Record<string, readonly string[]>;
export type MediaType = keyof typeof FILE_TYPES;

const HEAD = 4096;
const starts = (head: Buffer, ...bytes: number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** The type by the bytes themselves; what the sender says about it counts for nothing. Null: not one of ours. */
export const mediaTypeOf = async (path: string): Promise<MediaType | null> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'application/pdf';
    if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
    if (starts(head, 0xff, 0xd8, 0xff)) return 'image/jpeg';
    if (starts(head, 0x50, 0x4b, 0x03, 0x04)) return officeTypeOf(await zipEntries(file));
    return (await isPlainText(file)) ? 'text/plain' : null;
  } finally {
    await file.close();
  }
};

/** A Word or Excel document without macros; an archive that only looks like one, or would burst, is neither. */
const officeTypeOf = (entries: readonly string[] | null): MediaType | null => {
  if (!entries?.includes('[Content_Types].xml')) return null;
  if (entries.some((name) => /vbaProject\.bin$|\.(exe|dll|js|vbs|bat|cmd|ps1)$/i.test(name))) return null;
  if (entries.includes('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return entries.includes('xl/workbook.xml')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : null;
};

/** UTF-8 without control characters other than line breaks and tabs. */
const isPlainText = async (file: Awaited<ReturnType<typeof open>>): Promise<boolean> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const controls = /(?![\t\n\r])\p{Cc}/u;
  try {
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
      if (controls.test(decoder.decode(chunk as Buffer, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch {
    return false;
  }
};
