import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';

interface Place {
  readonly companyId: string;
  readonly initiativeId: string;
  /** Its entry in the KI-Verzeichnis. */
  readonly systemId: string;
}

/** The company of the person and an initiative that has something on every page. */
const placeOf = (page: Page, title: string): Promise<Place> =>
  page.evaluate(async (wanted) => {
    const read = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;
    const { memberships } = await read<{ memberships: [{ companyId: string }] }>('/api/v1/session');
    const { companyId } = memberships[0];
    const { items } = await read<{ items: { id: string; title: string }[] }>(
      `/api/v1/companies/${companyId}/initiatives?limit=100`,
    );
    const initiativeId = items.find((item) => item.title.includes(wanted))!.id;
    const system = await read<{ id: string }>(
      `/api/v1/companies/${companyId}/initiatives/${initiativeId}/system`,
    );
    return { companyId, initiativeId, systemId: system.id };
  }, title);

const OUTSIDE = [
  '/hersteller/gibt-es-nicht',
  '/anmelden',
  '/u',
  '/passwort',
  '/hilfe',
  '/hilfe/glossar',
  '/barrierefreiheit',
  '/datenschutz',
  '/impressum',
  '/gibt-es-nicht',
];
const PERSONAL = ['/konto'];
const COMPANY = [
  'posteingang',
  'vorhaben',
  'vorhaben?ansicht=schritte',
  'reifegrad',
  'reifegrad?teil=bewertung',
  'reifegrad?teil=vergleich',
  'reifegrad?teil=massnahmen',
  'anwendungen',
  'vorhaben/vergleich',
  'anwendungen/UC02',
  'ki-verzeichnis',
  'ki-verzeichnis?ungeregelt=true',
  'ki-verzeichnis/neu',
  'umfragen',
  'vereinbarungen',
  'berichte',
  'fristen',
  'verlauf',
  'betriebsrat',
  'betriebsrat/erfassen',
  'verwaltung',
  'wahl',
  'gibt-es-nicht',
];
const INITIATIVE = [
  '',
  '/potenzial',
  '/potenzial?teil=daten',
  '/potenzial?teil=prioritaet',
  '/potenzial?teil=ki-check',
  '/business-case',
  '/beteiligung',
  '/beteiligung/risiken',
  '/beteiligung/risiken?teil=bewertung',
  '/beteiligung/sorgen',
  '/beteiligung/befragung',
  '/beteiligung/kontrollprofil',
  '/beteiligung/datenschutz',
  '/beteiligung/stellungnahmen',
  '/vereinbarung',
  '/vereinbarung/vorschau',
  '/beschluesse',
  '/vereinbarung/unterschrift',
  '/dateien',
  '/verlauf',
];

/** What is wrong with one page: accessibility, a second heading, sideways scrolling, noise in the console. */
const faults = async (page: Page, path: string): Promise<string[]> => {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(`${path} error: ${error.message}`));
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const found = await violations(page);
  const headings = await page.locator('h1').count();
  const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  page.removeAllListeners('pageerror');
  return [
    ...noise,
    ...found.map((text) => `${path} ${text}`),
    ...(headings === 1 ? [] : [`${path} has ${headings} first headings`]),
    ...(wide ? [`${path} scrolls sideways`] : []),
  ];
};

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`every page is accessible, ${colorScheme} at ${width} px`, async ({ browser }) => {
      test.setTimeout(240_000);
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const wrong: string[] = [];
      for (const path of OUTSIDE) wrong.push(...(await faults(page, path)));
      await signIn(page, 'sabine.kurz@brandner.example');
      const { companyId, initiativeId, systemId } = await placeOf(page, 'Visuelle Qualitätsprüfung');
      for (const path of PERSONAL) wrong.push(...(await faults(page, path)));
      for (const path of COMPANY) wrong.push(...(await faults(page, `/b/${companyId}/${path}`)));
      wrong.push(...(await faults(page, `/b/${companyId}/ki-verzeichnis/${systemId}`)));
      wrong.push(...(await faults(page, `/b/${companyId}/oeffentlich/vorhaben/${initiativeId}`)));
      for (const path of INITIATIVE)
        wrong.push(...(await faults(page, `/b/${companyId}/vorhaben/${initiativeId}${path}`)));
      expect(wrong).toEqual([]);
      await context.close();
    });
