import { Readable } from 'node:stream';
import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId } from '@einklang/platform/data';
import {
  cleanFileName,
  FileStore,
  mediaTypeOf,
  type MediaType,
  type ReceivedFile,
} from '@einklang/platform/files';
import type { Actor, RoomKind } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { FileList, FileView } from './file.view';
import type { FileQuery } from './files.dto';
import { filePage, fileRow, type FileRow } from './files.queries';

export interface NewFile {
  readonly room: RoomKind;
  readonly initiativeId: string | null;
  readonly name: string;
}

/** Received bytes whose content and name were found acceptable. */
export interface CheckedFile extends ReceivedFile {
  readonly name: string;
  readonly mediaType: MediaType;
}

/** In whose name a file is added. */
type Adding = Pick<Actor, 'companyId' | 'personId'>;

/** Files are evidence: added once, in one room, never changed; the content decides what they are. */
@Injectable()
export class Files {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly companies: Companies,
    private readonly store: FileStore,
  ) {}

  async list({ initiativeId, room, limit, cursor }: FileQuery): Promise<FileList> {
    const rows = await filePage(this.db, {
      initiativeId: initiativeId ?? null,
      room: room ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    const items = rows.slice(0, limit).map(viewOf);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.addedAt, last.id) : null };
  }

  async read(id: string): Promise<FileView> {
    return viewOf(await this.row(id));
  }

  /** Before a byte is taken: is there such a room and initiative for this person? */
  async requirePlace({ room, initiativeId }: Omit<NewFile, 'name'>): Promise<string> {
    const roomId = await this.companies.roomId(room);
    if (
      initiativeId !== null &&
      (await this.db.sql('select 1 from initiative where id = $1', [initiativeId])).length === 0
    )
      throw new Problem('not-found');
    return roomId;
  }

  /** Streams to disk, outside any transaction; then looks at what it really is. Leaves nothing behind when refused. */
  async receive(stream: Readable, name: string): Promise<CheckedFile> {
    const received = await this.store.receive(stream);
    try {
      if (received.size === 0) throw new Problem('file.empty');
      const mediaType = await mediaTypeOf(received.path);
      if (mediaType === null) throw new Problem('input.unsupported-media');
      const clean = cleanFileName(name, mediaType);
      if (clean === null) throw new Problem('file.renamed');
      return { ...received, name: clean, mediaType };
    } catch (error) {
      await this.discard(received);
      throw error;
    }
  }

  /** The row, in the current transaction; the bytes take their place before it commits. */
  async add(actor: Adding, place: Omit<NewFile, 'name'>, file: CheckedFile): Promise<FileView> {
    const roomId = await this.requirePlace(place);
    const id = await this.insert(actor, roomId, place.initiativeId, { ...file, storedName: newId() });
    const row = await this.row(id);
    await this.audit.record({
      roomId,
      event: 'file.added',
      subjectType: 'file',
      subjectId: id,
      initiativeId: place.initiativeId,
      data: { name: row.name, sha256: row.sha256 },
    });
    await this.store.keep(file, actor.companyId, row.storedName);
    return viewOf(row);
  }

  /** The same bytes for the readers of another room: a file of its own, so that each room has its own wall. */
  async share(actor: Adding, id: string, room: RoomKind): Promise<string> {
    const file = await this.row(id);
    return this.insert(actor, await this.companies.roomId(room), null, file);
  }

  async discard(file: ReceivedFile): Promise<void> {
    await this.store.discard(file.path);
  }

  /** The content of a file, proved unchanged before the first byte leaves. Outside any transaction. */
  async content(companyId: string, file: FileRow): Promise<Readable> {
    const hash = await this.store.hashOf(companyId, file.storedName);
    if (hash !== file.sha256) throw new Problem('file.damaged');
    return this.store.open(companyId, file.storedName);
  }

  /** Whether the bytes on disk are still those that were added. */
  async isIntact(
    companyId: string,
    { storedName, sha256 }: Pick<FileRow, 'storedName' | 'sha256'>,
  ): Promise<boolean> {
    return (await this.store.hashOf(companyId, storedName)) === sha256;
  }

  /** What is not visible does not exist. */
  async row(id: string): Promise<FileRow> {
    const row = await fileRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }

  private async insert(
    actor: Adding,
    roomId: string,
    initiativeId: string | null,
    file: Pick<FileRow, 'name' | 'mediaType' | 'size' | 'sha256' | 'storedName'>,
  ): Promise<string> {
    const id = newId();
    await this.db.sql(
      `insert into file (company_id, id, room_id, initiative_id, name, media_type, size, sha256, stored_name, added_by, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.companyId,
        id,
        roomId,
        initiativeId,
        file.name,
        file.mediaType,
        file.size,
        file.sha256,
        file.storedName,
        actor.personId,
        this.clock.now(),
      ],
    );
    return id;
  }
}

const viewOf = ({ storedName: _, ...view }: FileRow): FileView => view;
