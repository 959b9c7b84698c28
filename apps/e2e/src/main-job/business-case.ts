import { expect } from '@playwright/test';
import { violations } from '../axe';
import { declare } from './potential';
import { openGate, pressAndConfirm, type Windows } from './windows';

/** The calculation stays with management until it publishes it; then both read the same figures (vector A). */
export const publishBusinessCase = async ({ felix, sabine, at }: Windows): Promise<void> => {
  await felix.goto(`${at}/business-case`);
  await felix.getByRole('button', { name: 'Beispiel übernehmen' }).click();
  await expect(felix.getByText('25.444 €', { exact: true }).first()).toBeVisible();
  await felix
    .getByRole('checkbox', { name: 'Qualität' })
    .or(felix.getByRole('radio', { name: 'Qualität' }))
    .first()
    .check();
  await felix.getByLabel(/^Belastung/).fill('Weniger Spitzen am Monatsende.');
  await expect(felix.getByText(/^Entwurf gespeichert/)).toBeVisible();
  await sabine.goto(`${at}/business-case`);
  await expect(sabine.getByText('25.444 €')).toHaveCount(0);
  await pressAndConfirm(felix, 'Für Betriebsrat freigeben');
  await expect(sabine.getByText('25.444 €').first()).toBeVisible();
  expect(await violations(sabine)).toEqual([]);
};

/** G2: the figures are published, also to the finance committee; management decides. */
export const passSecondGate = async ({ felix, sabine, at }: Windows): Promise<void> => {
  const open = await openGate(felix, at, 'Beteiligung');
  await expect(open).toContainText('Wirtschaftsausschuss');
  await open.getByRole('link', { name: /Jetzt ergänzen:.*Wirtschaftsausschuss/ }).click();
  await declare(felix, 'Wirtschaftsausschuss unterrichtet', 'Ja');
  const his = await openGate(felix, at, 'Beteiligung');
  await his.getByRole('button', { name: 'Weiter zu Beteiligung' }).click();
  await sabine.goto(at);
  await expect(sabine.getByText('Schritt 3 von 5: Beteiligung')).toBeVisible();
};
