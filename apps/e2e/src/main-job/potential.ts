import { expect, type Page } from '@playwright/test';
import { violations } from '../axe';
import { answerCheck, LEARNING_READER } from '../ki-check';
import { assess, rateData, rateHuman } from './ratings';
import { openGate, pressAndConfirm, type Windows } from './windows';

/** Management informs early (PA-7); the council confirms that it has arrived, nothing more. */
export const informEarly = async ({ felix, sabine, at }: Windows): Promise<void> => {
  await felix.goto(at);
  await felix.getByRole('link', { name: 'Frühinformation schreiben' }).click();
  await felix
    .getByLabel('Was ist geplant und warum?')
    .fill('Lieferscheine werden gelesen und vorgeschlagen.');
  await felix.getByLabel('Wer ist voraussichtlich betroffen?').fill('Wareneingang, sechs Personen');
  await felix.getByLabel('Was geschieht als Nächstes?').fill('Angebote einholen.');
  await pressAndConfirm(felix, 'Frühinformation übergeben');
  await expect(felix.getByText('Empfang noch nicht bestätigt')).toBeVisible();

  await sabine.goto(at);
  await expect(sabine.getByRole('link', { name: 'Unterlagen ansehen' })).toBeVisible();
  await sabine.getByRole('link', { name: 'Unterlagen ansehen' }).click();
  await sabine.getByRole('button', { name: 'Empfang bestätigen' }).click();
  await expect(felix.getByText(/Empfang bestätigt von Sabine Kurz/)).toBeVisible();
};

/** The profile of the use case (PA-4), what follows from the system, and what people found. */
export const describeUseCase = async ({ felix, at }: Windows): Promise<void> => {
  await felix.goto(`${at}/potenzial`);
  await felix.getByLabel('Ablauf', { exact: true }).fill('Lieferscheine am Wareneingang erfassen');
  await felix.getByRole('textbox', { name: 'Gruppe 1' }).fill('Wareneingang');
  await felix.getByRole('textbox', { name: 'Personen' }).fill('6');
  await felix.getByLabel('Wer hat es vorgeschlagen?').selectOption({ label: 'Beschäftigte' });
  await felix.getByRole('checkbox', { name: 'Zeitersparnis' }).check();
  await felix.getByRole('checkbox', { name: /^Sie erfasst Daten/ }).check();
  await felix.getByLabel('Welche Entscheidungen berührt sie?').fill('keine');
  await felix.getByRole('textbox', { name: 'Möglichkeit 1' }).fill('Elektronischer Lieferschein');
  await expect(felix.getByText('Der Steckbrief ist vollständig.')).toBeVisible();

  await felix.getByRole('link', { name: /^KI-Check/ }).click();
  await felix.getByRole('button', { name: 'KI-Check beginnen' }).click();
  await answerCheck(felix, LEARNING_READER);
  expect(await violations(felix)).toEqual([]);

  await felix.goto(`${at}/potenzial?teil=daten`);
  await rateData(felix, 3);
  await expect(felix.getByText('Datenverfügbarkeit: 75 von 100')).toBeVisible();
  await felix.getByRole('link', { name: /^Priorität/ }).click();
  await assess(felix, 70);
  await rateHuman(felix, 3);
  expect(await violations(felix)).toEqual([]);
};

/** Records one finding with one's name and what it rests on. */
export const declare = async (page: Page, what: string, value: string | number): Promise<void> => {
  await page.getByRole('button', { name: `${what} festhalten` }).click();
  const dialog = page.getByRole('dialog', { name: what });
  if (typeof value === 'number') await dialog.getByRole('textbox').first().fill(String(value));
  else await dialog.getByRole('radio', { name: value, exact: true }).check();
  await dialog.getByLabel('Worauf stützt sich das?').fill('Workshop vom 16. November');
  await dialog.getByRole('button', { name: 'Festhalten' }).click();
  await expect(dialog).toHaveCount(0);
};

/** G1 is closed until the council has the first information, and then management's decision. */
export const passFirstGate = async ({ felix, sabine, at }: Windows): Promise<void> => {
  const hers = await openGate(sabine, at, 'Business Case');
  await expect(hers).toContainText('Das entscheidet die Geschäftsführung.');
  await expect(hers.getByRole('button', { name: 'Weiter zu Business Case' })).toHaveCount(0);
  const his = await openGate(felix, at, 'Business Case');
  await his.getByRole('button', { name: 'Weiter zu Business Case' }).click();
  await expect(felix.getByText('Schritt 2 von 5: Business Case')).toBeVisible();
  await expect(sabine.getByText('Schritt 2 von 5: Business Case')).toBeVisible();
};
