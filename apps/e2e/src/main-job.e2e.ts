import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { agreeOnTheRest, conclude, negotiate, passFourthGate } from './main-job/agreement';
import { passSecondGate, publishBusinessCase } from './main-job/business-case';
import {
  agreePeriods,
  giveStatement,
  informFully,
  passThirdGate,
  recordFacts,
  settleTheRest,
} from './main-job/participation';
import { describeUseCase, informEarly, passFirstGate } from './main-job/potential';
import { mailsTo, windowOf, type Windows } from './main-job/windows';

const TITLE = `Belegerkennung im Wareneingang ${Date.now() % 100_000}`;
const SECRET = 'Unsere rote Linie bleibt unter uns';

/**
 * The main job in windows side by side: Felix Brandner for management, Sabine Kurz for the works council, Miriam
 * Okafor as their consultant. What one does, the other sees without reloading.
 */
test('management and works council carry one initiative from idea to operation', async ({ browser }) => {
  test.setTimeout(400_000);
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
    await expect(sabine.getByText(TITLE).filter({ visible: true }).first()).toBeVisible({ timeout: 15_000 });
    await expect.poll(() => mailsTo('sabine.kurz@brandner.example'), { timeout: 20_000 }).toContain(TITLE);
  });

  const [, companyId, initiativeId] = /\/b\/([^/]+)\/vorhaben\/([^/?]+)/.exec(felix.url()) as unknown as [
    string,
    string,
    string,
  ];
  const story: Windows = {
    felix,
    sabine,
    companyId,
    initiativeId,
    at: `/b/${companyId}/vorhaben/${initiativeId}`,
  };

  await test.step('what the council writes in its room reaches nobody else', async () => {
    await sabine.goto(story.at);
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

  await test.step('the council is informed early and confirms the receipt', () => informEarly(story));
  await test.step('management describes the use case', () => describeUseCase(story));
  await test.step('G1', () => passFirstGate(story));
  await test.step('the business case is published', () => publishBusinessCase(story));
  await test.step('G2', () => passSecondGate(story));
  await test.step('the facts say what the law asks for', () => recordFacts(story));
  await test.step('both agree on periods', () => agreePeriods(story));
  await test.step('the council has all papers and confirms them', () => informFully(story));
  await test.step('the council gives its statement within the agreed time', () => giveStatement(story));
  await test.step('what else participation asks for', () => settleTheRest(story));
  await test.step('G3', () => passThirdGate(story));
  await test.step('they negotiate a paragraph: proposal, counterproposal, agreement', () => negotiate(story));
  const agreementId = await agreeOnTheRest(story);
  await test.step('the agreement is signed, displayed and in force', () => conclude(story, agreementId));
  await test.step('G4', () => passFourthGate(story));

  await test.step('every step stands in the timeline, of the council’s room only for the council', async () => {
    await felix.goto(`${story.at}/verlauf`);
    await expect(
      felix.getByText('Dr. Felix Brandner hat den Text betriebsöffentlich gestellt.'),
    ).toBeVisible();
    await expect(felix.getByText('Nur Betriebsrat')).toHaveCount(0);
    await sabine.goto(`${story.at}/verlauf`);
    await sabine.getByLabel('Bereich').selectOption({ label: 'Nur Betriebsrat' });
    await expect(
      sabine
        .getByRole('listitem')
        .filter({ hasText: /^Sabine Kurz hat/ })
        .first(),
    ).toBeVisible();
    expect(await violations(sabine)).toEqual([]);
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
    await miriam.goto(story.at);
    await expect(miriam.getByText('Danke für die frühe Information.')).toBeVisible();
    await expect(miriam.getByText(SECRET)).toHaveCount(0);
  });
});
