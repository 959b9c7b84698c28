import { inflateRawSync } from 'node:zlib';

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;

/**
 * Whether a ZIP archive in memory unpacks to at most `limit` bytes. What its directory says counts for nothing: each
 * part is unpacked, and no further than the limit. False also for what is broken or encrypted.
 */
export const unpacksWithin = (zip: Buffer, limit: number): boolean => {
  try {
    let left = limit;
    for (const { method, data } of partsOf(zip)) {
      const size = method === 0 ? data.length : inflateRawSync(data, { maxOutputLength: left + 1 }).length;
      left -= size;
      if (left < 0) return false;
    }
    return true;
  } catch {
    return false;
  }
};

function* partsOf(zip: Buffer): Generator<{ method: number; data: Buffer }> {
  const end = zip.lastIndexOf(END);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    const isEncrypted = (zip.readUInt16LE(at + 8) & 1) === 1;
    if (zip.readUInt32LE(at) !== ENTRY || isEncrypted) throw new RangeError('No archive that we read');
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    yield { method: zip.readUInt16LE(at + 10), data: zip.subarray(start, start + zip.readUInt32LE(at + 20)) };
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}
