import { Notifications } from '@einklang/features/inbox';
import { Db } from '@einklang/platform/data';
import type { JobContext, JobHandler } from '@einklang/platform/jobs';
import { Injectable } from '@nestjs/common';
import { concernRow } from './concerns.queries';
import { topicRow } from './topics.queries';

/** Tells who raised a concern with a name what became of it. Who acted does not learn who that is (COI-09). */
@Injectable()
export class AnnounceConcernJob implements JobHandler<'concern.announce'> {
  constructor(
    private readonly db: Db,
    private readonly notifications: Notifications,
  ) {}

  async run({ jobId, companyId, payload }: JobContext<'concern.announce'>): Promise<void> {
    const { concernId, news, actorId } = payload;
    const [author] = await this.db.inCompany({ companyId }, () =>
      this.db.sql<{ id: string | null }>('select app.concern_author_to_tell($1) as id', [concernId]),
    );
    if (!author?.id) return;
    const topic = await this.db.inCompany({ companyId, personId: actorId }, async () => {
      const concern = await concernRow(this.db, concernId);
      return concern && topicRow(this.db, concern.initiativeId);
    });
    if (!topic) return;
    await this.notifications.tell({
      companyId,
      origin: jobId,
      kind: news,
      // For one person, whatever room they are in.
      roomKind: 'WORKFORCE',
      to: [{ personId: author.id }],
      subject: { type: 'concern-topic', id: topic.id, initiativeId: null },
      params: { title: topic.title },
    });
  }
}
