import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Contests } from '@einklang/features/facts';
import { Declarations, Profiles } from '@einklang/features/potential';
import { Injectable } from '@nestjs/common';
import { step, type Chapter, type Step } from './step';

/** What people found out and state with their names, and how both sides read the rules. */
@Injectable()
export class PotentialChapter implements Chapter {
  constructor(
    private readonly profiles: Profiles,
    private readonly declarations: Declarations,
    private readonly contests: Contests,
  ) {}

  steps({ id, profile, words, assessments, contests }: DemoInitiative): Step[] {
    return [
      ...step(profile?.by, profile?.at, (actor, ids) =>
        this.profiles.save(actor, ids.get(id), structuredClone(profile!.content) as never, 0),
      ),
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
    ];
  }
}
