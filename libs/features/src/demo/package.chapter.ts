import type { DemoDelivery } from '@einklang/content/demo/demo-participation.model';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Deliveries } from '@einklang/features/deliveries';
import { InformationPackage } from '@einklang/features/participation';
import { Db } from '@einklang/platform/data';
import { Injectable } from '@nestjs/common';
import type { Step } from './step';

/** The information package: what was handed over in one act, its receipt, and what the other side accepted. */
@Injectable()
export class PackageChapter {
  constructor(
    private readonly db: Db,
    private readonly information: InformationPackage,
    private readonly deliveries: Deliveries,
  ) {}

  steps({ id, deliveries, packageItems }: DemoInitiative): Step[] {
    const items = deliveries.filter((delivery) => delivery.kind === 'PACKAGE_ITEM' && delivery.itemId);
    const sendings = [...new Set(items.map((item) => item.deliveredAt))].map((at) =>
      items.filter((item) => item.deliveredAt === at),
    );
    return [
      ...sendings.flatMap((sending) => this.sending(id, sending)),
      ...packageItems.flatMap((item): Step[] =>
        item.state === 'ACCEPTED' && item.settledAt && item.settledBy
          ? [
              {
                at: item.settledAt,
                by: item.settledBy,
                act: async (actor, ids) =>
                  void (await this.information.accept(actor, ids.get(id), item.itemId)),
              },
            ]
          : [],
      ),
    ];
  }

  private sending(id: string, sending: readonly DemoDelivery[]): Step[] {
    const first = sending[0]!;
    const steps: Step[] = [
      {
        at: first.deliveredAt,
        by: first.deliveredBy,
        act: async (actor, ids) => {
          await this.information.deliver(actor, ids.get(id), {
            items: sending.map(({ itemId, body }) => ({ itemId: itemId!, text: body })),
          });
          for (const { id: name, itemId } of sending) {
            const [row] = await this.db.sql<{ id: string }>(
              'select id from delivery where initiative_id = $1 and item_id = $2 order by id desc limit 1',
              [ids.get(id), itemId],
            );
            if (row) ids.set(name, row.id);
          }
        },
      },
    ];
    if (first.receivedAt && first.receivedBy)
      steps.push({
        at: first.receivedAt,
        by: first.receivedBy,
        act: async (actor, ids) => void (await this.deliveries.receive(actor, ids.get(first.id))),
      });
    return steps;
  }
}
