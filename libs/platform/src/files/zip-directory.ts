import type { FileHandle } from 'node:fs/promises';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MAX_ENTRIES = 5000;
const MAX_UNPACKED = 300 * 1024 * 1024;

/**
 * The names in a ZIP archive by its central directory, or null where it is broken, encrypted, or would unpack to
 * more than 300 MB. Reads the directory only and unpacks nothing.
 */
export const zipEntries = async (file: FileHandle): Promise<string[] | null> => {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const at = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (at < 0 || at + 22 > tail.length || tail.readUInt32LE(at) !== END) return null;
  const count = tail.readUInt16LE(at + 10);
  const length = tail.readUInt32LE(at + 12);
  const offset = tail.readUInt32LE(at + 16);
  if (count > MAX_ENTRIES || offset + length > size) return null;
  return namesOf(await read(file, offset, length), count);
};

const namesOf = (directory: Buffer, count: number): string[] | null => {
  const names: string[] = [];
  let unpacked = 0;
  for (let at = 0; names.length < count;) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) return null;
    const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
    unpacked += directory.readUInt32LE(at + 24);
    if (isEncrypted || unpacked > MAX_UNPACKED) return null;
    const length = directory.readUInt16LE(at + 28);
    names.push(directory.subarray(at + 46, at + 46 + length).toString('utf8'));
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
};

const read = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
};
