import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';
import { answerCheck } from './ki-check';

const TITLE = `Wartungsplaner ${Date.now() % 100_000}`;

/** As far as the company knows: nobody can say how it works. */
const NOBODY_KNOWS = '1393133333122322221';

/**
 * Is it AI? Management answers what it knows, the vendor answers the rest by a link of their own, the council contests
 * the result, and the facts of the initiative follow.
 */
test('management, vendor and council find out whether it is AI', async ({ browser }) => {
  test.setTimeout(240_000);
  const felix = await (await browser.newContext()).newPage();
  const sabine = await (await browser.newContext()).newPage();
  // Nobody's browser: no session and no cookie.
  const vendorContext = await browser.newContext({ locale: 'de-DE' });
  const vendor = await vendorContext.newPage();
  await signIn(felix, 'felix.brandner@brandner.example');
  await signIn(sabine, 'sabine.kurz@brandner.example');
  const companyId = /\/b\/([^/]+)/.exec(felix.url())![1]!;
  const initiativeId = await felix.evaluate(
    async ([company, title]) => {
      const answer = await fetch(`/api/v1/companies/${company}/initiatives`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-einklang': '1' },
        body: JSON.stringify({ title, shortlist: true }),
      });
      return ((await answer.json()) as { id: string }).id;
    },
    [companyId, TITLE] as const,
  );
  const check = `/b/${companyId}/vorhaben/${initiativeId}/potenzial?teil=ki-check`;

  await test.step('management stops in the middle and goes on later', async () => {
    await felix.goto(check);
    await felix.getByRole('button', { name: 'KI-Check beginnen' }).click();
    await expect(felix.getByRole('form', { name: 'Frage 1 von 19' })).toBeVisible();
    await felix.keyboard.press('1');
    await felix.keyboard.press('Enter');
    await expect(felix.getByRole('form', { name: 'Frage 2 von 19' })).toBeVisible();
    expect(await violations(felix)).toEqual([]);
    await felix.keyboard.press('3');
    await felix.getByRole('button', { name: 'Später weitermachen' }).click();
    await expect(felix.getByText('2 von 19 Fragen beantwortet').first()).toBeVisible();
    await felix.reload();
    await felix.getByRole('button', { name: 'Weitermachen' }).click();
    await expect(felix.getByRole('form', { name: 'Frage 3 von 19' })).toBeVisible();
    await answerCheck(felix, NOBODY_KNOWS.slice(2), 3);
    await expect(felix.getByText('Unklar', { exact: true })).toBeVisible();
    await expect(felix.getByRole('group', { name: 'Text des Briefs' })).toContainText(
      'Wie kommt Ihr Programm zu seinen Ergebnissen?',
    );
    expect(await violations(felix)).toEqual([]);
  });

  const address = await test.step('management makes a link for the vendor', async () => {
    await felix.getByRole('button', { name: 'Link erstellen' }).click();
    await felix.getByLabel('Für wen ist der Link?').fill('Planwerk AG, Support');
    await felix.getByRole('dialog').getByRole('button', { name: 'Link erstellen' }).click();
    const shown = felix.getByRole('group', { name: 'Adresse des Links' });
    await expect(shown).toContainText('/hersteller/');
    const text = (await shown.innerText()).trim();
    await felix.getByRole('button', { name: 'Fertig' }).click();
    await expect(felix.getByText(/^offen bis/)).toBeVisible();
    return text;
  });

  await test.step('the vendor answers without an account, later, and once', async () => {
    await vendor.goto(address);
    await expect(vendor.getByRole('heading', { level: 1, name: `Fragen zu ${TITLE}` })).toBeVisible();
    await expect(vendor.getByText(/Brandner Präzisionsteile GmbH prüft/)).toBeVisible();
    expect(await violations(vendor)).toEqual([]);
    const question = (name: string) => vendor.getByRole('group', { name, exact: true });
    await question('Wie kommt Ihr Programm zu seinen Ergebnissen?')
      .getByRole('radio', { name: /fest programmierten Regeln/ })
      .check();
    await vendor.getByLabel(/zu Frage 3/).fill('Handbuch 2.1');
    for (const name of [
      /^Ändert sich das Verhalten Ihrer Software/,
      /^Haben Sie das Programm mit Beispieldaten trainiert/,
    ])
      await vendor.getByRole('group', { name }).getByRole('radio', { name: 'Nein' }).check();
    await expect(vendor.getByText(/^Entwurf|gesichert|gespeichert/i).last()).toBeVisible();
    await vendor.reload();
    await expect(vendor.getByLabel(/zu Frage 3/)).toHaveValue('Handbuch 2.1');
    await sabine.goto(check);
    await expect(sabine.getByText('Handbuch 2.1')).toHaveCount(0);
    await vendor.getByRole('button', { name: 'Antworten absenden' }).click();
    await vendor.getByRole('dialog').getByRole('button', { name: 'Antworten absenden' }).click();
    await expect(vendor.getByRole('heading', { name: 'Vielen Dank!' })).toBeVisible();
    await vendor.goto(address);
    await expect(vendor.getByText(/wurde schon geantwortet/)).toBeVisible();
    expect(await vendorContext.cookies()).toEqual([]);
  });

  await test.step('both sides see the answers at once; management takes them over', async () => {
    await expect(sabine.getByText('Handbuch 2.1')).toBeVisible({ timeout: 15_000 });
    await expect(sabine.getByRole('button', { name: /^Antwort des Herstellers übernehmen/ })).toHaveCount(0);
    await expect(felix.getByText('Handbuch 2.1')).toBeVisible({ timeout: 15_000 });
    for (let left = 3; left > 0; left -= 1) {
      const buttons = felix.getByRole('button', { name: /^Antwort des Herstellers übernehmen/ });
      await expect(buttons).toHaveCount(left);
      await buttons.first().click();
      await expect(buttons).toHaveCount(left - 1);
    }
    await felix.getByRole('button', { name: 'KI-Check abschließen' }).click();
    await expect(felix.getByText('Nein, feste Regeln').first()).toBeVisible();
  });

  const answered = async (): Promise<string> => {
    const answer = await felix.request.get(
      `/api/v1/companies/${companyId}/initiatives/${initiativeId}/facts`,
    );
    return ((await answer.json()) as { facts: { isAiSystem: string } }).facts.isAiSystem;
  };

  await test.step('the council contests the »no«; it counts as unclear until the council says otherwise', async () => {
    expect(await answered()).toBe('no');
    await sabine.getByRole('button', { name: 'Widersprechen' }).click();
    const dialog = sabine.getByRole('dialog', { name: 'Dem Ergebnis widersprechen' });
    await dialog.getByLabel('Warum widersprechen Sie?').fill('Das Angebot nennt eine lernende Prognose.');
    await dialog.getByRole('button', { name: 'Widersprechen' }).click();
    await expect(felix.getByText(/Das Ergebnis „nein“ ist bestritten/)).toBeVisible({ timeout: 15_000 });
    expect(await answered()).toBe('unclear');
    expect(await violations(sabine)).toEqual([]);
    await sabine.getByRole('button', { name: 'Widerspruch als geklärt festhalten' }).click();
    const settle = sabine.getByRole('dialog', { name: 'Widerspruch als geklärt festhalten' });
    await settle.getByLabel('Was ist das Ergebnis?').fill('Das lernende Modul ist nicht lizenziert.');
    await settle.getByRole('button', { name: 'Widerspruch als geklärt festhalten' }).click();
    await expect(sabine.getByText(/Einvernehmlich geklärt, Sabine Kurz/)).toBeVisible();
    expect(await answered()).toBe('no');
  });
});
