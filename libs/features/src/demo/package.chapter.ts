import type { DemoDelivery } from '@einklang/content/demo/demo-participation.model';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Deliveries } from '@einklang/features/deliveries';
import { InformationPackage, PackageDeclarations, Questions } from '@einklang/features/participation';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** The information package: handed over, asked about, accepted item by item, and judged as a whole. */
@Injectable()
export class PackageChapter implements Chapter {
  constructor(
    private readonly db: Db,
    private readonly information: InformationPackage,
    private readonly deliveries: Deliveries,
    private readonly questions: Questions,
    private readonly declarations: PackageDeclarations,
  ) {}

  steps(initiative: DemoInitiative): Step[] {
    const { id, deliveries, packageItems } = initiative;
    const items = deliveries.filter((delivery) => delivery.kind === 'PACKAGE_ITEM' && delivery.itemId);
    const sendings = [...new Set(items.map((item) => item.deliveredAt))].map((at) =>
      items.filter((item) => item.deliveredAt === at),
    );
    return [
      ...sendings.flatMap((sending) => this.sending(id, sending)),
      ...packageItems
        .filter((item) => item.state === 'ACCEPTED')
        .flatMap((item) =>
          step(item.settledBy, item.settledAt, (actor, ids) =>
            this.information.accept(actor, ids.get(id), item.itemId),
          ),
        ),
      ...this.asking(initiative),
      ...this.judging(initiative),
    ];
  }

  private sending(id: string, sending: readonly DemoDelivery[]): Step[] {
    const first = sending[0]!;
    return [
      ...step(first.deliveredBy, first.deliveredAt, async (actor, ids) => {
        await this.information.deliver(actor, ids.get(id), {
          items: sending.map(({ itemId, body }) => ({ itemId: itemId!, text: body })),
        });
        const rows = await this.db.sql<{ id: string; item: string }>(
          'select id, item_id as item from delivery where initiative_id = $1 and item_id is not null order by id',
          [ids.get(id)],
        );
        for (const { id: name, itemId } of sending)
          ids.set(name, rows.findLast((row) => row.item === itemId)!.id);
      }),
      ...step(first.receivedBy, first.receivedAt, (actor, ids) =>
        this.deliveries.receive(actor, ids.get(first.id)),
      ),
    ];
  }

  private asking({ id, questions }: DemoInitiative): Step[] {
    return questions.flatMap(({ id: name, itemId, text, askedBy, askedAt, answer }) => [
      ...step(askedBy, askedAt, async (actor, ids) =>
        ids.set(name, (await this.questions.ask(actor, ids.get(id), itemId, { text })).id),
      ),
      ...step(answer?.answeredBy, answer?.answeredAt, (actor, ids) =>
        this.questions.answer(actor, ids.get(name), {
          text: answer!.text,
          vendorRefused: answer!.vendorRefused ?? false,
        }),
      ),
    ]);
  }

  private judging({ id, declarations }: DemoInitiative): Step[] {
    return declarations.flatMap(({ kind, missing, note, declaredBy, declaredAt }) =>
      step(declaredBy, declaredAt, (actor, ids) =>
        kind === 'CONFIRMED'
          ? this.declarations.confirm(actor, ids.get(id))
          : this.declarations.contest(actor, ids.get(id), { missing: [...missing], note }),
      ),
    );
  }
}
