import { expect, test } from '@playwright/test';
import { signIn } from './demo';

test('Felix Brandner signs in and finds the initiatives of his company', async ({ page }) => {
  await signIn(page, 'felix.brandner@brandner.example');
  await page.getByRole('link', { name: 'Vorhaben', exact: true }).first().click();
  await expect(page.getByRole('link', { name: 'Visuelle Qualitätsprüfung Drehteile' }).first()).toBeVisible();
  await expect(page.getByText('Brandner Präzisionsteile').first()).toBeVisible();
});

test('a wrong password is refused in plain words', async ({ page }) => {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail-Adresse').fill('felix.brandner@brandner.example');
  await page.getByLabel('Passwort', { exact: true }).fill('not-the-password-1');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Passwort');
  await expect(page).toHaveURL(/anmelden/);
});
