import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import pg from 'pg';
import { violations } from './axe';
import { signIn } from './demo';

const { adminDatabaseUrl } = JSON.parse(
  readFileSync(process.env['E2E_RUNTIME'] ?? '.einklang/runtime.json', 'utf8'),
) as { adminDatabaseUrl: string };

const windowOf = async (browser: Browser, name: string, width = 390): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width, height: 850 } })).newPage();
  page.setDefaultTimeout(20_000);
  await signIn(page, `${name}@nordlicht.example`);
  const companyId = await page.evaluate(async () => {
    const { memberships } = (await (await fetch('/api/v1/session')).json()) as {
      memberships: [{ companyId: string }];
    };
    return memberships[0].companyId;
  });
  await page.goto(`/b/${companyId}/wahl`);
  await page.getByRole('heading', { level: 1, name: 'Wahl der Vertrauenspersonen' }).waitFor();
  return page;
};

/** Nobody waits three weeks: the calendar of the open election is moved, by so many days, where it stands. */
const daysPass = async (days: number): Promise<void> => {
  const owner = new pg.Client({ connectionString: adminDatabaseUrl });
  await owner.connect();
  await owner.query(
    `update election set opened_on = opened_on - $1::int, nominations_until = nominations_until - $1::int,
            voting_until = voting_until - $1::int where state = 'OPEN'`,
    [days],
  );
  await owner.query(
    `update outbox_later set at = at - make_interval(days => $1) where name like 'election.%'`,
    [days],
  );
  await owner.end();
};

test('the employees of Nordlicht elect their speakers, and the employer has no part in it', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const torben = await windowOf(browser, 'torben.lorenz');
  const maike = await windowOf(browser, 'maike.brodersen');
  const kemal = await windowOf(browser, 'kemal.aksoy');
  const hauke = await windowOf(browser, 'hauke.jensen', 1440);

  await test.step('three want an election; before the third the employer sees nothing of it', async () => {
    await torben.getByRole('button', { name: 'Wahl vorschlagen' }).click();
    await torben.getByRole('dialog').getByRole('button', { name: 'Wahl vorschlagen' }).click();
    await expect(torben.getByText('1 von 3 Beschäftigten wollen diese Wahl.')).toBeVisible();
    await maike.reload();
    await maike.getByRole('button', { name: 'Ich will die Wahl auch' }).click();
    await expect(maike.getByText('2 von 3 Beschäftigten wollen diese Wahl.')).toBeVisible();
    await hauke.reload();
    await expect(hauke.getByText('Zurzeit wird nicht gewählt.')).toBeVisible();
    await expect(hauke.getByRole('button', { name: /Wahl|Kandid|vorschlagen/ })).toHaveCount(0);
    await kemal.reload();
    await kemal.getByRole('button', { name: 'Ich will die Wahl auch' }).click();
    await expect(kemal.getByText('Wer kandidiert?')).toBeVisible();
    await expect(hauke.getByText(/Es läuft eine Wahl\. Kandidaturen sind bis/)).toBeVisible({
      timeout: 15_000,
    });
  });

  await test.step('one stands, one is named and decides alone', async () => {
    await maike.reload();
    await maike.getByRole('button', { name: 'Selbst kandidieren' }).click();
    await maike.getByLabel(/Ein paar Worte/).fill('Touren müssen zu schaffen sein.');
    await maike.getByRole('dialog').getByRole('button', { name: 'Selbst kandidieren' }).click();
    await expect(maike.getByText('Sie kandidieren.').first()).toBeVisible();
    await maike.getByRole('button', { name: 'Jemanden vorschlagen' }).click();
    await maike.getByLabel('Wen schlagen Sie vor?').selectOption({ label: 'Kemal Aksoy' });
    await maike.getByRole('dialog').getByRole('button', { name: 'Jemanden vorschlagen' }).click();
    await expect(maike.getByRole('dialog')).toHaveCount(0);
    await kemal.reload();
    await expect(kemal.getByText(/Jemand hat Sie vorgeschlagen/)).toBeVisible();
    await kemal.getByRole('button', { name: 'Selbst kandidieren' }).click();
    await kemal.getByRole('dialog').getByRole('button', { name: 'Selbst kandidieren' }).click();
    await expect(kemal.getByText('Sie kandidieren.').first()).toBeVisible();
    await hauke.reload();
    await expect(hauke.getByText('Touren müssen zu schaffen sein.')).toHaveCount(0);
    await expect(hauke.getByText('Kemal Aksoy')).toHaveCount(0);
  });

  await test.step('they vote on the phone, without a cookie, once', async () => {
    await daysPass(15);
    for (const page of [torben, maike, kemal]) {
      await page.reload();
      await page.getByLabel('Maike Brodersen').check();
      expect(await violations(page)).toEqual([]);
      const cast = page.waitForRequest((request) => request.url().endsWith('/api/v1/election-ballots'));
      await page.getByRole('button', { name: 'Stimme abgeben' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Stimme abgeben' }).click();
      expect((await (await cast).allHeaders())['cookie']).toBeUndefined();
      await expect(page.getByText(/Sie haben abgestimmt/)).toBeVisible();
      await page.reload();
      await expect(page.getByText(/Sie haben abgestimmt/)).toBeVisible();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
    }
    await hauke.reload();
    await expect(hauke.getByText(/Es läuft eine Wahl\. Gewählt wird bis/)).toBeVisible();
    await expect(hauke.getByText('Maike Brodersen')).toHaveCount(0);
    expect(await violations(hauke)).toEqual([]);
  });

  await test.step('the calendar counts, the elected accept, and all may know', async () => {
    await daysPass(8);
    const row = hauke.getByRole('row').filter({ hasText: 'Maike Brodersen' });
    await expect(row).toContainText('gewählt, noch nicht geantwortet', { timeout: 60_000 });
    await maike.reload();
    await maike.getByRole('button', { name: 'Wahl annehmen' }).click();
    await expect(maike.getByText('Sie sind jetzt Vertrauensperson.')).toBeVisible();
    await expect(row).not.toContainText('noch nicht geantwortet', { timeout: 15_000 });
  });
});
