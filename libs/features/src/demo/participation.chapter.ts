import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Consultations, Hearings, Periods, Statements } from '@einklang/features/participation';
import { Injectable } from '@nestjs/common';
import { extractOf } from './resolution.chapter';
import { step, type Chapter, type Step } from './step';

/** Talking with each other: agreed periods, consultations, hearings, statements. */
@Injectable()
export class ParticipationChapter implements Chapter {
  constructor(
    private readonly periods: Periods,
    private readonly consultations: Consultations,
    private readonly hearings: Hearings,
    private readonly statements: Statements,
  ) {}

  steps(initiative: DemoInitiative): Step[] {
    return [
      ...this.agreedPeriods(initiative),
      ...this.meetings(initiative),
      ...this.hearing(initiative),
      ...this.stating(initiative),
    ];
  }

  private agreedPeriods({ id, periods }: DemoInitiative): Step[] {
    return periods.flatMap(({ period, workingDays, proposedBy, proposedAt, confirmedBy, confirmedAt }) => [
      ...step(proposedBy, proposedAt, async (actor, ids) => {
        const { items } = await this.periods.propose(actor, ids.get(id), {
          periods: [{ period, workingDays }],
        });
        ids.set(`${id}/${period}`, items.find((item) => item.period === period)!.proposal!.id);
      }),
      ...step(confirmedBy, confirmedAt, (actor, ids) =>
        this.periods.confirm(actor, ids.get(id), { proposalIds: [ids.get(`${id}/${period}`)] }),
      ),
    ]);
  }

  private meetings({ id, consultations }: DemoInitiative): Step[] {
    return consultations.flatMap(
      ({ meetsOn, meetsAt, place, note, arrangedBy, arrangedAt, notedBy, notedAt }) => [
        ...step(arrangedBy, arrangedAt, async (actor, ids) => {
          const meeting = await this.consultations.arrange(actor, ids.get(id), { meetsOn, meetsAt, place });
          ids.set(`${id}/${meetsOn}`, meeting.id);
        }),
        ...step(notedBy, notedAt, (actor, ids) =>
          this.consultations.edit(actor, ids.get(`${id}/${meetsOn}`), { note }, 1),
        ),
      ],
    );
  }

  private hearing({ id, hearings }: DemoInitiative): Step[] {
    return hearings.flatMap((hearing) => {
      const { format, groups, plannedOn, heldOn, headcount, outcome } = hearing;
      const name = `${id}/${format}/${plannedOn}`;
      return [
        ...step(hearing.plannedBy, hearing.plannedAt, async (actor, ids) =>
          ids.set(name, (await this.hearings.plan(actor, ids.get(id), { format, groups, plannedOn })).id),
        ),
        ...step(hearing.recordedBy, hearing.recordedAt, (actor, ids) =>
          this.hearings.hold(actor, ids.get(name), { heldOn: heldOn!, headcount, outcome: outcome! }),
        ),
        ...step(hearing.confirmedBy, hearing.confirmedAt, (actor, ids) =>
          this.hearings.confirm(actor, ids.get(name)),
        ),
      ];
    });
  }

  private stating({ id, statements, statementRequests }: DemoInitiative): Step[] {
    return [
      ...statementRequests.flatMap(({ by, at, ...request }) =>
        step(by, at, (actor, ids) => this.statements.request(actor, ids.get(id), request)),
      ),
      ...statements.flatMap(({ body, position, text, demands, resolution, givenBy, givenAt }) =>
        step(givenBy, givenAt, (actor, ids) =>
          this.statements.give(actor, ids.get(id), {
            body,
            position,
            text,
            demands: demands.map(({ item }) => item),
            ...(resolution && { extractId: ids.get(extractOf(resolution)) }),
          }),
        ),
      ),
    ];
  }
}
