import { DEMO } from '@einklang/content/demo/demo';
import type { DemoCompanyId, DemoInitiative } from '@einklang/content/demo/demo.model';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AgreementChapter } from './agreement.chapter';
import { BusinessCaseChapter } from './business-case.chapter';
import { CommentsChapter } from './comments.chapter';
import { ConcernsChapter } from './concerns.chapter';
import { ElectionChapter } from './election.chapter';
import { GatesChapter } from './gates.chapter';
import { MaturityChapter } from './maturity.chapter';
import { OpeningChapter } from './opening.chapter';
import { PackageChapter } from './package.chapter';
import { ParticipationChapter } from './participation.chapter';
import { PolicyChapter } from './policy.chapter';
import { PotentialChapter } from './potential.chapter';
import { ProtectionChapter } from './protection.chapter';
import { RatingsChapter } from './ratings.chapter';
import { ResolutionChapter } from './resolution.chapter';
import { RisksChapter } from './risks.chapter';
import { SigningChapter } from './signing.chapter';
import type { Chapter, Step } from './step';
import { SurveyChapter } from './survey.chapter';
import { SystemsChapter } from './systems.chapter';

/** In the order in which things of the same moment happen. */
export const CHAPTERS = [
  OpeningChapter,
  SystemsChapter,
  PotentialChapter,
  RatingsChapter,
  PackageChapter,
  BusinessCaseChapter,
  ParticipationChapter,
  ConcernsChapter,
  ProtectionChapter,
  SurveyChapter,
  RisksChapter,
  AgreementChapter,
  PolicyChapter,
  ResolutionChapter,
  SigningChapter,
  GatesChapter,
  CommentsChapter,
];

/** One step, told of what: an initiative, an entry of the inventory, or a company. */
export interface Told {
  readonly of: { readonly id: string; readonly company: DemoCompanyId };
  readonly step: Step;
  readonly order: number;
}

/** The parts of an initiative's story, each told through the feature that it belongs to. */
@Injectable()
export class Chapters {
  constructor(private readonly modules: ModuleRef) {}

  /** Everything that happens, in the order in which it does: by time, at the same moment in that of the chapters. */
  all(): Told[] {
    const inventory = DEMO.inventory.flatMap((entry) =>
      this.modules
        .get(SystemsChapter)
        .entered(entry)
        .map((step) => ({ of: entry, step, order: 0 })),
    );
    const chapter = this.modules.get(MaturityChapter);
    const companies = [
      ...DEMO.maturityRounds.map((round) => ({ company: round.company, steps: chapter.given(round) })),
      ...DEMO.measures.map((measure) => ({ company: measure.company, steps: chapter.planned(measure) })),
    ].flatMap(({ company, steps }) =>
      steps.map((step, order) => ({ of: { id: company, company }, step, order })),
    );
    const elections = DEMO.elections.flatMap((election) =>
      this.modules
        .get(ElectionChapter)
        .steps(election)
        .map((step, order) => ({ of: election, step, order })),
    );
    const initiatives = DEMO.initiatives.flatMap((initiative) =>
      this.stepsOf(initiative).map((step, order) => ({ of: initiative, step, order })),
    );
    return [...inventory, ...companies, ...elections, ...initiatives].sort(
      (a, b) => Date.parse(a.step.at) - Date.parse(b.step.at) || a.order - b.order,
    );
  }

  private stepsOf(initiative: DemoInitiative): Step[] {
    return CHAPTERS.flatMap((chapter) => this.modules.get<Chapter>(chapter).steps(initiative));
  }
}
