import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';

const MARK = String(Date.now() % 100_000);

const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

const openRegister = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByRole('link', { name: 'KI-Verzeichnis' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'KI-Verzeichnis' })).toBeVisible();
};

const choose = async (page: Page, name: string, content: Buffer): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
  await page.getByRole('button', { name: 'Prüfen' }).click();
};

/** Felix Brandner fills the register, Monika Jäger points to what is missing, Sabine Kurz reads along. */
test('the register is filled by hand, by a list and by a hint', async ({ browser }) => {
  test.setTimeout(180_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  await openRegister(felix);

  await test.step('a system is entered, reviewed and retired with undo', async () => {
    await felix.getByRole('link', { name: 'System eintragen' }).click();
    await felix.getByLabel('Name des Systems').fill(`Microsoft Teams ${MARK}`);
    await expect(felix.getByText('Vorschlag aus dem Katalog: Microsoft Teams')).toBeVisible();
    await felix.getByRole('button', { name: 'Übernehmen' }).click();
    expect(await violations(felix)).toEqual([]);
    await felix.getByRole('button', { name: 'Eintragen' }).click();
    await expect(felix.getByRole('heading', { level: 1, name: `Microsoft Teams ${MARK}` })).toBeVisible();
    await expect(felix.getByText('Umfang hängt von Lizenz und Stand ab.')).toBeVisible();
    await expect(felix.getByText('Keine geltende Vereinbarung erfasst dieses System.')).toBeVisible();
    await felix.getByRole('button', { name: 'Prüfung eintragen' }).click();
    await felix.getByRole('dialog').getByRole('button', { name: 'Eintragen' }).click();
    await expect(felix.getByText('Die Prüfung ist eingetragen.')).toBeVisible();
    await felix.getByRole('button', { name: 'Weitere Aktionen' }).click();
    await felix.getByRole('button', { name: 'Außer Betrieb setzen' }).click();
    await expect(felix.getByText('außer Betrieb', { exact: true })).toBeVisible();
    await felix.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(felix.getByText('im Einsatz', { exact: true })).toBeVisible();
  });

  await test.step('a wrong list is refused and named row by row', async () => {
    await openRegister(felix);
    await felix.getByRole('button', { name: 'Weitere Aktionen' }).click();
    await felix.getByRole('link', { name: 'Liste einlesen' }).click();
    await choose(felix, 'lang.csv', Buffer.from(`System\n${'MES\n'.repeat(20_000)}`));
    await expect(felix.getByText(/mehr als 5000 Zeilen.*nichts übernommen/)).toBeVisible();
    await choose(felix, 'falsch.csv', Buffer.from('System;Nutzende\n=SUMME(A1);1\nMES;viele'));
    await expect(felix.getByRole('row', { name: /=SUMME/ })).toContainText('sieht wie eine Formel aus');
    await expect(felix.getByRole('row', { name: /MES/ })).toContainText('keine ganze Zahl');
    await expect(felix.getByText('In dieser Datei steht nichts, was zu übernehmen wäre.')).toBeVisible();
    expect(await violations(felix)).toEqual([]);
  });

  await test.step('the right one is taken over as it was checked', async () => {
    const list = `System;Hersteller;Nutzende\r\nMühle ${MARK};Müller;12\r\nPresse ${MARK};Maier;8`;
    await choose(felix, 'Liste.csv', Buffer.from(list, 'latin1'));
    await expect(felix.getByText('Gelesen als csv, Windows-1252')).toBeVisible();
    await felix.getByRole('button', { name: '2 Zeilen übernehmen' }).click();
    await expect(felix.getByText('Übernommen: 2 neu, 0 geändert.')).toBeVisible();
    await felix.getByLabel('Name, Hersteller oder Zweck').fill(MARK);
    await felix.getByRole('button', { name: 'Suchen' }).click();
    await expect(felix).toHaveURL(new RegExp(`suche=.*${MARK}`));
    await expect(felix.getByRole('row', { name: new RegExp(`Mühle ${MARK}.*Müller`) })).toBeVisible();
    await expect(felix.getByRole('row')).toHaveCount(4);
  });

  await test.step('what is shown can be saved', async () => {
    await felix.getByRole('button', { name: 'Weitere Aktionen' }).click();
    const [download] = await Promise.all([
      felix.waitForEvent('download'),
      felix.getByRole('link', { name: /Als CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^KI-Verzeichnis .*\.csv$/);
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved.trim().split('\r\n')).toHaveLength(4);
    expect(saved).toContain(`Mühle ${MARK};Müller`);
  });

  await test.step('an employee sees the short view and points to what is missing', async () => {
    const monika = await windowOf(browser, 'monika.jaeger@brandner.example');
    await openRegister(monika);
    await expect(monika.getByText(/Sie sehen die Kurzfassung/)).toBeVisible();
    await expect(monika.getByRole('link', { name: 'System eintragen' })).toHaveCount(0);
    expect(await violations(monika)).toEqual([]);
    await monika.getByRole('button', { name: 'Hinweis geben' }).click();
    const dialog = monika.getByRole('dialog');
    await dialog.getByLabel('Um welches System geht es?').fill(`Diktier-App ${MARK}`);
    await dialog.getByLabel('Was sollen beide Seiten wissen?').fill('Wir nutzen sie in der Prüfung.');
    await dialog.getByRole('radio', { name: 'Ohne Namen' }).check();
    expect(await violations(monika)).toEqual([]);
    await dialog.getByRole('button', { name: 'Hinweis senden' }).click();
    await expect(monika.getByText(/Danke\. Geschäftsführung und Betriebsrat/)).toBeVisible();
  });

  await test.step('both sides read it; management makes an entry of it', async () => {
    const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
    await openRegister(sabine);
    await sabine.getByRole('link', { name: /^Hinweise/ }).click();
    await expect(sabine.getByText(`Diktier-App ${MARK}`)).toBeVisible();
    await expect(sabine.getByText(/ohne Namen/).first()).toBeVisible();
    await expect(sabine.getByRole('button', { name: /^Antworten/ })).toHaveCount(0);
    expect(await violations(sabine)).toEqual([]);
    await felix.goto('/');
    await felix
      .getByRole('link', { name: /Hinweis zum KI-Verzeichnis beantworten/ })
      .first()
      .click();
    await felix.getByRole('link', { name: 'Hinweise ansehen' }).click();
    await felix.getByRole('link', { name: `Als System eintragen: Diktier-App ${MARK}` }).click();
    await expect(felix.getByLabel('Name des Systems')).toHaveValue(`Diktier-App ${MARK}`);
    await felix.getByRole('button', { name: 'Eintragen' }).click();
    await expect(felix.getByRole('heading', { level: 1, name: `Diktier-App ${MARK}` })).toBeVisible();
    await sabine.reload();
    await expect(sabine.getByRole('group', { name: `Diktier-App ${MARK}` })).toContainText('eingetragen');
  });
});
