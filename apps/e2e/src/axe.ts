import axe from 'axe-core';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.2 AA on the page as it stands, each with the places where it was found. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const result = await checker.run({ runOnly });
    return result.violations.map(
      (found) => `${found.id}: ${found.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  }, RULES);
};
