import type { DemoInitiative } from '@einklang/content/demo/demo.model';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { AgreementChapter } from './agreement.chapter';
import { BusinessCaseChapter } from './business-case.chapter';
import { CommentsChapter } from './comments.chapter';
import { GatesChapter } from './gates.chapter';
import { OpeningChapter } from './opening.chapter';
import { PackageChapter } from './package.chapter';
import { ParticipationChapter } from './participation.chapter';
import { PolicyChapter } from './policy.chapter';
import { PotentialChapter } from './potential.chapter';
import { ResolutionChapter } from './resolution.chapter';
import { SigningChapter } from './signing.chapter';
import type { Chapter, Step } from './step';

/** In the order in which things of the same moment happen. */
export const CHAPTERS = [
  OpeningChapter,
  PotentialChapter,
  PackageChapter,
  BusinessCaseChapter,
  ParticipationChapter,
  AgreementChapter,
  PolicyChapter,
  ResolutionChapter,
  SigningChapter,
  GatesChapter,
  CommentsChapter,
];

/** The parts of an initiative's story, each told through the feature that it belongs to. */
@Injectable()
export class Chapters {
  constructor(private readonly modules: ModuleRef) {}

  of(initiative: DemoInitiative): Step[] {
    return CHAPTERS.flatMap((chapter) => this.modules.get<Chapter>(chapter).steps(initiative));
  }
}
