import { expect, type Page } from '@playwright/test';
import { pressAndConfirm } from './windows';

const DATA = [
  'Vorhandensein',
  'Umfang und Zeitraum',
  'Qualität',
  'Zugriff und Eigentum',
  'Aktualität',
  'Zulässigkeit und Personenbezug',
];
const BENEFIT = [
  'Wirtschaftlich',
  'Qualität und Kundschaft',
  'Entlastung der Beschäftigten',
  'Strategisch',
  'Reife der Technik',
  'Umsetzbarkeit',
];
const HUMAN = [
  'Entlastung von Routine und Belastung',
  'Handlungsspielraum',
  'Lern- und Aufgabenvielfalt',
  'Schutz vor Kontrolle',
  'Beschäftigungssicherheit',
  'Transparenz und Beherrschbarkeit',
];

/** Rates all six questions about the data alike (PA-5). */
export const rateData = async (page: Page, step: number): Promise<void> => {
  for (const name of DATA)
    await page
      .getByRole('radiogroup', { name, exact: true })
      .getByRole('radio', { name: new RegExp(`^${step} ·`) })
      .check();
  await expect(page.getByText(/^Entwurf gespeichert/)).toBeVisible();
};

/** Types the same number into every slider of benefit and feasibility. */
export const assess = async (page: Page, value: number): Promise<void> => {
  for (const name of BENEFIT) await page.getByRole('textbox', { name, exact: true }).fill(String(value));
  await expect(page.getByText(/^Entwurf gespeichert/).first()).toBeVisible();
};

/** Rates the human side in one's own room, and gives it to both. */
export const rateHuman = async (page: Page, step: number): Promise<void> => {
  for (const name of HUMAN)
    await page
      .getByRole('group', { name, exact: true })
      .getByRole('radio', { name: new RegExp(`^${step}: `) })
      .check();
  await pressAndConfirm(page, 'Bewertung abgeben');
  await expect(page.getByText('Die Bewertung ist abgegeben.')).toBeVisible();
};
