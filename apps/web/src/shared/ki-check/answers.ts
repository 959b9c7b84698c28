import { questionnaire } from '@einklang/content/questionnaire.data';
import type { QuestionWords } from '@einklang/content/questionnaire';
import { QUESTION_IDS, type IdentificationAnswers, type QuestionId } from '@einklang/domain';
import type { AnswerView } from './ki-check.queries';

/** The answers alone, as the rules read them. */
export const valuesOf = (answers: readonly AnswerView[]): IdentificationAnswers =>
  Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));

export const wordsOf = (id: QuestionId): QuestionWords => {
  const words = questionnaire.entries.find((entry) => entry.id === id);
  if (!words) throw new Error(`No words for question ${id}.`);
  return words;
};

/** The first question without an answer; the first of all where none is missing. */
export const nextOpen = (answers: readonly AnswerView[]): QuestionId =>
  QUESTION_IDS.find((id) => !answers.some(({ questionId }) => questionId === id)) ?? 'A1';

export const isQuestionId = (value: unknown): value is QuestionId =>
  typeof value === 'string' && (QUESTION_IDS as readonly string[]).includes(value);
