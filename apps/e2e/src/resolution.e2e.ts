import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe';
import { signIn } from './demo';

const TITLE = 'Reklamationen vorsortieren';
const WORDING = 'Der Betriebsrat beschließt die vorgelegte Stellungnahme.';
const GUEST = 'Rechtsanwältin Lehmann als Gast';
const REASON = 'Fortbildung in Ulm';

/** An initiative of its own, so that nothing on it was resolved before. */
const openInitiative = (page: Page): Promise<{ companyId: string; initiativeId: string }> =>
  page.evaluate(async (title) => {
    const session = (await (await fetch('/api/v1/session')).json()) as {
      memberships: [{ companyId: string }];
    };
    const { companyId } = session.memberships[0];
    const answer = await fetch(`/api/v1/companies/${companyId}/initiatives`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-einklang': '1',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ title, shortlist: true }),
    });
    const { id } = (await answer.json()) as { id: string };
    return { companyId, initiativeId: id };
  }, TITLE);

const check = (page: Page) => page.getByRole('group', { name: 'Prüfung' });

/** Everybody came but so many, from the end of the list. */
const attend = async (page: Page, missing: number): Promise<void> => {
  const people = page.getByRole('group', { name: 'Geladene Personen' });
  await people.getByRole('button', { name: 'Alle Mitglieder waren da' }).click();
  const members = people.getByLabel(/\(Mitglied\)$/);
  const count = await members.count();
  for (let index = count - missing; index < count; index += 1)
    await members.nth(index).selectOption({ label: 'nicht gekommen' });
};

const vote = async (page: Page, yes: number, no: number, abstain: number): Promise<void> => {
  await page.getByLabel('Ja', { exact: true }).fill(String(yes));
  await page.getByLabel('Nein', { exact: true }).fill(String(no));
  await page.getByLabel('Enthaltung', { exact: true }).fill(String(abstain));
};

