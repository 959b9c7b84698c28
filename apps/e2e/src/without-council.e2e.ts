import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';

const { mailUrl } = JSON.parse(
  readFileSync(process.env['E2E_RUNTIME'] ?? '.einklang/runtime.json', 'utf8'),
) as { mailUrl: string };
const TITLE = `Kamera am Hallentor ${Date.now() % 100_000}`;

/** Words of a works council, which Nordlicht has none of. */
const COUNCIL_WORDS = /Betriebsr[aä]t|Betriebsvereinbarung|BR-Vorsitz|works council|works agreement/i;
/** Sentences that say that there is none, and what one would be: the neutral information of domain 2.6. */
const NEUTRAL = [
  'ersetzen keinen Betriebsrat',
  'im Betrieb ohne Betriebsrat',
  'Auch ohne Betriebsrat haben Sie Rechte',
  'Ohne Betriebsrat hört der Arbeitgeber',
  'Anhörung der Beschäftigten ohne Betriebsrat',
  'So kann ein Betriebsrat entstehen',
  'Ein Betriebsrat kann gewählt werden',
  'Wo es keinen Betriebsrat gibt',
];

const windowOf = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, email);
  return page;
};

/** All that a page says, to eyes and to screen readers, folded parts too. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(`
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].map((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '').join('\\n'));
    const leaves = [...document.querySelectorAll('body *')].filter((element) => !['SCRIPT', 'STYLE'].includes(element.tagName))
      .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent));
    [document.title, document.body.innerText, ...leaves, ...said].join('\\n')`);

const wrongIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => COUNCIL_WORDS.test(line) && !NEUTRAL.some((sentence) => line.includes(sentence))),
  ),
];

interface Place {
  readonly companyId: string;
  readonly initiatives: readonly string[];
}

const placeOf = (page: Page): Promise<Place> =>
  page.evaluate(async () => {
    const read = async <T>(path: string): Promise<T> => (await (await fetch(path)).json()) as T;
    const { memberships } = await read<{ memberships: [{ companyId: string }] }>('/api/v1/session');
    const { companyId } = memberships[0];
    const { items = [] } = await read<{ items?: { id: string }[] }>(
      `/api/v1/companies/${companyId}/initiatives?limit=100`,
    );
    return { companyId, initiatives: items.map(({ id }) => id) };
  });

const COMPANY = [
  'posteingang',
  'posteingang?tab=neues',
  'posteingang?tab=wartet',
  'vorhaben',
  'vorhaben?ansicht=schritte',
  'vorhaben/neu',
  'fristen',
  'verlauf',
  'verwaltung',
  'oeffentlich',
  'wahl',
  'rechte',
];
const INITIATIVE = [
  '',
  '/potenzial',
  '/potenzial?teil=ki-check',
  '/potenzial?teil=angaben',
  '/potenzial?teil=feststellungen',
  '/potenzial?teil=fruehinformation',
  '/business-case',
  '/beteiligung',
  '/beteiligung/unterrichten',
  '/beteiligung/unterlagen/I-24',
  '/vereinbarung',
  '/vereinbarung/vorschau',
  '/verlauf',
];

/** Opens every page that somebody can reach, and what its buttons with dots lead to. */
const wrongFor = async (browser: Browser, email: string): Promise<string[]> => {
  const page = await windowOf(browser, email);
  const { companyId, initiatives } = await placeOf(page);
  const paths = [
    ...COMPANY,
    // The last changed: one just begun, one with a policy in the making, one in force.
    ...initiatives.slice(0, 3).flatMap((id) => INITIATIVE.map((path) => `vorhaben/${id}${path}`)),
  ];
  const wrong: string[] = [];
  for (const path of paths) {
    await page.goto(`/b/${companyId}/${path}`);
    await page
      .locator('main :is(h1, h2):visible')
      .or(page.getByText('Das hat nicht geklappt.'))
      .first()
      .waitFor();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    const note = async (where: string): Promise<void> => {
      wrong.push(...wrongIn(await wordsOf(page)).map((line) => `${email} ${path}${where}: ${line}`));
    };
    await note('');
    const gate = page.getByRole('button', { name: /^(Weiter zu|Voraussetzungen)/ });
    if ((await gate.count()) === 0) continue;
    await gate.first().click();
    await page.getByRole('dialog').waitFor();
    await note(' (gate)');
  }
  await page.context().close();
  return wrong;
};

