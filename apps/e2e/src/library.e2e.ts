import { expect, test } from '@playwright/test';
import { signIn } from './demo';

test('somebody finds an application, reads it and takes it over as an initiative', async ({ page }) => {
  await signIn(page, 'felix.brandner@brandner.example');
  await page.getByRole('link', { name: 'Vorhaben', exact: true }).first().click();
  await page.getByRole('link', { name: 'Anwendungen' }).click();
  await page.getByRole('searchbox', { name: 'Suchwort' }).fill('handbuch');
  await expect(page.getByRole('status').filter({ hasText: '1 Anwendung' })).toBeVisible();
  expect(page.url()).toContain('suche=handbuch');
  await page.getByRole('link', { name: 'Wissensassistent für das interne Handbuch' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Wissensassistent für das interne Handbuch',
  );
  await expect(page.getByText('§ 87 Abs. 1 Nr. 1 BetrVG · Mitbestimmung')).toBeVisible();
  await page.getByRole('link', { name: 'Als Vorhaben übernehmen' }).click();

  await page.getByLabel('Name des Vorhabens').fill('Handbuch der Fertigung befragen');
  await page.getByRole('button', { name: 'Vorhaben anlegen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handbuch der Fertigung befragen');
  await expect(page.getByText('Aus der Bibliothek:')).toBeVisible();

  await page.getByRole('link', { name: 'Potenzial', exact: true }).click();
  await expect(
    page
      .getByText('Ein gepflegtes Verzeichnis mit guter Suche')
      .or(page.locator('input[value="Ein gepflegtes Verzeichnis mit guter Suche"]'))
      .first(),
  ).toBeVisible();
  await page.getByRole('link', { name: /Angaben zum System/ }).click();
  await page.getByRole('button', { name: 'Als Entwurf ankreuzen' }).click();
  await expect(page.getByText('Festgehalten ist noch nichts.')).toBeVisible();
});

test('the works council reads the library and is not offered to open an initiative', async ({ page }) => {
  await signIn(page, 'sabine.kurz@brandner.example');
  const { companyId } = await page.evaluate(async () => {
    const session = (await (await fetch('/api/v1/session')).json()) as {
      memberships: [{ companyId: string }];
    };
    return session.memberships[0];
  });
  await page.goto(`/b/${companyId}/anwendungen/UC05`);
  await expect(page.getByText('Dazu gibt es schon ein Vorhaben:')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Als Vorhaben übernehmen' })).toHaveCount(0);
});

test('two initiatives stand side by side, and the address keeps the choice', async ({ page }) => {
  await signIn(page, 'sabine.kurz@brandner.example');
  await page.getByRole('link', { name: 'Vorhaben', exact: true }).first().click();
  await page.getByRole('link', { name: 'Vergleich' }).click();
  await page.getByRole('checkbox', { name: 'Visuelle Qualitätsprüfung Drehteile' }).check();
  await page.getByRole('checkbox', { name: /^Eingangsrechnungen/ }).check();
  const table = page.getByRole('table', { name: 'Gewählte Vorhaben nebeneinander' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('row', { name: /Kapitalwert/ })).toContainText('€');
  await page.reload();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: /^Eingangsrechnungen/ })).toBeChecked();
});
