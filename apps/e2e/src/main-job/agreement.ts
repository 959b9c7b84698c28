import { expect, type Page } from '@playwright/test';
import { ask, resolveOn } from '../agreed';
import { violations } from '../axe';
import { openGate, pressAndConfirm, type Windows } from './windows';

const AGREED = 'Die Vereinbarung gilt für alle Beschäftigten des Betriebs Esslingen.';

/** A paragraph goes from proposal over counter-proposal to agreement, word by word. */
export const negotiate = async ({ felix, sabine, at }: Windows): Promise<void> => {
  await felix.goto(`${at}/vereinbarung`);
  await felix.getByRole('button', { name: /Paragrafen beginnen/ }).click();
  await felix.getByRole('link', { name: 'Geltungsbereich' }).click();
  await felix.getByRole('button', { name: 'Vorschlag schreiben' }).click();
  await felix
    .getByRole('textbox', { name: 'Wortlaut' })
    .fill('Die Vereinbarung gilt für den Betrieb Esslingen.\nSie gilt bis auf Weiteres.');
  await pressAndConfirm(felix, 'An die andere Seite senden');
  await expect(felix.getByText('Betriebsrat am Zug', { exact: false }).first()).toBeVisible();

  await sabine.goto(`${at}/vereinbarung`);
  await sabine.getByRole('link', { name: 'Geltungsbereich' }).click();
  await sabine.getByRole('button', { name: 'Gegenvorschlag schreiben' }).click();
  await sabine.getByRole('textbox', { name: 'Wortlaut' }).fill(`${AGREED}\nSie gilt bis auf Weiteres.`);
  await pressAndConfirm(sabine, 'An die andere Seite senden');

  await expect(felix.locator('ins').first()).toContainText('alle Beschäftigten', { timeout: 15_000 });
  expect(await violations(felix)).toEqual([]);
  await felix.getByRole('button', { name: 'Annehmen' }).click();
  await expect(felix.getByText('geeinigt', { exact: true }).first()).toBeVisible();
  await felix.getByRole('link', { name: 'Alle Paragrafen' }).click();
  await felix.getByRole('link', { name: 'Vorschau' }).click();
  await expect(felix.getByText(AGREED)).toBeVisible();
};

/** The other paragraphs, each proposed by one side and accepted by the other. */
export const agreeOnTheRest = async ({
  felix,
  sabine,
  companyId,
  initiativeId,
}: Windows): Promise<string> => {
  const here = `/companies/${companyId}`;
  const { id, clauses } = await ask(felix, 'GET', `${here}/initiatives/${initiativeId}/agreement`);
  for (const clause of clauses) {
    if (clause.state === 'AGREED') continue;
    const proposed = await ask(felix, 'POST', `${here}/clauses/${clause.id}/versions`, {
      data: {
        variant: 'CUSTOM',
        text: `Zu »${clause.title}« gilt, was beide Seiten am 20. November beraten haben.`,
      },
      version: 1,
    });
    await ask(sabine, 'POST', `${here}/clauses/${clause.id}/acceptance`, {
      data: { version: 1 },
      version: proposed.version,
    });
  }
  return id;
};

/** Records one's own signature. Whoever signs first says how; the other side signs the same document the same way. */
const recordSignature = async (page: Page, signsFirst: boolean): Promise<void> => {
  await page.getByRole('button', { name: 'Unterschrift festhalten' }).click();
  const dialog = page.getByRole('dialog');
  if (signsFirst) await dialog.getByRole('radio', { name: /auf Papier/ }).check();
  await dialog.getByRole('button', { name: 'Unterschrift festhalten' }).click();
  await expect(dialog).toHaveCount(0);
};

/** Frozen, resolved on, signed by both on the same document, displayed: in force (§ 77 (2) BetrVG). */
export const conclude = async (story: Windows, agreementId: string): Promise<void> => {
  const { felix, sabine, at } = story;
  for (const page of [felix, sabine]) await page.goto(`${at}/vereinbarung/unterschrift`);
  await pressAndConfirm(felix, 'Fassung zur Unterschrift erstellen');
  for (const page of [felix, sabine])
    await expect(page.getByRole('link', { name: 'PDF herunterladen' })).toBeVisible({ timeout: 30_000 });
  await resolveOn(sabine, { ...story, agreementId });
  await recordSignature(felix, true);
  await expect(sabine.getByText(/^Dr. Felix Brandner, .*, auf Papier$/)).toBeVisible();
  await recordSignature(sabine, false);
  await felix.locator('input[type=file]').setInputFiles({
    name: 'Unterschrieben.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(
      '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
      'latin1',
    ),
  });
  await felix.getByLabel('Auf diesem Dokument stehen die Unterschriften beider Seiten.').check();
  await felix.getByRole('button', { name: 'Unterschriebenes Dokument hochladen' }).click();
  await felix.getByRole('button', { name: 'Betriebsöffentlich stellen' }).click();
  const dialog = felix.getByRole('dialog');
  await dialog.getByLabel(/Wo liegt oder hängt sie aus/).fill('Schwarzes Brett am Wareneingang');
  await dialog.getByRole('button', { name: 'Betriebsöffentlich stellen' }).click();
  for (const page of [felix, sabine]) await expect(page.getByText('in Kraft', { exact: true })).toBeVisible();
};

/** G4: the council's consent comes from its resolution, and only then may the system go live. */
export const passFourthGate = async ({ felix, sabine, at }: Windows): Promise<void> => {
  const hers = await openGate(sabine, at, 'Betrieb');
  await hers.getByLabel('Welcher Beschluss trägt die Erklärung?').selectOption({ index: 1 });
  await hers.getByRole('button', { name: 'Erklärung abgeben' }).click();
  await expect(hers).toHaveCount(0);
  const his = await openGate(felix, at, 'Betrieb');
  await expect(his).toContainText('Beschluss');
  await his.getByRole('button', { name: 'Weiter zu Betrieb' }).click();
  await expect(sabine.getByText('Schritt 5 von 5: Betrieb')).toBeVisible();
};
