import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe';
import { assess, rateData, rateHuman } from './main-job/ratings';
import { pressAndConfirm, windowOf } from './main-job/windows';

const MEASURE = `Sprechstunde zu KI, ${Date.now() % 100_000}`;

/** The address of a company's pages, and of an initiative of it. */
const placeOf = async (page: Page, title: string): Promise<{ company: string; initiative: string }> => {
  const company = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  const companyId = company.split('/')[2]!;
  const id = await page.evaluate(
    async ([which, wanted]) => {
      const answer = await fetch(`/api/v1/companies/${which}/initiatives?limit=100`);
      const { items } = (await answer.json()) as { items: { id: string; title: string }[] };
      return items.find((item) => item.title === wanted)!.id;
    },
    [companyId, title] as const,
  );
  return { company, initiative: `${company}/vorhaben/${id}` };
};

test('both sides rate for themselves, see what was given, and talk where they differ', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const felix = await windowOf(browser, 'felix.brandner@brandner.example');
  const sabine = await windowOf(browser, 'sabine.kurz@brandner.example');
  const { company, initiative } = await placeOf(felix, 'Microsoft 365 Copilot');

  await test.step('a rating stays in its room until it is given', async () => {
    await felix.goto(`${company}/vorhaben`);
    await felix.getByRole('link', { name: 'Reifegrad' }).click();
    await felix.getByRole('link', { name: /^Eigene Bewertung/ }).click();
    const first = felix.getByRole('group', { name: /^Die wichtigsten Abläufe/ });
    await first.getByRole('radio', { name: /^nicht relevant/ }).check();
    await expect(felix.getByRole('button', { name: 'Bewertung abgeben' })).toBeDisabled();
    await first.getByRole('radio', { name: /^4:/ }).check();
    await expect(felix.getByText(/^Entwurf gespeichert/)).toBeVisible();
    await sabine.goto(`${company}/reifegrad?teil=ergebnis`);
    await expect(sabine.getByText(/Dr\. Felix Brandner am .* \(Runde 2\)/)).toBeVisible();
    expect(await violations(felix)).toEqual([]);
  });

  await test.step('given, the other side sees it without reloading', async () => {
    await pressAndConfirm(felix, 'Bewertung abgeben');
    await expect(sabine.getByText(/Dr\. Felix Brandner am .* \(Runde 3\)/)).toBeVisible();
    await expect(sabine.getByText('Wahrnehmungslücke, bitte besprechen').first()).toBeVisible();
    await sabine.getByRole('link', { name: /^Entwicklung/ }).click();
    await expect(sabine.getByText('1 Aussage anders bewertet')).toBeVisible();
  });

  await test.step('a weak area becomes a task with owner and day', async () => {
    await felix.getByRole('link', { name: /^Maßnahmen/ }).click();
    await felix.getByRole('button', { name: 'Maßnahme planen' }).click();
    const dialog = felix.getByRole('dialog');
    await dialog.getByLabel('Bereich').selectOption({ label: 'Personal und Kompetenzen' });
    await dialog.getByLabel('Was soll geschehen?').fill(MEASURE);
    await dialog.getByLabel('Zuständig').selectOption({ label: 'Birgit Hahn' });
    await dialog.getByLabel('Bis wann?').fill('31.12.2099');
    await dialog.getByRole('button', { name: 'Maßnahme planen' }).click();
    await expect(dialog).toHaveCount(0);
    const birgit = await windowOf(browser, 'birgit.hahn@brandner.example');
    await birgit.goto(`${company}/posteingang`);
    await expect(
      birgit.getByRole('link', { name: /^Maßnahme zum Reifegrad umsetzen/ }).first(),
    ).toBeVisible();
    await birgit.goto(`${company}/reifegrad?teil=massnahmen`);
    await birgit.getByRole('button', { name: `Als erledigt festhalten: ${MEASURE}` }).click();
    await birgit.getByRole('dialog').getByLabel('Was wurde getan?').fill('Jeden Dienstag um neun.');
    await birgit.getByRole('dialog').getByRole('button', { name: 'Als erledigt festhalten' }).click();
    await expect(felix.getByText('„Jeden Dienstag um neun.“')).toBeVisible();
  });

  await test.step('too few data have ways out, and benefit and feasibility compute as one types', async () => {
    await felix.goto(`${initiative}/potenzial?teil=daten`);
    await rateData(felix, 1);
    await expect(felix.getByText('Datenverfügbarkeit: 25 von 100')).toBeVisible();
    await expect(felix.getByRole('heading', { name: 'Was tun bei zu wenig Daten?' })).toBeVisible();
    await felix.getByRole('link', { name: /^Priorität/ }).click();
    await assess(felix, 80);
    await rateHuman(felix, 3);
    await expect(felix.getByText('Es zählt: 75 von 100')).toBeVisible();
  });

  await test.step('far apart, the lower one counts until both say that they talked', async () => {
    await sabine.goto(`${initiative}/potenzial?teil=prioritaet`);
    await rateHuman(sabine, 1);
    await expect(sabine.getByText('Es zählt: 25 von 100')).toBeVisible();
    await expect(felix.getByText('Erst Arbeitsgestaltung klären').first()).toBeVisible();
    for (const page of [felix, sabine]) {
      await page.getByRole('button', { name: 'Gespräch festhalten' }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByLabel('Wann war das, und mit welchem Ergebnis?')
        .fill('Am 20. November am Runden Tisch.');
      await dialog.getByRole('button', { name: 'Gespräch festhalten' }).click();
      await expect(dialog).toHaveCount(0);
    }
    await expect(felix.getByText('Es zählt: 50 von 100')).toBeVisible();
    expect(await violations(sabine)).toEqual([]);
  });
});
