import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { ask, companyOf } from './agreed';
import { violations } from './axe';
import { timeOfRuns, timeOfSteps } from './business-case-speed';
import { pressAndConfirm, windowOf } from './main-job/windows';

const TITLE = `Belege ${Date.now() % 100_000}`;
const CSV = 'Bereich;Art;Bezeichnung;Betrag\neinmalig;Pilot und Parallelbetrieb;Probelauf;2.500,00\n';
const WRONG = 'Bereich;Art;Bezeichnung;Betrag\neinmalig;Glück;Probelauf;viel\n';

const choose = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** Felix Brandner calculates, brings lines in and out; Sabine Kurz sees what he publishes, and of the draft no sign. */
test('a business case is calculated by one side and published to both', async ({ browser }) => {
  test.setTimeout(120_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
  const companyId = await companyOf(felix);
  const { id } = await ask(felix, 'POST', `/companies/${companyId}/initiatives`, {
    data: { title: TITLE, shortlist: true },
  });
  const at = `/b/${companyId}/vorhaben/${id}/business-case`;
  const api = `/api/v1/companies/${companyId}/initiatives/${id}/business-case`;

  await test.step('the worked example is there at once, with its scenarios', async () => {
    await felix.goto(at);
    await felix.getByRole('button', { name: 'Beispiel übernehmen' }).click();
    await expect(felix.getByText('25.444 €', { exact: true }).first()).toBeVisible();
    await expect(felix.getByText('sehr wahrscheinlich -4.525 € bis 30.119 €')).toBeVisible();
    await expect(felix.getByText(/So weit liegen die Szenarien auseinander/)).toBeVisible();
    await expect(felix.getByText(/^Entwurf gespeichert/)).toBeVisible();
  });

  await test.step('ten thousand calculations and a step of a slider are quick', async () => {
    const { draft } = (await (await felix.request.get(api)).json()) as { draft: { document: object } };
    const runs = await timeOfRuns(felix, { ...draft.document, horizonYears: 10 });
    const steps = await timeOfSteps(felix);
    test
      .info()
      .annotations.push(
        { type: '10,000 runs × 10 years, ms', description: runs.toFixed(1) },
        { type: 'a step of a slider, ms', description: steps.toFixed(1) },
      );
    // 150 and 50 ms are the goals; three times as much is a fault on any machine.
    expect(runs).toBeLessThan(450);
    expect(steps).toBeLessThan(150);
  });

  await test.step('a table with a wrong row brings nothing, a right one its lines, and they can go again', async () => {
    await felix.getByRole('button', { name: 'Aus Tabelle übernehmen …' }).click();
    const dialog = felix.getByRole('dialog');
    await choose(felix, 'Zeilen.csv', WRONG);
    await dialog.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await expect(dialog.getByText('Zeile 2, Betrag: Hier muss ein Betrag ab 0 stehen.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: /übernehmen$/ })).toHaveCount(0);
    expect(await violations(felix)).toEqual([]);
    await choose(felix, 'Zeilen.csv', CSV);
    await dialog.getByRole('button', { name: 'Vorschau zeigen' }).click();
    await expect(dialog.getByRole('row', { name: /Probelauf/ })).toBeVisible();
    expect(await violations(felix)).toEqual([]);
    await dialog.getByRole('button', { name: '1 Zeile übernehmen' }).click();
    // 2,500 € and ten per cent for the unforeseen.
    await expect(felix.getByText('22.694 €', { exact: true }).first()).toBeVisible();
    await felix.getByRole('button', { name: 'Rückgängig' }).click();
    await expect(felix.getByText('25.444 €', { exact: true }).first()).toBeVisible();
  });

  await test.step('what money does not show is weighed', async () => {
    await felix.locator('summary', { hasText: 'Was Geld nicht zeigt' }).click();
    await felix.getByRole('button', { name: 'Nutzwert vergleichen' }).click();
    await expect(felix.getByText('Es fehlen noch Punkte.').first()).toBeVisible();
    for (const [option, points] of [
      [TITLE, '6'],
      ['Rechnungen als PDF mit fester Vorlage anfordern', '5'],
    ] as const) {
      const group = felix.getByRole('group', { name: option, exact: true });
      for (const name of [
        'Prozessqualität',
        'Arbeitsqualität, Entlastung',
        'Datenschutz',
        'Zukunftsfähigkeit',
        'Umsetzungsaufwand',
      ])
        await group.getByLabel(name).fill(points);
    }
    await expect(felix.getByText(`„${TITLE}“ liegt vorn, mit 6 von 10 Punkten.`)).toBeVisible();
    expect(await violations(felix)).toEqual([]);
  });

  await test.step('of the draft the council sees no sign', async () => {
    await sabine.goto(at);
    await expect(sabine.getByText('Noch nicht freigegeben.')).toBeVisible();
    await expect(sabine.getByText('25.444 €')).toHaveCount(0);
    expect((await sabine.request.get(`${api}/draft/workbook`)).status()).toBe(403);
  });

  await test.step('published, both read the same figures, and the council saves them with formulas', async () => {
    await felix.getByLabel(/^Belastung/).fill('Weniger Spitzen am Monatsende.');
    await pressAndConfirm(felix, 'Für Betriebsrat freigeben');
    await expect(sabine.getByText('25.444 €', { exact: true }).first()).toBeVisible();
    await expect(sabine.getByText(`„${TITLE}“ liegt vorn, mit 6 von 10 Punkten.`)).toBeVisible();
    expect(await violations(sabine)).toEqual([]);
    const { published } = (await (await sabine.request.get(api)).json()) as {
      published: { figures: { npv: number; simulation: { probabilityNegative: number } } };
    };
    expect(published.figures.npv).toBeCloseTo(25_444.496238, 6);
    expect(published.figures.simulation.probabilityNegative).toBe(0.1741);
    const link = sabine.getByRole('link', { name: 'Als Excel-Datei (mit Formeln)' });
    const [download] = await Promise.all([sabine.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe(`Business Case ${TITLE} Fassung 1.xlsx`);
    const bytes = await readFile(await download.path());
    await felix.goto(at);
    await felix.getByRole('button', { name: 'Aus Tabelle übernehmen …' }).click();
    await choose(felix, 'Fassung.xlsx', bytes);
    await felix.getByRole('dialog').getByRole('button', { name: 'Vorschau zeigen' }).click();
    await expect(felix.getByRole('button', { name: '15 Zeilen übernehmen' })).toBeVisible();
  });
});
