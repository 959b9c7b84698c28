import { maturityItems, MATURITY_AREAS } from '@einklang/domain';
import type { DemoMaturityRound, DemoMeasure, DemoRating } from '@einklang/content/demo/maturity.model';
import { Maturity, Measures } from '@einklang/features/maturity';
import { Injectable } from '@nestjs/common';
import { nameOf } from './people';
import { step, type Step } from './step';

/** How ready each side finds the company, and what is done about it (PA-2). */
@Injectable()
export class MaturityChapter {
  constructor(
    private readonly maturity: Maturity,
    private readonly measures: Measures,
  ) {}

  /** A side rates and gives what it found. */
  given({ by, at, areas }: DemoMaturityRound): Step[] {
    const ratings = MATURITY_AREAS.flatMap((area) =>
      maturityItems(area).flatMap((item, index) => answerOf(areas[area][index] ?? null, { item })),
    );
    return step(by, at, async (actor) => {
      const { draft } = await this.maturity.read(actor);
      const saved = await this.maturity.save(actor, { ratings }, draft!.version);
      await this.maturity.give(actor, saved.version);
    });
  }

  /** A measure, and its end where there is one. */
  planned({ company, by, at, owner, done, area, text, dueOn }: DemoMeasure): Step[] {
    const name = `measure/${company}/${text}`;
    return [
      ...step(by, at, async (actor, ids) => {
        const { owners } = await this.measures.list(actor);
        const ownerId = owners.find((person) => person.name === nameOf(company, owner))?.id;
        const { items } = await this.measures.plan(actor, { area, text, ownerId: ownerId ?? '', dueOn });
        ids.set(name, items.find((item) => item.text === text)!.id);
      }),
      ...step(owner, done?.at, (actor, ids) =>
        this.measures.complete(actor, ids.get(name), { note: done!.note }),
      ),
    ];
  }
}

/** An answer as the product takes it: a number, or a reason why it is not relevant; none where it is open. */
export const answerOf = <Of extends object>(
  rating: DemoRating,
  of: Of,
): (Of & { rating: number | null; reason: string })[] => {
  if (rating === null) return [];
  return [
    typeof rating === 'string' ? { ...of, rating: null, reason: rating } : { ...of, rating, reason: '' },
  ];
};
