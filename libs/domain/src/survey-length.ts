/** A question with five answers takes less than twenty seconds; rounded up, so that nobody feels slow. */
const MINUTES_PER_QUESTION = 0.3;

/** How many minutes answering takes, about: 3 for 8 questions, 5 for 14. */
export const surveyMinutes = (questions: number): number =>
  Math.max(1, Math.ceil(questions * MINUTES_PER_QUESTION));
