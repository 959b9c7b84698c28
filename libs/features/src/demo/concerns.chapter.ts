import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import type { DemoConcern } from '@einklang/content/demo/demo-participation.model';
import { ConcernMeasures, Concerns } from '@einklang/features/concerns';
import { Injectable } from '@nestjs/common';
import { nameOf } from './people';
import { step, type Chapter, type Step } from './step';

/** What worries people, what they were told, and what is done about it. */
@Injectable()
export class ConcernsChapter implements Chapter {
  constructor(
    private readonly concerns: Concerns,
    private readonly measures: ConcernMeasures,
  ) {}

  steps(initiative: DemoInitiative): Step[] {
    return initiative.concerns.flatMap((concern) => this.told(initiative, concern));
  }

  private told({ id: initiative, company }: DemoInitiative, concern: DemoConcern): Step[] {
    const { id, raisedBy, raisedAt, code, group, severity, source, text, answer, measure, checked } = concern;
    return [
      ...step(raisedBy, raisedAt, async (actor, ids) => {
        const said = { code, group, severity, source, body: text };
        ids.set(id, (await this.concerns.record(actor, ids.get(initiative), said)).id);
      }),
      ...step(answer?.answeredBy, answer?.answeredAt, (actor, ids) =>
        this.concerns.answer(actor, ids.get(id), { answer: answer!.text }),
      ),
      ...step(measure?.agreedBy, measure?.agreedAt, async (actor, ids) => {
        const { text: promise, clause, owner, dueOn } = measure!;
        const { owners } = await this.concerns.list(actor, ids.get(initiative));
        const ownerId = owners.find(({ name }) => name === nameOf(company, owner))?.id ?? '';
        const { measures } = await this.measures.agree(actor, ids.get(id), {
          text: promise,
          clause: clause ?? null,
          ownerId,
          dueOn,
        });
        ids.set(`${id}/measure`, measures[0]!.id);
      }),
      ...step(measure?.done?.by, measure?.done?.at, (actor, ids) =>
        this.measures.complete(actor, ids.get(`${id}/measure`), { note: measure!.done!.note }),
      ),
      ...step(checked?.by, checked?.at, (actor, ids) => this.concerns.check(actor, ids.get(id))),
    ];
  }
}
