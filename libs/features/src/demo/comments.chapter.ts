import type { DemoComment, DemoInitiative } from '@einklang/content/demo/demo.model';
import { Comments } from '@einklang/features/comments';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type DemoIds, type Step } from './step';

/** Voices of the workforce belong to its board; here speak those who work with the initiative. */
@Injectable()
export class CommentsChapter implements Chapter {
  constructor(private readonly comments: Comments) {}

  steps({ id, comments }: DemoInitiative): Step[] {
    return comments
      .filter((comment) => comment.room !== 'WORKFORCE')
      .flatMap((comment) => [
        ...step(comment.author, comment.writtenAt, (actor, ids) => this.write(actor, id, comment, ids)),
        ...step(comment.resolvedBy, comment.resolvedAt, (actor, ids) =>
          this.comments.resolve(actor, ids.get(comment.id)),
        ),
      ]);
  }

  private async write(
    actor: Actor,
    initiative: string,
    { id, room, subject, body, parent }: DemoComment,
    ids: DemoIds,
  ): Promise<void> {
    // What the comment is about may belong to a part of the story that is told elsewhere: then it is about the whole.
    const subjectId = ids.find(subject.id) ?? ids.find(`${initiative}/${subject.id}`);
    const written = await this.comments.write(actor, ids.get(initiative), {
      room,
      subjectType: subjectId ? subject.type : 'initiative',
      subjectId: subjectId ?? ids.get(initiative),
      body,
      ...(parent !== undefined && { parentId: ids.get(parent) }),
    });
    ids.set(id, written.id);
  }
}
