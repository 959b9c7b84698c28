import type { Page } from '@playwright/test';

/** The one password of all demo people. */
const PASSWORD = 'einklang-demo-2026';

/** Signs a demo person in through the page, as everybody does. */
export const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill(email);
  await page.getByLabel('Passwort', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL((url) => url.pathname !== '/anmelden');
};
