import type { DemoComment, DemoInitiative } from '@einklang/content/demo/demo.model';
import { Comments } from '@einklang/features/comments';
import { Deliveries } from '@einklang/features/deliveries';
import { Facts } from '@einklang/features/facts';
import { Initiatives } from '@einklang/features/initiatives';
import { Db, newId } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { AgreementChapter } from './agreement.chapter';
import { BusinessCaseChapter } from './business-case.chapter';
import { PackageChapter } from './package.chapter';
import type { Chapter, DemoIds, Step } from './step';

/** The parts of an initiative's story, each told through the feature that it belongs to. */
@Injectable()
export class Chapters {
  constructor(
    private readonly db: Db,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly deliveries: Deliveries,
    private readonly comments: Comments,
    private readonly businessCases: BusinessCaseChapter,
    private readonly packages: PackageChapter,
    private readonly agreements: AgreementChapter,
  ) {}

  of(initiative: DemoInitiative): Step[] {
    const chapters: Chapter[] = [
      this.opening,
      this.systemFacts,
      this.informing,
      (told) => this.packages.steps(told),
      (told) => this.businessCases.steps(told),
      (told) => this.agreements.steps(told),
      this.gates,
      this.talking,
    ];
    return chapters.flatMap((chapter) => chapter(initiative));
  }

  private readonly opening: Chapter = ({
    id,
    title,
    problem,
    openedAt,
    openedBy,
    shortlistedAt,
    shortlistedBy,
  }) => [
    {
      at: openedAt,
      by: openedBy,
      act: async (actor, ids) => ids.set(id, (await this.initiatives.open(actor, { title, problem })).id),
    },
    ...(shortlistedAt && shortlistedBy
      ? [
          {
            at: shortlistedAt,
            by: shortlistedBy,
            act: async (actor: Parameters<Step['act']>[0], ids: DemoIds) =>
              void (await this.initiatives.shortlist(actor, ids.get(id))),
          },
        ]
      : []),
  ];

  private readonly systemFacts: Chapter = ({ id, facts, openedAt, openedBy }) => [
    {
      at: openedAt,
      by: openedBy,
      act: async (actor, ids) => void (await this.facts.record(actor, ids.get(id), { facts }, 0)),
    },
  ];

  private readonly informing: Chapter = ({ id, deliveries }) =>
    deliveries
      .filter((delivery) => delivery.kind === 'FIRST_INFORMATION')
      .flatMap((delivery): Step[] => [
        {
          at: delivery.deliveredAt,
          by: delivery.deliveredBy,
          act: async (actor, ids) => {
            const sent = await this.deliveries.sendFirstInformation(actor, ids.get(id), {
              description: delivery.body,
              planningState: delivery.planningState ?? 'SHORTLIST',
              expectedGroups: delivery.expectedGroups ?? '',
              nextSteps: delivery.nextSteps ?? '',
            });
            ids.set(delivery.id, sent.id);
          },
        },
        ...(delivery.receivedAt && delivery.receivedBy
          ? [
              {
                at: delivery.receivedAt,
                by: delivery.receivedBy,
                act: async (actor: Parameters<Step['act']>[0], ids: DemoIds) =>
                  void (await this.deliveries.receive(actor, ids.get(delivery.id))),
              },
            ]
          : []),
      ]);

  /** Decisions of the time before the platform: taken over as they were recorded, with the stage they led to. */
  private readonly gates: Chapter = ({ id, gates, stage }) =>
    gates.map((gate, index) => ({
      at: gate.decidedAt,
      by: gate.decidedBy,
      act: async (actor, ids) => {
        const movedTo = index === gates.length - 1 ? stage : AFTER[gate.gate];
        await this.db.sql(
          `insert into gate_decision (company_id, id, initiative_id, gate, side, outcome, basis, reasons, criteria, decided_by, decided_at, moved_to)
           values ($1, $2, $3, $4, 'EMPLOYER', $5, 'DECLARATION', $6, '[]', $7, $8, $9)`,
          [
            actor.companyId,
            newId(),
            ids.get(id),
            gate.gate,
            gate.decision,
            gate.reason ?? (gate.decision === 'CONTINUE' ? '' : '–'),
            actor.personId,
            gate.decidedAt,
            movedTo,
          ],
        );
        await this.initiatives.enter(await this.initiatives.find(ids.get(id)), movedTo);
      },
    }));

  /** Voices of the workforce belong to its board; here speak those who work with the initiative. */
  private readonly talking: Chapter = ({ id, comments }) =>
    comments
      .filter((comment) => comment.room !== 'WORKFORCE')
      .flatMap((comment): Step[] => [
        {
          at: comment.writtenAt,
          by: comment.author,
          act: async (actor, ids) => this.comment(actor, id, comment, ids),
        },
        ...(comment.resolvedAt && comment.resolvedBy
          ? [
              {
                at: comment.resolvedAt,
                by: comment.resolvedBy,
                act: async (actor: Parameters<Step['act']>[0], ids: DemoIds) =>
                  void (await this.comments.resolve(actor, ids.get(comment.id))),
              },
            ]
          : []),
      ]);

  private async comment(
    actor: Parameters<Step['act']>[0],
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

const AFTER = { G1: 'BUSINESS_CASE', G2: 'PARTICIPATION', G3: 'AGREEMENT', G4: 'OPERATION' } as const;