test('a company without a works council goes its own path', async ({ browser }) => {
  test.setTimeout(240_000);
  const hauke = await windowOf(browser, 'hauke.jensen@nordlicht.example');
  const svenja = await windowOf(browser, 'svenja.petersen@nordlicht.example');
  const { companyId } = await placeOf(svenja);
  let initiative = '';

  await test.step('management opens an initiative; the employee representatives hear of it at once', async () => {
    await svenja.goto(`/b/${companyId}/posteingang?tab=neues`);
    await hauke.goto(`/b/${companyId}/vorhaben/neu`);
    await hauke.getByLabel('Name des Vorhabens').fill(TITLE);
    await hauke
      .getByLabel('Welches Problem soll es lösen?')
      .fill('Sendungen werden am Tor von Hand gezählt.');
    await hauke.getByRole('radio', { name: /Vorauswahl/ }).check();
    await hauke.getByRole('button', { name: /Anlegen/ }).click();
    const dialog = hauke.getByRole('dialog');
    await expect(dialog).toContainText('Svenja Petersen');
    expect(wrongIn(await wordsOf(hauke))).toEqual([]);
    await dialog.getByRole('button', { name: /informieren|nehmen/ }).click();
    await expect(hauke.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    initiative = hauke.url();
    await expect(svenja.getByText(TITLE).filter({ visible: true }).first()).toBeVisible({ timeout: 15_000 });
  });

  await test.step('management informs them, they confirm the receipt', async () => {
    await hauke.goto(`${initiative}/potenzial?teil=fruehinformation`);
    await hauke
      .getByLabel('Was ist geplant und warum?')
      .fill('Eine Kamera soll Sendungen am Tor zählen. Menschen sollen nicht erkannt werden.');
    await hauke.getByLabel('Wer ist voraussichtlich betroffen?').fill('Lager (9 Beschäftigte)');
    await hauke.getByLabel('Was geschieht als Nächstes?').fill('Angebot einholen, Anhörung im Dezember');
    await hauke.getByRole('button', { name: 'Frühinformation übergeben' }).click();
    await hauke.getByRole('dialog').getByRole('button', { name: 'Frühinformation übergeben' }).click();
    await expect(hauke.getByText('Empfang noch nicht bestätigt').first()).toBeVisible();
    await svenja.goto(`${initiative}/potenzial?teil=fruehinformation`);
    await svenja.getByRole('button', { name: 'Empfang bestätigen' }).first().click();
    await expect(svenja.getByText(/Empfang bestätigt von Svenja Petersen/).first()).toBeVisible();
  });

  await test.step('the employees give their statement', async () => {
    await svenja.goto(`${initiative}/beteiligung`);
    await svenja.getByRole('button', { name: 'Stellungnahme abgeben' }).first().click();
    const dialog = svenja.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'mit Auflagen' }).check();
    await dialog
      .getByRole('textbox', { name: 'Stellungnahme' })
      .fill('Wenn niemand im Bild zu erkennen ist, können wir uns die Kamera vorstellen.');
    await dialog.getByLabel(/Einzelne Forderungen/).fill('Bilder nach einem Tag löschen');
    await dialog.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
    await svenja
      .getByRole('dialog')
      .filter({ hasText: 'Sie geben das an die andere Seite' })
      .getByRole('button', { name: 'Stellungnahme abgeben' })
      .click();
    await hauke.goto(`${initiative}/beteiligung`);
    await expect(hauke.getByText('Bilder nach einem Tag löschen')).toBeVisible();
    expect(await violations(hauke)).toEqual([]);
  });

  await test.step('a policy takes the place of an agreement, and management answers every point', async () => {
    await hauke.goto(`${initiative}/vereinbarung`);
    await expect(hauke.getByText('Womit soll die KI-Richtlinie beginnen?')).toBeVisible();
    expect(wrongIn(await wordsOf(hauke))).toEqual([]);
    await hauke.getByRole('button', { name: /Paragrafen beginnen/ }).click();
    await expect(hauke.getByText(`KI-Richtlinie mit Beteiligungsprotokoll „${TITLE}“`).first()).toBeVisible();
    await svenja.goto(`${initiative}/vereinbarung`);
    await svenja.getByLabel('Punkt der Beschäftigten').fill('Bilder nach einem Tag löschen');
    await svenja.getByRole('button', { name: 'Punkt einbringen' }).click();
    await hauke.getByRole('button', { name: 'Erklärung abgeben' }).click();
    const dialog = hauke.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'teilweise angenommen' }).check();
    await dialog.getByLabel(/Begründung/).fill('Nach drei Tagen: Reklamationen kommen oft am Montag.');
    await dialog.getByRole('button', { name: 'Erklärung abgeben' }).click();
    await expect(svenja.getByText('teilweise angenommen')).toBeVisible({ timeout: 15_000 });
    expect(await violations(svenja)).toEqual([]);
  });

  await test.step('no mail of the company speaks of a works council', async () => {
    const mail = async () =>
      (await fetch(`${mailUrl}/api/messages?to=svenja.petersen@nordlicht.example`)).text();
    await expect.poll(mail, { timeout: 20_000 }).toContain(TITLE);
    for (const to of ['svenja.petersen', 'hauke.jensen', 'ali.haddad', 'britta.clausen'])
      expect(
        wrongIn(await (await fetch(`${mailUrl}/api/messages?to=${to}@nordlicht.example`)).text()),
      ).toEqual([]);
  });
});

for (const person of ['hauke.jensen', 'svenja.petersen', 'torben.lorenz'])
  test(`no page speaks of a works council to ${person} at Nordlicht`, async ({ browser }) => {
    test.setTimeout(300_000);
    expect(await wrongFor(browser, `${person}@nordlicht.example`)).toEqual([]);
  });
