import { expect, type Page } from '@playwright/test';

/** The key for each question in order: a reader of papers that learns from corrections and knows nobody. */
export const LEARNING_READER = '2353111111212322221';

/** Answers the questions with the keyboard alone, from the one that is open to the last, and completes. */
export const answerCheck = async (page: Page, keys: string, first = 1): Promise<void> => {
  for (const [index, key] of [...keys].entries()) {
    await expect(page.getByRole('form', { name: `Frage ${index + first} von 19` })).toBeVisible();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'KI-Check abschließen' }).click();
  await expect(page.getByText(/^Fassung \d+, abgeschlossen von/)).toBeVisible();
};
