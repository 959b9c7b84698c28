import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Agreements, PolicyItems } from '@einklang/features/agreements';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** Without a works council (domain 2.6): what the speakers want, and what management declares on every point. */
@Injectable()
export class PolicyChapter implements Chapter {
  constructor(
    private readonly agreements: Agreements,
    private readonly items: PolicyItems,
  ) {}

  steps({ id, agreement }: DemoInitiative): Step[] {
    return (agreement?.items ?? []).flatMap((each) => {
      const name = `${id}/${each.item}`;
      const { response, reasons, deviates } = each;
      return [
        ...step(each.raisedBy, each.raisedAt, async (actor, ids) => {
          const { id: agreementId } = await this.agreements.ofInitiative(actor, ids.get(id));
          ids.set(name, (await this.items.raise(actor, agreementId, { text: each.item })).id);
        }),
        ...step(each.declaredBy, each.declaredAt, (actor, ids) =>
          this.items.declare(actor, ids.get(name), { response, reasons, deviates }),
        ),
      ];
    });
  }
}
