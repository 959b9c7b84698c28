import type { VoicedSide } from './survey-side';

export const SURVEY_STATES = ['DRAFT', 'RELEASED', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const;
export type SurveyState = (typeof SURVEY_STATES)[number];

/** What the sides have said to the version that stands now. */
export interface SurveyStanding {
  readonly state: SurveyState;
  readonly said: Readonly<Record<SurveyWord, readonly VoicedSide[]>>;
}

/** Acts that take both sides: each says it for itself, and the second word does it. */
export const SURVEY_WORDS = ['RELEASE', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
export type SurveyWord = (typeof SURVEY_WORDS)[number];

export type SurveyCommand =
  | { readonly kind: 'EDIT' }
  | { readonly kind: 'START' }
  | { readonly kind: 'EXPIRE' }
  | { readonly kind: SurveyWord; readonly side: VoicedSide };

export const NEW_SURVEY: SurveyStanding = {
  state: 'DRAFT',
  said: { RELEASE: [], CLOSE: [], PUBLISH: [], CANCEL: [] },
};

/** In which states a word can be said, and where both together lead. */
const JOINT: Record<SurveyWord, { readonly from: readonly SurveyState[]; readonly to: SurveyState }> = {
  RELEASE: { from: ['DRAFT'], to: 'RELEASED' },
  CLOSE: { from: ['OPEN'], to: 'CLOSED' },
  PUBLISH: { from: ['CLOSED'], to: 'PUBLISHED' },
  CANCEL: { from: ['DRAFT', 'RELEASED', 'OPEN', 'CLOSED'], to: 'CANCELLED' },
};

/** The standing after a command; null where it is refused. What nobody has answered yet, one side alone may give up. */
export function surveyAfter(standing: SurveyStanding, command: SurveyCommand): SurveyStanding | null {
  if (!('side' in command)) return afterStep(standing, command.kind);
  return afterWord(standing, command.kind, command.side);
}

function afterStep(standing: SurveyStanding, step: 'EDIT' | 'START' | 'EXPIRE'): SurveyStanding | null {
  const { state } = standing;
  switch (step) {
    case 'EDIT':
      return state === 'DRAFT' || state === 'RELEASED' ? NEW_SURVEY : null;
    case 'START':
      return state === 'RELEASED' ? { ...standing, state: 'OPEN' } : null;
    case 'EXPIRE':
      return state === 'OPEN' ? { ...standing, state: 'CLOSED' } : null;
  }
}

function afterWord(
  { state, said }: SurveyStanding,
  word: SurveyWord,
  side: VoicedSide,
): SurveyStanding | null {
  const { from, to } = JOINT[word];
  if (!from.includes(state) || said[word].includes(side)) return null;
  const words = [...said[word], side];
  const alone = word === 'CANCEL' && (state === 'DRAFT' || state === 'RELEASED');
  return { state: alone || words.length === 2 ? to : state, said: { ...said, [word]: words } };
}
