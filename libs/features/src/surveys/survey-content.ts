import { createHash, randomUUID } from 'node:crypto';
import type { SurveyTemplateId } from '@einklang/content';
import { surveyTemplates } from '@einklang/content/survey-templates.data';
import { canonicalJson, SURVEY_MIN_ELIGIBLE } from '@einklang/domain';
import type { SurveyGroup, SurveyRow } from './survey.queries';
import type { SurveyGap, SurveyQuestionView } from './survey.view';
import type { OwnQuestionDto, SaveSurvey } from './surveys.dto';

/** What both sides release: everything that somebody who answers sees, and how they are grouped and protected. */
export type SurveyContent = Pick<
  SurveyRow,
  'template' | 'title' | 'purpose' | 'questions' | 'openText' | 'groups' | 'threshold' | 'closesOn'
>;

const partsOf = (content: SurveyContent) => {
  const { template, title, purpose, questions, openText, groups, threshold, closesOn } = content;
  return { template, title, purpose, questions, openText, groups, threshold, closesOn };
};

export const isSameContent = (a: SurveyContent, b: SurveyContent): boolean =>
  canonicalJson(partsOf(a)) === canonicalJson(partsOf(b));

/** A release is of exactly this. Whoever changes something and changes it back has to be released again. */
export const contentHash = (content: SurveyContent, version: number): string =>
  createHash('sha256')
    .update(canonicalJson({ ...partsOf(content), version }))
    .digest('hex');

/** A copy of the template's questions, then those of the company. */
export const questionsOf = (
  template: SurveyTemplateId,
  own: readonly OwnQuestionDto[],
): SurveyQuestionView[] => [
  ...(surveyTemplates.entries.find(({ id }) => id === template)?.questions ?? []).map((question) => ({
    ...question,
    text: { ...question.text },
  })),
  ...own.map(({ de, en }, at) => ({
    id: `E${String(at + 1).padStart(2, '0')}`,
    dim: 'OWN' as const,
    reverse: false,
    text: { de, en: en || de },
    own: true,
  })),
];

/** A group that was there keeps its id; ids are random, so that none tells when it was made. */
export const contentOf = (saved: SaveSurvey, before: readonly SurveyGroup[]): SurveyContent => ({
  template: saved.template,
  title: saved.title,
  purpose: saved.purpose,
  questions: questionsOf(saved.template, saved.ownQuestions),
  openText: saved.openText,
  groups: saved.groups.map(({ id, name, headcount }) => ({
    id: before.some((group) => group.id === id) && id ? id : randomUUID(),
    name,
    headcount,
  })),
  threshold: saved.threshold,
  closesOn: saved.closesOn,
});

export const eligibleOf = (groups: readonly SurveyGroup[]): number =>
  groups.reduce((sum, { headcount }) => sum + headcount, 0);

/** What must be there before a side can release it. */
export const gapsOf = (content: SurveyContent, today: string): SurveyGap[] => {
  const gaps: SurveyGap[] = [];
  if (content.groups.length === 0) gaps.push('GROUPS');
  else if (eligibleOf(content.groups) < SURVEY_MIN_ELIGIBLE) gaps.push('TOO_SMALL');
  if (content.closesOn === null || content.closesOn <= today) gaps.push('CLOSES_ON');
  if (content.questions.length === 0) gaps.push('QUESTIONS');
  return gaps;
};
