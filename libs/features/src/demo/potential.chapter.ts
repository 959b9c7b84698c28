import { QUESTION_IDS } from '@einklang/domain';
import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Confirmations, Contests, Facts } from '@einklang/features/facts';
import { Identifications } from '@einklang/features/identification';
import { Declarations, Profiles } from '@einklang/features/potential';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** What people found out and state with their names, and how both sides read the rules. */
@Injectable()
export class PotentialChapter implements Chapter {
  constructor(
    private readonly profiles: Profiles,
    private readonly declarations: Declarations,
    private readonly facts: Facts,
    private readonly contests: Contests,
    private readonly confirmations: Confirmations,
    private readonly identifications: Identifications,
  ) {}

  steps({
    id,
    profile,
    identification,
    words,
    assessments,
    contests,
    confirmations = [],
  }: DemoInitiative): Step[] {
    return [
      ...step(profile?.by, profile?.at, (actor, ids) =>
        this.profiles.save(actor, ids.get(id), structuredClone(profile!.content) as never, 0),
      ),
      ...this.identifying(id, identification),
      ...words.flatMap(({ by, at, kind, value, note }) =>
        step(by, at, (actor, ids) => this.declarations.record(actor, ids.get(id), { kind, value, note })),
      ),
      ...assessments.flatMap(({ by, at, rules, status, note }) =>
        step(by, at, (actor, ids) =>
          this.contests.assess(actor, ids.get(id), { ruleIds: [...rules], status, note }),
        ),
      ),
      ...contests.flatMap(({ contestedBy, contestedAt, rule, reason }) =>
        step(contestedBy, contestedAt, (actor, ids) =>
          this.contests.contest(actor, ids.get(id), { ruleId: rule, reason }),
        ),
      ),
      ...confirmations.flatMap(({ by, at }) =>
        step(by, at, async (actor, ids) => {
          const { version } = await this.facts.known(ids.get(id));
          await this.confirmations.confirm(actor, ids.get(id), version);
        }),
      ),
    ];
  }

  private identifying(id: string, identification: DemoInitiative['identification']): Step[] {
    if (!identification) return [];
    const { by, at, isCompleted, answers, evidence } = identification;
    return step(by, at, async (actor, ids) => {
      const { systemId, version } = await this.identifications.start(actor, ids.get(id));
      const given = QUESTION_IDS.flatMap((questionId) => {
        const value = answers[questionId];
        if (value === undefined) return [];
        const [kind, note] = evidence[questionId] ?? [];
        return [
          {
            questionId,
            value: structuredClone(value) as string | string[],
            evidence: kind ?? null,
            note: note ?? '',
          },
        ];
      });
      const saved = await this.identifications.answer(actor, systemId, { answers: given }, version);
      if (isCompleted) await this.identifications.complete(actor, systemId, saved.version);
    });
  }
}
