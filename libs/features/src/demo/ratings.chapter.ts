import { DATA_DIMENSIONS, HUMAN_CRITERIA } from '@einklang/domain';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { DataRatings, HumanRatings, Priorities } from '@einklang/features/priorities';
import { Injectable } from '@nestjs/common';
import { answerOf } from './maturity.chapter';
import { step, type Chapter, type Step } from './step';

/** Data (PA-5), benefit and feasibility, and the human side as each side sees it (PA-6). */
@Injectable()
export class RatingsChapter implements Chapter {
  constructor(
    private readonly data: DataRatings,
    private readonly priorities: Priorities,
    private readonly humans: HumanRatings,
  ) {}

  steps({ id, ratings }: DemoInitiative): Step[] {
    if (!ratings) return [];
    const { data, assessment, human } = ratings;
    return [
      ...step(data.by, data.at, (actor, ids) => {
        const rated = DATA_DIMENSIONS.map((dimension) => ({ dimension, rating: data.ratings[dimension] }));
        const { sources, owner, personalData } = data;
        return this.data.save(
          actor,
          ids.get(id),
          { ratings: rated, sources: [...sources], owner, personalData },
          0,
        );
      }),
      ...step(assessment.by, assessment.at, (actor, ids) => {
        const { by: _, at: __, ...said } = assessment;
        return this.priorities.assess(actor, ids.get(id), said, 0);
      }),
      ...human.flatMap((given) =>
        step(given.by, given.at, async (actor, ids) => {
          const answers = HUMAN_CRITERIA.flatMap((criterion) =>
            answerOf(given.ratings[criterion], { criterion }),
          );
          await this.humans.save(actor, ids.get(id), { ratings: answers }, 0);
          await this.humans.give(actor, ids.get(id), 1);
        }),
      ),
    ];
  }
}
