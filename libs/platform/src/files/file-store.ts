import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform, type Readable } from 'node:stream';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import { newId } from '../data';

/** Bytes on disk that no row knows yet. */
export interface ReceivedFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** 25 MB; the multipart parser cuts at the same size. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The bytes of files, by company and stored name. Which of them exist, and for whom, only the database knows. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(config: Config) {
    this.root = resolve(config.filesDir);
  }

  /** Writes a stream to disk and hashes it on the way. Throws `input.too-large` past 25 MB and leaves nothing. */
  async receive(stream: Readable): Promise<ReceivedFile> {
    const path = join(await this.folder('incoming'), newId());
    const hash = createHash('sha256');
    let size = 0;
    const count = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > MAX_FILE_BYTES ? new Problem('input.too-large') : null, chunk);
      },
    });
    try {
      await pipeline(stream, count, createWriteStream(path, { flags: 'wx' }));
    } catch (error) {
      await this.discard(path);
      throw error;
    }
    return { path, size, sha256: hash.digest('hex') };
  }

  /** Gives received bytes their place. Called inside the transaction that makes the row: a row never lacks its bytes. */
  async keep(received: ReceivedFile, companyId: string, storedName: string): Promise<void> {
    await this.folder(companyId);
    await rename(received.path, this.place(companyId, storedName));
  }

  async discard(path: string): Promise<void> {
    await rm(path, { force: true });
  }

  open(companyId: string, storedName: string): Readable {
    return createReadStream(this.place(companyId, storedName));
  }

  /** SHA-256 of what lies on disk, or null where nothing does. */
  async hashOf(companyId: string, storedName: string): Promise<string | null> {
    const hash = createHash('sha256');
    try {
      for await (const chunk of this.open(companyId, storedName)) hash.update(chunk as Buffer);
      return hash.digest('hex');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Removes what never became a file: leftovers of broken uploads, and bytes that `isKnown` has no row for. */
  async sweep(
    olderThan: Date,
    isKnown: (companyId: string, names: string[]) => Promise<Set<string>>,
  ): Promise<number> {
    let removed = 0;
    for (const folder of await this.list('.')) {
      const old = await this.olderThan(folder, olderThan);
      const known =
        folder === 'incoming' || !UUID.test(folder) ? new Set<string>() : await isKnown(folder, old);
      if (folder !== 'incoming' && !UUID.test(folder)) continue;
      for (const name of old.filter((entry) => !known.has(entry))) {
        await rm(join(this.root, folder, name), { force: true });
        removed += 1;
      }
    }
    return removed;
  }

  private async olderThan(folder: string, limit: Date): Promise<string[]> {
    const names = (await this.list(folder)).filter((name) => UUID.test(name));
    const ages = await Promise.all(
      names.map((name) =>
        stat(join(this.root, folder, name)).then(
          (entry) => entry.mtime,
          () => new Date(),
        ),
      ),
    );
    return names.filter((_, index) => ages[index]! < limit);
  }

  private async list(folder: string): Promise<string[]> {
    return readdir(join(this.root, folder)).catch(() => []);
  }

  private async folder(name: string): Promise<string> {
    const path = join(this.root, name);
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  }

  /** Only ids of our own making lead to a path. */
  private place(companyId: string, storedName: string): string {
    if (!UUID.test(companyId) || !UUID.test(storedName)) throw new Error('Not the name of a stored file.');
    return join(this.root, companyId, storedName);
  }
}
