import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Deliveries } from '@einklang/features/deliveries';
import { Facts } from '@einklang/features/facts';
import { Initiatives } from '@einklang/features/initiatives';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** How it began: opened, described, shown to the other side, and the first information. */
@Injectable()
export class OpeningChapter implements Chapter {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly deliveries: Deliveries,
  ) {}

  steps(initiative: DemoInitiative): Step[] {
    const { id, title, problem, facts, useCase, openedBy, openedAt, shortlistedBy, shortlistedAt } =
      initiative;
    return [
      ...step(openedBy, openedAt, async (actor, ids) => {
        const opened = await this.initiatives.open(actor, { title, problem }, useCase);
        ids.set(id, opened.id);
        await this.facts.record(actor, opened.id, { facts }, 0);
      }),
      ...step(shortlistedBy, shortlistedAt, (actor, ids) => this.initiatives.shortlist(actor, ids.get(id))),
      ...this.informing(initiative),
    ];
  }

  private informing({ id, deliveries }: DemoInitiative): Step[] {
    return deliveries
      .filter((delivery) => delivery.kind === 'FIRST_INFORMATION')
      .flatMap((delivery) => [
        ...step(delivery.deliveredBy, delivery.deliveredAt, async (actor, ids) => {
          const sent = await this.deliveries.sendFirstInformation(actor, ids.get(id), {
            description: delivery.body,
            planningState: delivery.planningState ?? 'SHORTLIST',
            expectedGroups: delivery.expectedGroups ?? '',
            nextSteps: delivery.nextSteps ?? '',
          });
          ids.set(delivery.id, sent.id);
        }),
        ...step(delivery.receivedBy, delivery.receivedAt, (actor, ids) =>
          this.deliveries.receive(actor, ids.get(delivery.id)),
        ),
      ]);
  }
}
