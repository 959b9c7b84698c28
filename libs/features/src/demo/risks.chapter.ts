import type { DemoRisk, DemoRiskRating } from '@einklang/content/demo/demo-participation.model';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { RiskEntries, RiskMeasures, RiskRatings, Risks } from '@einklang/features/risks';
import type { Actor } from '@einklang/policy';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type DemoIds, type Step } from './step';

/** Chances and risks (BT-4): entered, rated by each side for itself, and what is done about them. */
@Injectable()
export class RisksChapter implements Chapter {
  constructor(
    private readonly entries: RiskEntries,
    private readonly measures: RiskMeasures,
    private readonly ratings: RiskRatings,
    private readonly risks: Risks,
  ) {}

  steps({ id, risks, riskRatings = [] }: DemoInitiative): Step[] {
    return [
      ...risks.flatMap((risk) => this.entry(id, risk)),
      ...riskRatings.flatMap((given) =>
        step(given.by, given.at, (actor, ids) => this.give(actor, ids, id, risks, given)),
      ),
    ];
  }

  private entry(initiative: string, risk: DemoRisk): Step[] {
    const { kind, perspective, dimension, text } = risk;
    return [
      ...step(risk.by, risk.at, async (actor, ids) =>
        ids.set(
          risk.id,
          await this.entries.enter(actor, ids.get(initiative), { kind, perspective, dimension, text }),
        ),
      ),
      ...risk.measures.flatMap((measure, index) => [
        ...step(measure.by, measure.at, (actor, ids) =>
          this.measures.plan(actor, ids.get(risk.id), { text: measure.text, clause: measure.clause }),
        ),
        ...step(measure.done?.by, measure.done?.at, async (actor, ids) => {
          const { entries } = await this.risks.read(actor, ids.get(initiative));
          const entry = entries.find((candidate) => candidate.id === ids.get(risk.id))!;
          await this.measures.complete(actor, entry.measures[index]!.id, { note: measure.done!.note });
        }),
      ]),
    ];
  }

  private async give(
    actor: Actor,
    ids: DemoIds,
    initiative: string,
    risks: readonly DemoRisk[],
    { others = {} }: DemoRiskRating,
  ): Promise<void> {
    const ratings = risks.map((risk) => {
      const [likelihood, impact, likelihoodAfter, impactAfter] = others[risk.id] ?? [
        risk.L,
        risk.I,
        risk.residualL,
        risk.residualI,
      ];
      return { entryId: ids.get(risk.id), likelihood, impact, likelihoodAfter, impactAfter };
    });
    await this.ratings.save(actor, ids.get(initiative), { ratings }, 0);
    await this.ratings.give(actor, ids.get(initiative), 1);
  }
}
