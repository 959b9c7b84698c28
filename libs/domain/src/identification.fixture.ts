import {
  IDENTIFICATION_QUESTIONS,
  QUESTION_IDS,
  type IdentificationAnswers,
  type IdentificationQuestion,
  type QuestionId,
} from './identification-questions';

/** How many numbers `answersFrom` wants. */
export const ANSWER_SEEDS = QUESTION_IDS.length;

/** Answers as a person may leave them, one number each: given, »weiß ich nicht«, or not there yet. */
export const answersFrom = (seeds: readonly number[]): IdentificationAnswers =>
  Object.fromEntries(
    QUESTION_IDS.flatMap((id, index) => {
      const answer = answerFrom(id, seeds[index] ?? 0);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );

const answerFrom = (id: QuestionId, seed: number): unknown => {
  const question: IdentificationQuestion = IDENTIFICATION_QUESTIONS[id];
  if (question.kind !== 'multi') {
    const options = question.kind === 'yn' ? ['yes', 'no'] : question.options;
    return [undefined, 'unknown', ...options][seed % (options.length + 2)];
  }
  if (seed % 8 < 2) return [undefined, 'unknown'][seed % 8];
  const together = question.options.filter((option) => option !== question.alone);
  const some = together.filter((_, bit) => (seed >> (bit + 3)) % 2 === 1);
  return some.length > 0 ? some : [question.alone ?? together[0]];
};
