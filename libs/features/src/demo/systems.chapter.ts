import { matchProducts } from '@einklang/content/match-product';
import type { DemoInitiative, DemoInventoryEntry } from '@einklang/content/demo/demo.model';
import { Systems } from '@einklang/features/systems';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** The KI-Verzeichnis: what an initiative plans, and the inventory of software that was there before. */
@Injectable()
export class SystemsChapter implements Chapter {
  constructor(private readonly systems: Systems) {}

  steps({ id, title, facts, openedBy, openedAt, milestones }: DemoInitiative): Step[] {
    if (facts.isAiSystem === 'no') return [];
    return [
      ...step(openedBy, openedAt, async (actor, ids) => {
        const { id: systemId, version } = await this.systems.ofInitiative(actor, ids.get(id));
        ids.set(`${id}/system`, systemId);
        const [product] = matchProducts({ product: title });
        if (product) await this.systems.edit(actor, systemId, { catalogueId: product.id }, version);
      }),
      ...step(
        openedBy,
        milestones['goLive'] && `${milestones['goLive']}T08:00:00+01:00`,
        async (actor, ids) => {
          const { id: systemId, version } = await this.systems.read(actor, ids.get(`${id}/system`));
          await this.systems.edit(actor, systemId, { status: 'IN_USE' }, version);
        },
      ),
    ];
  }

  /** An entry of the inventory. */
  entered({ enteredBy, enteredAt, ...entry }: DemoInventoryEntry): Step[] {
    return step(enteredBy, enteredAt, (actor) =>
      this.systems.create(actor, {
        product: entry.product,
        vendor: entry.vendor ?? '',
        area: entry.area,
        purpose: entry.purpose,
        users: entry.users,
        finding: entry.finding ?? '',
        catalogueId: entry.catalogueId ?? null,
        otherAgreement: entry.otherAgreement ?? '',
        responsibleId: actor.personId,
        status: 'IN_USE',
      }),
    );
  }
}
