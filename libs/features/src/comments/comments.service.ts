import { Companies } from '@einklang/features/companies';
import { Clock } from '@einklang/platform/clock';
import { Audit, Db, decodeCursor, encodeCursor, newId, Outbox } from '@einklang/platform/data';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import type { EventName } from '@einklang/texts';
import { Injectable } from '@nestjs/common';
import { Comment } from './comment.entity';
import type { CommentList, CommentView } from './comment.view';
import type { CommentQuery, EditComment, WriteComment } from './comments.dto';
import { commentPage, commentRow, insertComment, type CommentRow } from './comments.queries';

declare module '@einklang/platform/data' {
  interface JobPayloads {
    'comment.announce': { commentId: string; authorId: string };
  }
}

@Injectable()
export class Comments {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  async list(
    actor: Actor,
    initiativeId: string,
    { subjectType, subjectId, limit, cursor }: CommentQuery,
  ): Promise<CommentList> {
    const rows = await commentPage(this.db, actor, {
      initiativeId,
      subjectType: subjectType ?? null,
      subjectId: subjectId ?? null,
      after: cursor ? decodeCursor(cursor) : null,
      limit,
    });
    if (rows.length === 0) await this.requireInitiative(actor, initiativeId);
    const items = rows.slice(0, limit).map((row) => view(actor, row));
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodeCursor(last.writtenAt, last.id) : null };
  }

  /** Writes into one room. A room I am not in does not exist; an answer stays in the room of what it answers. */
  async write(actor: Actor, initiativeId: string, comment: WriteComment): Promise<CommentView> {
    const written = await insertComment(this.db, actor, {
      ...comment,
      id: newId(),
      initiativeId,
      parentId: comment.parentId ?? null,
      anchor: comment.anchor ?? null,
      mentions: comment.mentions ?? [],
      writtenAt: this.clock.now(),
    });
    if (!written) throw new Problem('not-found');
    const { roomId, ...row } = written;
    await this.audit.record({
      roomId,
      event: 'comment.written',
      subjectType: 'comment',
      subjectId: row.id,
      initiativeId,
      data: { on: comment.subjectType },
    });
    await this.outbox.promise('comment.announce', { commentId: row.id, authorId: actor.personId });
    return view(actor, row);
  }

  /** Changes my own words; the mark of the change stays visible. */
  async edit(actor: Actor, id: string, { body }: EditComment): Promise<CommentView> {
    const comment = await this.find(id);
    if (!can(actor, 'comment.edit', comment))
      throw new Problem(comment.resolvedAt ? 'comment.resolved' : 'forbidden');
    await this.db
      .repo(Comment)
      .update({ companyId: comment.companyId, id }, { body, editedAt: this.clock.now() });
    await this.record(comment, 'comment.edited');
    return this.read(actor, id);
  }

  async resolve(actor: Actor, id: string): Promise<CommentView> {
    const comment = await this.find(id);
    if (!can(actor, 'comment.resolve', comment)) throw new Problem('comment.resolved');
    await this.db
      .repo(Comment)
      .update(
        { companyId: comment.companyId, id },
        { resolvedAt: this.clock.now(), resolvedBy: actor.personId },
      );
    await this.record(comment, 'comment.resolved');
    return this.read(actor, id);
  }

  private async read(actor: Actor, id: string): Promise<CommentView> {
    const row = await commentRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return view(actor, row);
  }

  private async find(id: string): Promise<Comment> {
    const comment = await this.db
      .repo(Comment)
      .findOne({ where: { companyId: this.db.context.companyId, id }, lock: { mode: 'pessimistic_write' } });
    if (!comment) throw new Problem('not-found');
    return comment;
  }

  private async requireInitiative(actor: Actor, id: string): Promise<void> {
    const found = await this.db.select(actor, 'select 1 from initiative where company_id = $1 and id = $2', [
      actor.companyId,
      id,
    ]);
    if (found.length === 0) throw new Problem('not-found');
  }

  private async record(comment: Comment, event: EventName): Promise<void> {
    await this.audit.record({
      roomId: comment.roomId,
      event,
      subjectType: 'comment',
      subjectId: comment.id,
      initiativeId: comment.initiativeId,
    });
  }
}

const view = (actor: Actor, row: CommentRow): CommentView => ({
  ...row,
  may: { edit: can(actor, 'comment.edit', row), resolve: can(actor, 'comment.resolve', row) },
});
