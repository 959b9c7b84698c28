import { readFileSync } from 'node:fs';
import { expect, type Browser, type Page } from '@playwright/test';
import { signIn } from '../demo';

/** The people of the story, each in a window of their own, and the pages of their initiative. */
export interface Windows {
  /** Dr. Felix Brandner, management. */
  readonly felix: Page;
  /** Sabine Kurz, chair of the works council. */
  readonly sabine: Page;
  /** The address of the initiative's pages. */
  readonly at: string;
  readonly companyId: string;
  readonly initiativeId: string;
}

const { mailUrl } = JSON.parse(
  readFileSync(process.env['E2E_RUNTIME'] ?? '.einklang/runtime.json', 'utf8'),
) as { mailUrl: string };

/** What has arrived in the local mailbox for this address. */
export const mailsTo = async (address: string): Promise<string> =>
  (await fetch(`${mailUrl}/api/messages?to=${encodeURIComponent(address)}`)).text();

export const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

/** Presses a button on the page and the one of the same name in the dialog that asks once more. */
export const pressAndConfirm = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name }).click();
  await expect(dialog).toHaveCount(0);
};

/** Opens what stands before the next stage: the dialog with its requirements. */
export const openGate = async (page: Page, at: string, next: string) => {
  await page.goto(at);
  await page.getByRole('button', { name: `Weiter zu ${next} …` }).click();
  const dialog = page.getByRole('dialog', { name: `Weiter zu ${next}?` });
  await expect(dialog).toBeVisible();
  return dialog;
};
