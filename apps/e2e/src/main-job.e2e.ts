import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';

const { mailUrl } = JSON.parse(
  readFileSync(process.env['E2E_RUNTIME'] ?? '.einklang/runtime.json', 'utf8'),
) as { mailUrl: string };
const TITLE = `Belegerkennung im Wareneingang ${Date.now() % 100_000}`;
const SECRET = 'Unsere rote Linie bleibt unter uns';

const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

const mailsTo = async (address: string): Promise<string> =>
  (await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(address)}`)).text();

/**
 * The main job in windows side by side: Felix Brandner for management, Sabine Kurz for the works council, Miriam
 * Okafor as their consultant. What one does, the other sees without reloading.
 */
test('management and works council work on one initiative side by side', async ({ browser }) => {
  test.setTimeout(240_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');

  await test.step('the council hears of it in the same minute, live and by mail', async () => {
    await sabine
      .getByRole('link', { name: /Posteingang/ })
      .first()
      .click();
    await sabine
      .getByRole('tab', { name: /Neues/ })
      .or(sabine.getByRole('radio', { name: /Neues/ }))
      .or(sabine.getByRole('link', { name: /Neues/ }))
      .first()
      .click();
    await felix.getByRole('link', { name: 'Vorhaben', exact: true }).first().click();
    await felix.getByRole('link', { name: 'Vorhaben anlegen' }).click();
    await felix.getByLabel('Name des Vorhabens').fill(TITLE);
    await felix.getByLabel('Welches Problem soll es lösen?').fill('Lieferscheine werden von Hand abgetippt.');
    await felix.getByRole('radio', { name: /Vorauswahl/ }).check();
    await felix.getByRole('button', { name: /Anlegen/ }).click();
    const dialog = felix.getByRole('dialog');
    await expect(dialog).toContainText('Sabine Kurz');
    await dialog.getByRole('button', { name: /informieren|nehmen/ }).click();
    await expect(felix.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(sabine.getByText(TITLE).first()).toBeVisible({ timeout: 15_000 });
    await expect.poll(() => mailsTo('sabine.kurz@brandner.example'), { timeout: 20_000 }).toContain(TITLE);
  });

  const initiative = felix.url();
  await test.step('what the council writes in its room reaches nobody else', async () => {
    await sabine.goto(initiative);
    await expect(sabine.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await sabine.locator('label').filter({ hasText: 'Nur Betriebsrat' }).click();
    await sabine.getByLabel('Ihr Kommentar').fill(SECRET);
    await sabine.getByRole('button', { name: 'Kommentar senden' }).click();
    await expect(sabine.getByText(SECRET)).toBeVisible();
    await sabine.locator('label').filter({ hasText: 'Gemeinsam' }).click();
    await sabine.getByLabel('Ihr Kommentar').fill('Danke für die frühe Information.');
    await sabine.getByRole('button', { name: 'Kommentar senden' }).click();
    await expect(felix.getByText('Danke für die frühe Information.')).toBeVisible({ timeout: 15_000 });
    await expect(felix.getByText(SECRET)).toHaveCount(0);
    expect(await violations(felix)).toEqual([]);
  });

  await test.step('they negotiate a paragraph: proposal, counterproposal, agreement', async () => {
    await felix.getByRole('link', { name: 'Vereinbarung', exact: true }).click();
    await felix.getByRole('button', { name: /Paragrafen beginnen/ }).click();
    await felix.getByRole('link', { name: 'Geltungsbereich' }).click();
    await felix.getByRole('button', { name: 'Vorschlag schreiben' }).click();
    await felix
      .getByRole('textbox', { name: 'Wortlaut' })
      .fill('Die Vereinbarung gilt für den Betrieb Esslingen.\nSie gilt bis auf Weiteres.');
    await felix.getByRole('button', { name: 'An die andere Seite senden' }).click();
    await felix.getByRole('dialog').getByRole('button', { name: 'An die andere Seite senden' }).click();
    await expect(felix.getByText('Am Zug: Betriebsrat', { exact: false })).toBeVisible();

    await sabine.getByRole('link', { name: 'Vereinbarung', exact: true }).click();
    await sabine.getByRole('link', { name: 'Geltungsbereich' }).click();
    await sabine.getByRole('button', { name: 'Gegenvorschlag schreiben' }).click();
    await sabine
      .getByRole('textbox', { name: 'Wortlaut' })
      .fill(
        'Die Vereinbarung gilt für alle Beschäftigten des Betriebs Esslingen.\nSie gilt bis auf Weiteres.',
      );
    await sabine.getByRole('button', { name: 'An die andere Seite senden' }).click();
    await sabine.getByRole('dialog').getByRole('button', { name: 'An die andere Seite senden' }).click();

    await expect(felix.locator('ins').first()).toContainText('alle Beschäftigten', { timeout: 15_000 });
    expect(await violations(felix)).toEqual([]);
    await felix.getByRole('button', { name: 'Annehmen' }).click();
    await expect(felix.getByText('geeinigt', { exact: true }).first()).toBeVisible();
    await felix.getByRole('link', { name: 'Alle Paragrafen' }).click();
    await felix.getByRole('link', { name: 'Vorschau' }).click();
    await expect(
      felix.getByText('Die Vereinbarung gilt für alle Beschäftigten des Betriebs Esslingen.'),
    ).toBeVisible();
  });

  await test.step('the consultant sees the status of her clients and nothing of the council’s room', async () => {
    const miriam = await windowOf(browser, 'miriam.okafor@okafor.example');
    await expect(miriam.getByRole('heading', { level: 1, name: 'Mandanten' })).toBeVisible();
    await expect(miriam.getByText('Nordlicht Kurier & Lager GmbH')).toBeVisible();
    expect(await violations(miriam)).toEqual([]);
    await miriam
      .getByRole('link', { name: /Brandner/ })
      .first()
      .click();
    await expect(miriam.getByText('Sie arbeiten für:')).toBeVisible();
    await miriam.goto(initiative);
    await expect(miriam.getByText('Danke für die frühe Information.')).toBeVisible();
    await expect(miriam.getByText(SECRET)).toHaveCount(0);
  });
});
