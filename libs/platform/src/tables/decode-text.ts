import { TableError, type Table } from './table';

/** No letter of these bytes exists in Windows-1252: whoever has them sent something else. */
const UNUSED_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The text of a CSV file. What is not UTF-8 is what older German programs write: Windows-1252. */
export const decodeText = (bytes: Buffer): { text: string; readAs: Table['readAs'] } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decoded(bytes, 'utf-16le'), readAs: 'csv, UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decoded(bytes, 'utf-16be'), readAs: 'csv, UTF-16' };
  if (bytes.includes(0)) throw new TableError('not-a-table');
  try {
    return { text: decoded(bytes, 'utf-8'), readAs: 'csv, UTF-8' };
  } catch {
    if (UNUSED_IN_1252.some((byte) => bytes.includes(byte))) throw new TableError('not-a-table');
    return { text: decoded(bytes, 'windows-1252'), readAs: 'csv, Windows-1252' };
  }
};

const decoded = (bytes: Buffer, encoding: string): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new TableError('not-a-table');
  }
};
