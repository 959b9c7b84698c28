import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask, companyOf } from './agreed';
import { violations } from './axe';
import { signIn } from './demo';

const TITLE = `Angebotskalkulation ${Date.now() % 100_000}`;
const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'latin1',
);

const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

/** Felix Brandner orders a report and adds files; Sabine Kurz gets what is for both, and of the rest no sign. */
test('reports are made for both sides, files stay in their room', async ({ browser }) => {
  test.setTimeout(120_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
  const companyId = await companyOf(felix);
  const { id } = await ask(felix, 'POST', `/companies/${companyId}/initiatives`, {
    data: { title: TITLE, shortlist: true },
  });

  await test.step('a report is ordered, made in the background and there for the other side', async () => {
    await sabine.goto(`/b/${companyId}/berichte`);
    await felix.getByRole('link', { name: 'Berichte', exact: true }).first().click();
    await felix.getByRole('button', { name: 'Bericht bestellen' }).click();
    const dialog = felix.getByRole('dialog');
    await dialog.getByLabel('Zu welchem Vorhaben?').selectOption({ label: TITLE });
    await dialog.getByRole('radio', { name: /Entwurf der Vereinbarung/ }).check();
    await dialog.getByRole('button', { name: 'Bericht bestellen' }).click();
    await expect(dialog.getByRole('alert')).toContainText('noch keinen Text');
    expect(await violations(felix)).toEqual([]);
    await dialog.getByRole('radio', { name: /Sachstand/ }).check();
    await dialog.getByRole('button', { name: 'Bericht bestellen' }).click();
    const row = sabine.getByRole('row', { name: new RegExp(TITLE) });
    await expect(row).toBeVisible();
    const link = row.getByRole('link', { name: `PDF herunterladen: Sachstand ${TITLE}.pdf` });
    await expect(link).toBeVisible({ timeout: 30_000 });
    const [download] = await Promise.all([sabine.waitForEvent('download'), link.click()]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await violations(sabine)).toEqual([]);
  });

  await test.step('a file for the own side stays there; a renamed one is refused', async () => {
    for (const page of [felix, sabine]) await page.goto(`/b/${companyId}/vorhaben/${id}/dateien`);
    await felix.getByRole('radio', { name: 'Nur Geschäftsführung' }).check();
    const choose = (name: string): Promise<void> =>
      felix.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: PDF });
    const send = felix.getByRole('button', { name: 'Datei hochladen' });
    await choose('Verhandlungslinie.png');
    await send.click();
    await expect(felix.getByText('Name und Inhalt der Datei passen nicht zusammen.')).toBeVisible();
    await expect(felix.getByRole('radio', { name: 'Nur Geschäftsführung' })).toBeChecked();
    expect(await violations(felix)).toEqual([]);
    await choose('Verhandlungslinie.pdf');
    await send.click();
    await expect(felix.getByRole('link', { name: 'Verhandlungslinie.pdf' })).toBeVisible();
    await felix.getByRole('radio', { name: 'Gemeinsam' }).check();
    await choose('Angebot.pdf');
    await send.click();
    await expect(sabine.getByRole('link', { name: 'Angebot.pdf' })).toBeVisible();
    await expect(sabine.getByText('Verhandlungslinie')).toHaveCount(0);
    expect(await violations(sabine)).toEqual([]);
  });
});
