import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import type { RoomKind } from '@einklang/policy';
import { Injectable } from '@nestjs/common';

interface Row {
  room: RoomKind;
  initiative_id: string;
  mentions: string[];
  answered: string | null;
}

/** Tells those who were pointed to, and whoever is answered. */
@Injectable()
export class AnnounceCommentJob implements JobHandler<'comment.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({
    jobId,
    companyId,
    payload: { commentId, authorId },
  }: JobContext<'comment.announce'>): Promise<void> {
    const [row] = await this.db.inCompany({ companyId, personId: authorId }, () =>
      this.db.sql<Row>(
        `select r.kind as room, c.initiative_id, c.mentions, p.author_id as answered
           from comment c join room r on r.company_id = c.company_id and r.id = c.room_id
           left join comment p on p.company_id = c.company_id and p.id = c.parent_id
          where c.id = $1`,
        [commentId],
      ),
    );
    if (!row) return;
    const subject = { type: 'comment', id: commentId, initiativeId: row.initiative_id };
    const common = { companyId, roomKind: row.room, except: authorId, subject, origin: jobId };
    await this.notifications.tell({
      ...common,
      kind: 'comment.mentioned',
      to: row.mentions.map((personId) => ({ personId })),
    });
    if (row.answered !== null)
      await this.notifications.tell({
        ...common,
        kind: 'comment.answered',
        to: [{ personId: row.answered }],
      });
  }
}
