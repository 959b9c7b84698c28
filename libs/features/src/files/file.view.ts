import type { RoomKind } from '@einklang/policy';

export class FileView {
  id!: string;
  name!: string;
  /** Decided by the content, not by the sender. */
  mediaType!: string;
  /** Bytes. */
  size!: number;
  /** SHA-256 of the content, hexadecimal. */
  sha256!: string;
  room!: RoomKind;
  initiativeId!: string | null;
  addedBy!: string;
  addedAt!: Date;
}

export class FileList {
  items!: FileView[];
  nextCursor!: string | null;
}
