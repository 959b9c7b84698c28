import {
  SURVEY_WORDS,
  surveyOutlook,
  type SurveyStanding,
  type SurveyWord,
  type VoicedSide,
} from '@einklang/domain';
import { can, type Actor, type InitiativeSubject } from '@einklang/policy';
import type { SurveyRow } from './survey.queries';
import type { SurveyView } from './survey.view';
import { eligibleOf, gapsOf } from './survey-content';

/** Where it stands, in the words of the state machine. */
export const standingOf = ({ state, words }: Pick<SurveyRow, 'state' | 'words'>): SurveyStanding => ({
  state,
  said: Object.fromEntries(
    SURVEY_WORDS.map((kind) => [kind, words.filter((word) => word.kind === kind).map(({ side }) => side)]),
  ) as Record<SurveyWord, VoicedSide[]>,
});

/** What this actor sees of a survey, and what they may do next. */
export const surveyView = (
  actor: Actor,
  { stage, shortlistedAt }: InitiativeSubject,
  row: SurveyRow,
  { today, answers }: { readonly today: string; readonly answers: number | null },
): SurveyView => {
  const { hash: _, ...shown } = row;
  const subject = { stage, shortlistedAt, survey: standingOf(row) };
  const gaps = row.state === 'DRAFT' || row.state === 'RELEASED' ? gapsOf(row, today) : [];
  return {
    ...shown,
    words: row.words.map((word) => ({ ...word, at: new Date(word.at) })),
    groups: row.groups.map((group) => ({ ...group, outlook: surveyOutlook(group.headcount, row.threshold) })),
    eligible: eligibleOf(row.groups),
    gaps,
    answers,
    may: {
      edit: can(actor, 'survey.edit', subject),
      release: gaps.length === 0 && can(actor, 'survey.release', subject),
      start: gaps.length === 0 && can(actor, 'survey.start', subject),
      print: can(actor, 'survey.print', subject),
      close: can(actor, 'survey.close', subject),
      publish: can(actor, 'survey.publish', subject),
      cancel: can(actor, 'survey.cancel', subject),
      checkTexts: row.openText && can(actor, 'survey.check-texts', subject),
    },
  };
};
