import { Problem } from '@einklang/problems';

/** One page of a list: `nextCursor` is null on the last. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** A cursor names the last row seen by its sort key and id; opaque to clients. */
export const encodeCursor = (key: Date | string, id: string): string =>
  Buffer.from(JSON.stringify([key instanceof Date ? key.toISOString() : key, id])).toString('base64url');

/** Throws `cursor.invalid` on anything this server did not write. */
export const decodeCursor = (cursor: string): [key: string, id: string] => {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(value) &&
      value.length === 2 &&
      typeof value[0] === 'string' &&
      typeof value[1] === 'string' &&
      /^[0-9a-f-]{36}$/.test(value[1])
    )
      return [value[0], value[1]];
  } catch {
    // falls through to the one answer
  }
  throw new Problem('cursor.invalid');
};
