import { Problem } from '@einklang/problems';
import type { EinklangRequest } from '../http';
import { readTable } from './read-table';
import { DEFAULT_LIMITS, TableError, type Table, type TableLimits } from './table';

/**
 * The table of a multipart request with one file, read in memory and stored nowhere. A file that is no table is a
 * problem of its own kind; what is wrong with single rows comes back with the table.
 */
export const uploadedTable = async (
  request: EinklangRequest,
  limits: TableLimits = DEFAULT_LIMITS,
): Promise<Table> => {
  if (!request.isMultipart()) throw new Problem('input.unsupported-media');
  const part = await request.file();
  if (!part) throw new Problem('input.invalid', {}, [{ pointer: '/file', code: 'required' }]);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length;
    // What is past the limit is read to its end, so that the answer arrives, but kept no more.
    if (size <= limits.bytes) chunks.push(chunk);
  }
  if (size > limits.bytes) throw problemOf(new TableError('too-large', limits.bytes));
  try {
    return await readTable(Buffer.concat(chunks), limits);
  } catch (error) {
    throw error instanceof TableError ? problemOf(error) : error;
  }
};

const MEGABYTE = 1024 * 1024;

const problemOf = ({ code, detail = 0 }: TableError): Problem =>
  new Problem(`table.${code}`, { limit: code === 'too-large' ? Math.round(detail / MEGABYTE) : detail });
