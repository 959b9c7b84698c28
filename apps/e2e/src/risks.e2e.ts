import { expect, test, type Page } from '@playwright/test';
import { ask, companyOf } from './agreed';
import { violations } from './axe';
import { pressAndConfirm, windowOf } from './main-job/windows';

const RISK = `Nutzungsberichte zeigen einzelne Menschen, ${Date.now() % 100_000}`;

/** Rates the entry without measures, as the side of whoever sees the page. */
const rate = async (
  page: Page,
  at: string,
  [likelihood, impact]: readonly [RegExp, RegExp],
): Promise<void> => {
  await page.goto(`${at}?teil=bewertung`);
  const fold = page.locator('details').filter({ hasText: RISK });
  const before = fold.getByRole('group', { name: 'Ohne weitere Maßnahmen' });
  await before
    .getByRole('group', { name: 'Wahrscheinlichkeit' })
    .getByRole('radio', { name: likelihood })
    .check();
  await before.getByRole('group', { name: 'Auswirkung' }).getByRole('radio', { name: impact }).check();
  await expect(page.getByText(/^Entwurf gespeichert/)).toBeVisible();
};

test('both sides rate a risk for themselves, the higher counts, and they agree on one rating', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
  const companyId = await companyOf(felix);
  const { items } = await ask(felix, 'GET', `/companies/${companyId}/initiatives?limit=100`);
  const { id } = items.find(({ title }: { title: string }) => title === 'Microsoft 365 Copilot');
  const at = `/b/${companyId}/vorhaben/${id}/beteiligung/risiken`;
  const entryOn = (page: Page) => page.getByRole('region', { name: /^Nr\./ }).filter({ hasText: RISK });

  await felix.goto(at);
  await felix.getByRole('button', { name: 'Chance oder Risiko eintragen' }).click();
  const dialog = felix.getByRole('dialog');
  await dialog.getByLabel('Worum geht es?').selectOption({ label: 'Kontrolle und Daten' });
  await dialog.getByLabel('In einem Satz').fill(RISK);
  await dialog.getByRole('button', { name: 'Für beide Seiten eintragen' }).click();
  await expect(dialog).toHaveCount(0);

  await rate(felix, at, [/^2:/, /^2:/]);
  await sabine.goto(at);
  await expect(entryOn(sabine)).not.toContainText('2 × 2 = 4');
  await pressAndConfirm(felix, 'Bewertung abgeben');
  await expect(entryOn(sabine)).toContainText('2 × 2 = 4, grün');

  await rate(sabine, at, [/^5:/, /^4:/]);
  await pressAndConfirm(sabine, 'Bewertung abgeben');
  await felix.goto(at);
  await expect(entryOn(felix)).toContainText('5 × 4 = 20, rot');
  await expect(entryOn(felix)).toContainText('Es zählt das höhere Risiko');
  expect(await violations(felix)).toEqual([]);

  await entryOn(felix).getByRole('button', { name: 'Einigung vorschlagen' }).click();
  await felix
    .getByRole('dialog')
    .getByLabel(/^Wann haben Sie gesprochen/)
    .fill('Am 20. November am Runden Tisch.');
  await felix.getByRole('dialog').getByRole('button', { name: 'Vorschlag senden' }).click();
  await sabine.goto(at);
  await entryOn(sabine).getByRole('button', { name: 'Vorschlag bestätigen' }).click();
  await expect(entryOn(felix)).toContainText('Geeinigt am');
});
