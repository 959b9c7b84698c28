import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { almostAgreed, resolveOn } from './agreed';
import { violations } from './axe';
import { signIn } from './demo';

const TITLE = `Prüfplan-Assistent ${Date.now() % 100_000}`;
const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'latin1',
);

const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

const downloaded = async (page: Page): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'PDF herunterladen' }).click(),
  ]);
  return readFile(await download.path());
};

/** Agreed is not concluded: Felix Brandner and Sabine Kurz lead one text to an agreement in force. */
test('both sides freeze, sign and display one document', async ({ browser }) => {
  test.setTimeout(180_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
  const agreed = await almostAgreed(felix, sabine, TITLE);
  for (const page of [felix, sabine]) await page.goto(`${agreed.at}/vereinbarung/unterschrift`);

  await test.step('nothing can be frozen while a paragraph is open', async () => {
    await expect(felix.getByText('2 von 3 geeinigt')).toBeVisible();
    await expect(felix.getByRole('link', { name: /^§ 3 / })).toBeVisible();
    await expect(felix.getByRole('button', { name: 'Fassung zur Unterschrift erstellen' })).toHaveCount(0);
    await agreed.acceptLast();
    await expect(felix.getByText('3 von 3 geeinigt')).toBeVisible();
  });

  await test.step('management freezes the text; both see the PDF being made, also after a reload', async () => {
    await felix.getByRole('button', { name: 'Fassung zur Unterschrift erstellen' }).click();
    const dialog = felix.getByRole('dialog');
    await expect(dialog).toContainText('Sabine Kurz');
    await dialog.getByRole('button', { name: 'Fassung zur Unterschrift erstellen' }).click();
    await felix.reload();
    for (const page of [felix, sabine])
      await expect(page.getByRole('link', { name: 'PDF herunterladen' })).toBeVisible({ timeout: 30_000 });
    await expect(sabine.getByText(/^\d+ Seiten?$/)).toBeVisible();
  });

  await test.step('both download the same bytes', async () => {
    const [one, other] = [await downloaded(felix), await downloaded(sabine)];
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(other)).toBe(true);
  });

  await test.step('the council signs only after its resolution, and each side only for itself', async () => {
    await expect(felix.getByRole('button', { name: 'Unterschrift festhalten' })).toHaveCount(1);
    await expect(sabine.getByRole('button', { name: 'Unterschrift festhalten' })).toHaveCount(0);
    await expect(sabine.getByText('Dafür braucht der Betriebsrat zuerst den Beschluss')).toBeVisible();
    await resolveOn(sabine, agreed);
    await expect(felix.getByText('Der Betriebsrat hat diesem Text am 18.11.2026 zugestimmt.')).toBeVisible();
    expect(await violations(felix)).toEqual([]);
  });

  await test.step('both record how and when they signed', async () => {
    await felix.getByRole('button', { name: 'Unterschrift festhalten' }).click();
    const his = felix.getByRole('dialog');
    await expect(his.getByLabel('Wer hat unterschrieben?')).toHaveValue('Dr. Felix Brandner');
    expect(await violations(felix)).toEqual([]);
    await his.getByRole('button', { name: 'Unterschrift festhalten' }).click();
    await expect(his.getByRole('alert')).toContainText('Wie wurde unterschrieben?');
    await his.getByRole('radio', { name: /auf Papier/ }).check();
    await his.getByRole('button', { name: 'Unterschrift festhalten' }).click();
    await expect(felix.getByText(/^Dr. Felix Brandner, .*, auf Papier$/)).toBeVisible();

    await expect(sabine.getByText(/^Dr. Felix Brandner, .*, auf Papier$/)).toBeVisible();
    await sabine.getByRole('button', { name: 'Unterschrift festhalten' }).click();
    const hers = sabine.getByRole('dialog');
    await expect(hers).toContainText('Die andere Seite hat auf Papier unterschrieben.');
    await hers.getByRole('button', { name: 'Unterschrift festhalten' }).click();
    await expect(felix.getByText(/^Sabine Kurz, .*, auf Papier$/)).toBeVisible();
  });

  await test.step('a renamed, a foreign and a huge file are refused, and nothing is lost', async () => {
    const choose = (name: string, buffer: Buffer): Promise<void> =>
      sabine.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    const send = sabine.getByRole('button', { name: 'Unterschriebenes Dokument hochladen' });
    await choose('Unterschrieben.pdf', Buffer.from('PK\u0003\u0004 das ist kein PDF'));
    await sabine.getByLabel('Auf diesem Dokument stehen die Unterschriften beider Seiten.').check();
    await send.click();
    await expect(
      sabine.getByText(/Dateiformat können wir nicht annehmen|Name und Inhalt der Datei/),
    ).toBeVisible();
    await expect(sabine.getByText(/^Unterschrieben\.pdf/)).toBeVisible();
    await choose('Unterschrieben.png', PDF);
    await send.click();
    await expect(sabine.getByText('Name und Inhalt der Datei passen nicht zusammen.')).toBeVisible();
    await choose('Unterschrieben.docx', PDF);
    await send.click();
    await expect(sabine.getByText('Das ist kein Scan und kein PDF.')).toBeVisible();
    await choose('Unterschrieben.pdf', Buffer.alloc(25 * 1024 * 1024 + 1, '%PDF-1.7\n'));
    await send.click();
    await expect(sabine.getByText('Dateien dürfen höchstens 25 MB haben.')).toBeVisible();
    await expect(sabine.getByRole('checkbox')).toBeChecked();
    expect(await violations(sabine)).toEqual([]);
    await choose('Unterschrieben.pdf', PDF);
    await send.click();
    await expect(sabine.getByText('Unterschriebenes Dokument herunterladen')).toBeVisible();
    await expect(felix.getByText('Unterschriebenes Dokument herunterladen')).toBeVisible();
  });

  await test.step('management displays it, and everybody can read and print it', async () => {
    await expect(sabine.getByText('Bekannt macht die Geschäftsführung.')).toBeVisible();
    await felix.getByRole('button', { name: 'Betriebsöffentlich stellen' }).click();
    const dialog = felix.getByRole('dialog');
    await dialog.getByLabel(/Wo liegt oder hängt sie aus/).fill('Schwarzes Brett Halle 2');
    await dialog.getByRole('button', { name: 'Betriebsöffentlich stellen' }).click();
    await expect(felix.getByText('in Kraft', { exact: true })).toBeVisible();
    await expect(sabine.getByText('in Kraft', { exact: true })).toBeVisible();
    expect(await violations(felix)).toEqual([]);

    await felix.getByRole('button', { name: 'Jetzt prüfen' }).click();
    await expect(felix.getByText('unverändert')).toHaveCount(4);

    const worker = await windowOf(browser, 'monika.jaeger@brandner.example');
    await worker.getByRole('link', { name: 'Vereinbarungen', exact: true }).first().click();
    await expect(worker.getByRole('heading', { level: 1, name: 'Vereinbarungen' })).toBeVisible();
    await expect(worker.getByText('In Arbeit')).toHaveCount(0);
    expect(await violations(worker)).toEqual([]);
    await worker.getByRole('link', { name: `Betriebsvereinbarung „${TITLE}“`, exact: true }).click();
    await expect(worker.getByRole('heading', { name: /^§ 1 / })).toBeVisible();
    await expect(worker.getByText('Auch hier: Schwarzes Brett Halle 2')).toBeVisible();
    expect(await violations(worker)).toEqual([]);
    await worker.goto(`${agreed.at}/vereinbarung/unterschrift`);
    await expect(
      worker.getByText('Diese Seite gibt es nicht – oder sie ist nicht für Sie freigegeben.'),
    ).toBeVisible();
  });
});