test('the council records a resolution, and the employer reads its extract and nothing more', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const employer = await browser.newContext();
  const felix = await employer.newPage();
  await signIn(felix, 'felix.brandner@brandner.example');
  const { companyId, initiativeId } = await openInitiative(felix);
  const council = await browser.newContext();
  const sabine = await council.newPage();
  await signIn(sabine, 'sabine.kurz@brandner.example');
  const base = `/b/${companyId}`;

  // From the statement, where the resolution is needed, with its subject filled in.
  await sabine.goto(
    `${base}/betriebsrat/erfassen?vorhaben=${initiativeId}&gegenstand=STATEMENT&zurueck=beteiligung`,
  );
  await expect(sabine.getByLabel('Stellungnahme des Betriebsrats')).toBeChecked();
  await expect(sabine.getByLabel('Vorhaben', { exact: true })).toHaveValue(initiativeId);

  // Empty: every missing entry is named, and nothing is recorded.
  await sabine.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await expect(sabine.getByRole('alert').first()).toContainText('Tag der Sitzung: Diese Angabe fehlt.');

  await sabine.getByLabel('Tag der Sitzung').fill('18.11.2026');
  await sabine.getByLabel('Tag der Ladung').fill('11.11.2026');
  await sabine.getByLabel('Der Punkt stand auf der Tagesordnung.').check();
  await sabine.getByLabel(/^Alle Mitglieder waren geladen/).check();
  await sabine.getByLabel('Gäste').fill(GUEST);

  // Only three of seven: the page says at once that there is no quorum.
  await attend(sabine, 4);
  await vote(sabine, 3, 0, 0);
  await expect(check(sabine)).toContainText('nicht beschlussfähig');
  await expect(check(sabine)).toContainText('Es nehmen 3 teil, nötig sind mindestens 4 von 7.');
  expect(await violations(sabine)).toEqual([]);

  // More votes than people: impossible, and refused.
  await vote(sabine, 4, 0, 0);
  await sabine.getByRole('button', { name: 'Beschluss festhalten' }).click();
  await expect(sabine.getByRole('alert').first()).toContainText(
    'Es gibt mehr Stimmen als anwesende Mitglieder.',
  );

  // What really happened: five came, one was prevented.
  await attend(sabine, 1);
  const people = sabine.getByRole('group', { name: 'Geladene Personen' });
  await people
    .getByLabel(/\(Mitglied\)$/)
    .first()
    .selectOption({ label: 'verhindert' });
  await people.getByLabel(/^Warum ist/).fill(REASON);
  await vote(sabine, 4, 0, 1);
  await sabine.getByLabel('Wortlaut des Beschlusses').fill(WORDING);
  await sabine.getByLabel('Der Vorsitz hat unterschrieben.').check();
  await sabine.getByLabel('Ein weiteres Mitglied hat unterschrieben.').check();
  await sabine.getByLabel('Name weiteres Mitglied').fill('Mehmet Aydin');
  await expect(check(sabine)).toContainText('Die Anwesenheitsliste fehlt beim Protokoll.');
  await sabine.getByLabel('Die eigenhändige Anwesenheitsliste liegt bei.').check();
  await expect(check(sabine)).toContainText('angenommen');
  await expect(check(sabine)).toContainText('4 Ja bei 5 Anwesenden, nötig sind mindestens 3.');
  await sabine.getByRole('button', { name: 'Beschluss festhalten' }).click();

  await expect(sabine.getByRole('heading', { level: 1 })).toContainText('Stellungnahme zu');
  expect(await violations(sabine)).toEqual([]);
  const address = new URL(sabine.url()).pathname;

  // As long as it is not handed over, the employer's side knows nothing of it.
  await felix.goto(address);
  await expect(felix.getByRole('heading', { level: 1 })).toContainText('Diese Seite gibt es nicht');
  await felix.goto(`${base}/betriebsrat`);
  await expect(felix.getByRole('heading', { level: 1 })).toContainText('Diese Seite gibt es nicht');
  await expect(felix.getByRole('link', { name: 'Betriebsrat (intern)' })).toHaveCount(0);
  const extracts = `${base}/vorhaben/${initiativeId}/beschluesse`;
  await felix.goto(extracts);
  await expect(felix.getByText('noch keinen Beschluss mitgeteilt')).toBeVisible();

  await sabine.getByRole('button', { name: 'Auszug an Geschäftsführung übergeben' }).click();
  const dialog = sabine.getByRole('dialog');
  await expect(dialog).toContainText('Felix Brandner');
  expect(await violations(sabine)).toEqual([]);
  await dialog.getByRole('button', { name: 'Auszug an Geschäftsführung übergeben' }).click();
  await expect(sabine.getByText('Der Auszug ist übergeben.')).toBeVisible();
  await sabine.getByRole('button', { name: 'Auszug als PDF erstellen' }).click();
  await expect(sabine.getByRole('link', { name: 'Auszug als PDF herunterladen' })).toBeVisible({
    timeout: 60_000,
  });

  // The extract stands on the page that was open, without a reload.
  await expect(felix.getByText(WORDING)).toBeVisible();
  await expect(felix.getByText('5 bei 7 Sitzen, beschlussfähig')).toBeVisible();
  const seen = await felix.locator('main').innerText();
  for (const secret of [GUEST, REASON, 'verhindert', 'Jana Roth', 'Protokoll herunterladen'])
    expect(seen).not.toContain(secret);
  expect(await violations(felix)).toEqual([]);
  const answer = await felix.evaluate(
    async (path) => await (await fetch(path)).text(),
    `/api/v1/companies/${companyId}/extracts?initiativeId=${initiativeId}`,
  );
  for (const secret of [GUEST, REASON, 'Jana Roth']) expect(answer).not.toContain(secret);

  // Back to where it was needed: the statement can now rest on it.
  await sabine.getByRole('link', { name: 'Zurück zur Beteiligung' }).click();
  await sabine.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await expect(sabine.getByLabel(/^Beschluss dazu/)).toContainText('18.11.2026');
  await council.close();
  await employer.close();
});
