import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';

/** Sabine Kurz looks at an initiative as the employer's side does: nothing of her own room, nothing to change. */
test('a council sees a page as the employer’s side sees it, and changes nothing', async ({ page }) => {
  await signIn(page, 'sabine.kurz@brandner.example');
  await page.goto('/');
  await page.getByRole('link', { name: 'Vorhaben' }).first().click();
  await page
    .getByRole('link', { name: /Eingangsrechnungen/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Eingangsrechnungen/ })).toBeVisible();
  const menu = page.getByRole('navigation', { name: 'Hauptnavigation' });
  await expect(menu.getByRole('link', { name: 'Betriebsrat (intern)' })).toBeVisible();

  await page.getByRole('button', { name: 'Weitere Aktionen' }).click();
  await page.getByRole('button', { name: 'So sieht es: Geschäftsführung' }).click();
  await expect(page.getByText('Sie können nur lesen.')).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Betriebsrat (intern)' })).toHaveCount(0);
  await expect(page.getByText('Nur Betriebsrat')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  // It lasts over a new load; a write is refused with words, and what was typed stays.
  await page.reload();
  await page.getByLabel('Ihr Kommentar').fill('Das darf nicht gehen.');
  await page.getByRole('button', { name: 'Kommentar senden' }).click();
  await expect(page.getByText('Ändern lässt sich hier nichts.')).toBeVisible();
  await expect(page.getByLabel('Ihr Kommentar')).toHaveValue('Das darf nicht gehen.');

  await page.getByRole('button', { name: 'Zurück zu meiner Sicht' }).click();
  await expect(menu.getByRole('link', { name: 'Betriebsrat (intern)' })).toBeVisible();
});
