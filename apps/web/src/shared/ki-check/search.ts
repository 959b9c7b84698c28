import type { QuestionId } from '@einklang/domain';

/** A question's name; the questionnaire itself is too big for what every page loads. */
const QUESTION = /^(A[1-4]|B[1-4]|C[1-4]|D[12]|E[1-5])$/;

/** The question that the address opens. */
export const questionIn = (search: Record<string, unknown>): { frage?: QuestionId } =>
  QUESTION.test(String(search['frage'])) ? { frage: search['frage'] as QuestionId } : {};
