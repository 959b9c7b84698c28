/** Who had the idea (PA-4). */
export const SUGGESTED_BY = ['MANAGEMENT', 'EMPLOYEE', 'COUNCIL', 'CONSULTANT'] as const;
export type SuggestedBy = (typeof SUGGESTED_BY)[number];

/** The four core functions of AI: erfassen, interpretieren, handeln, lernen. */
export const AI_FUNCTIONS = ['PERCEIVE', 'UNDERSTAND', 'ACT', 'LEARN'] as const;
export type AiFunction = (typeof AI_FUNCTIONS)[number];

export interface AffectedGroup {
  readonly name: string;
  /** People, a whole number from 0. */
  readonly headcount: number;
}

/** What a use-case profile says (PA-4, domain 3.3), finished or not. */
export interface UseCaseProfile {
  readonly process: string;
  readonly groups: readonly AffectedGroup[];
  readonly suggestedBy: SuggestedBy | null;
  /** Hours a year that the process takes today; null = unknown. */
  readonly currentHours: number | null;
  readonly benefitTypes: readonly string[];
  readonly aiFunctions: readonly AiFunction[];
  /** Which decisions the system touches. */
  readonly decisions: string;
  /** What could be done without AI; at least one before it goes on. */
  readonly alternatives: readonly string[];
}

export const EMPTY_PROFILE: UseCaseProfile = {
  process: '',
  groups: [],
  suggestedBy: null,
  currentHours: null,
  benefitTypes: [],
  aiFunctions: [],
  decisions: '',
  alternatives: [],
};

export type ProfileField = keyof UseCaseProfile;

/** What is still missing in a profile, in the order of the form. Hours may stay unknown. */
export function profileGaps(profile: UseCaseProfile): ProfileField[] {
  const blank = (text: string): boolean => text.trim() === '';
  const gaps: [ProfileField, boolean][] = [
    ['process', blank(profile.process)],
    ['groups', !profile.groups.some((group) => !blank(group.name) && group.headcount > 0)],
    ['suggestedBy', profile.suggestedBy === null],
    ['benefitTypes', profile.benefitTypes.length === 0],
    ['aiFunctions', profile.aiFunctions.length === 0],
    ['decisions', blank(profile.decisions)],
    ['alternatives', !profile.alternatives.some((alternative) => !blank(alternative))],
  ];
  return gaps.flatMap(([field, missing]) => (missing ? [field] : []));
}
