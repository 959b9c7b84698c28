import { DATA_DIMENSIONS, HUMAN_CRITERIA, MATURITY_ITEMS } from '@einklang/domain';
import type { Answer, Client } from './client';

/** An act on the way must work; otherwise what a test shows later means nothing. */
const done = async <T>(act: Promise<Answer<T>>): Promise<T> => {
  const { status, body } = await act;
  if (status >= 300) throw new Error(`Rating ends here: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** One side answers so many of the 24 criteria, each in the same way, and gives them to both. */
export const rateMaturity = async (who: Client, answered = 24, rating = 3): Promise<void> => {
  const { draft } = await done(who.get('/maturity'));
  const ratings = MATURITY_ITEMS.slice(0, answered).map((item) => ({ item, rating, reason: '' }));
  await done(who.put('/maturity/draft', { ratings }, { version: draft.version }));
  await done(who.post('/maturity/snapshots', undefined, { version: draft.version + 1 }));
};

/** PA-5 and the employer's part of PA-6: each as good as can be expected early on. */
export const assessPriority = async (who: Client, id: string): Promise<void> => {
  const at = `/initiatives/${id}`;
  const data = await done(who.get(`${at}/data-rating`));
  const priority = await done(who.get(`${at}/priority`));
  const ratings = DATA_DIMENSIONS.map((dimension) => ({ dimension, rating: 3 }));
  await done(
    who.put(
      `${at}/data-rating`,
      { ratings, sources: ['Prüfprotokolle'], owner: 'Qualität', personalData: false },
      { version: data.version },
    ),
  );
  const score = { economic: 70, quality: 70, relief: 70, strategic: 70 };
  await done(
    who.put(
      `${at}/priority`,
      { ...score, technologyMaturity: 70, implementability: 70, effortMonths: 6 },
      { version: priority.version },
    ),
  );
};

/** One side's H: every criterion 0 to 4, given to both; 3 makes 75. */
export const rateHuman = async (who: Client, id: string, rating: number): Promise<void> => {
  const { humanDraft } = await done(who.get(`/initiatives/${id}/priority`));
  const ratings = HUMAN_CRITERIA.map((criterion) => ({ criterion, rating, reason: '' }));
  const { version } = humanDraft;
  await done(who.put(`/initiatives/${id}/human-rating/draft`, { ratings }, { version }));
  await done(who.post(`/initiatives/${id}/human-ratings`, undefined, { version: version + 1 }));
};
