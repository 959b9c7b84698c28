import { expect, test, type Browser, type Page } from '@playwright/test';
import { ask, companyOf } from './agreed';
import { violations } from './axe';
import { signIn } from './demo';

const SCRIPT_BUDGET = 95 * 1024;
const STYLE_BUDGET = 8 * 1024;

const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

/** Both sides release a survey, it starts, and its slips are printed; the codes are read from the document. */
const slipsOf = async (felix: Page, sabine: Page): Promise<string[]> => {
  const here = `/companies/${await companyOf(felix)}`;
  const { id } = await ask(felix, 'POST', `${here}/initiatives`, {
    data: { title: `Umfrage ${Date.now() % 100_000}`, shortlist: true },
  });
  let survey = await ask(felix, 'POST', `${here}/initiatives/${id}/surveys`, {
    data: { template: 'PULS-KI-1' },
  });
  const at = `${here}/surveys/${survey.id}`;
  survey = await ask(felix, 'PUT', at, {
    version: survey.version,
    data: {
      template: 'PULS-KI-1',
      title: 'KI-Dienstplanung',
      purpose: 'Wir möchten wissen, wie Sie die Planung sehen.',
      ownQuestions: [],
      openText: true,
      groups: [{ name: 'Fertigung', headcount: 20 }],
      threshold: 5,
      closesOn: '2099-12-04',
    },
  });
  for (const side of [felix, sabine])
    survey = await ask(side, 'POST', `${at}/release`, { version: survey.version });
  survey = await ask(felix, 'POST', `${at}/start`, { version: survey.version });
  const slips = await felix.request.post(`/api/v1${at}/slips`, {
    headers: { 'x-einklang': '1' },
    data: { groupId: survey.groups[0].id },
  });
  expect(slips.ok(), await slips.text()).toBe(true);
  // The words behind each picture, for whoever can't see it: they carry the code.
  const text = [...(await slips.body()).toString('latin1').matchAll(/\/Alt <FEFF([0-9A-F]+)>/g)]
    .map(([, hex]) => Buffer.from(hex!, 'hex').swap16().toString('utf16le'))
    .join('\n');
  return [...text.matchAll(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/g)].map(([code]) => code);
};

test('somebody with a slip answers on a telephone, without account, cookie or trace', async ({ browser }) => {
  test.setTimeout(120_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
  const [code, other] = await slipsOf(felix, sabine);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);

  for (const [colorScheme, slip] of [
    ['light', code],
    ['dark', other],
  ] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme });
    const page = await context.newPage();
    const loaded = { script: 0, stylesheet: 0 };
    const foreign: string[] = [];
    const told: string[] = [];
    page.on('requestfinished', async (request) => {
      if (new URL(request.url()).origin !== new URL(felix.url()).origin) foreign.push(request.url());
      const headers = await request.allHeaders();
      const tells = headers['cookie'] || headers['referer'];
      if (tells) told.push(`${request.url()} ${tells}`);
      const kind = request.resourceType();
      if (kind === 'script' || kind === 'stylesheet')
        loaded[kind] += (await request.sizes()).responseBodySize;
    });
    const step = async (name: RegExp | string): Promise<void> => {
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    };

    await page.goto(`/u#${slip}`);
    await step('An einer Umfrage teilnehmen');
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Umfrage öffnen' }).click();
    await step('Umfrage: KI-Dienstplanung');
    await expect(page.getByText('Ihre Antworten sind anonym.')).toBeVisible();
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await expect(page.getByText('Frage 1 von 14')).toBeVisible();
    await step(/^Ich weiß, wofür/);
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Frage 2 von 14')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Frage 2 von 14')).toBeVisible();
    for (let number = 2; number <= 14; number++) {
      await expect(page.getByText(`Frage ${number} von 14`)).toBeVisible();
      await page.getByRole('radio', { name: 'kann ich nicht beurteilen' }).check();
      await page.getByRole('button', { name: 'Weiter' }).click();
    }
    await step(/besonders wichtig/);
    await page.getByRole('button', { name: 'Weiter' }).click();
    await step('Antworten prüfen');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Antworten senden' }).click();
    await step('Keine Verbindung');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await step('Danke. Ihre Antwort ist angekommen.');

    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(foreign).toEqual([]);
    expect(told).toEqual([]);
    // Loaded twice, since the page was loaded again.
    expect(loaded.script).toBeGreaterThan(10 * 1024);
    expect(loaded.script).toBeLessThanOrEqual(2 * SCRIPT_BUDGET);
    expect(loaded.stylesheet).toBeLessThanOrEqual(2 * STYLE_BUDGET);

    await page.goto(`/u/${slip!.toLowerCase()}`);
    await page.getByRole('button', { name: 'Umfrage öffnen' }).click();
    await step('Mit diesem Code wurde schon geantwortet.');
    await page.getByRole('button', { name: 'Anderen Code eingeben' }).click();
    await page.getByLabel('Ihr Code').fill('zzzzz-zzzzz');
    await page.getByRole('button', { name: 'Umfrage öffnen' }).click();
    await step('Diesen Code kennen wir nicht');
    await context.close();
  }
});
