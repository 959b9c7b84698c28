import type { AiFunction, SuggestedBy } from '@einklang/domain';

export class AffectedGroupView {
  name!: string;
  headcount!: number;
}

export class ProfileMay {
  edit!: boolean;
}

/** PA-4, finished or not. */
export class ProfileView {
  /** 0 while nobody has written anything. */
  version!: number;
  process!: string;
  groups!: AffectedGroupView[];
  suggestedBy!: SuggestedBy | null;
  /** Hours a year that the process takes today. */
  currentHours!: number | null;
  benefitTypes!: string[];
  aiFunctions!: AiFunction[];
  decisions!: string;
  alternatives!: string[];
  /** What is still missing, by field. */
  missing!: string[];
  updatedByName!: string | null;
  updatedAt!: Date | null;
  may!: ProfileMay;
}
