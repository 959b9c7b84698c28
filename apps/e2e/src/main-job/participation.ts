import { expect, type Page } from '@playwright/test';
import { ask } from '../agreed';
import { violations } from '../axe';
import { declare } from './potential';
import { openGate, pressAndConfirm, windowOf, type Windows } from './windows';

/** The facts of the system, from which follows what the law asks for. */
export const recordFacts = async ({ felix, at }: Windows): Promise<void> => {
  await felix.goto(`${at}/potenzial?teil=angaben`);
  await felix.getByLabel('Ist es KI?').selectOption({ label: 'Ja' });
  await felix.getByText('Beobachten und Bewerten').click();
  await felix.getByRole('checkbox', { name: 'Es zeichnet auf, wer wann was getan hat.' }).check();
  await expect(felix.getByText('neu durch Ihre Änderung').first()).toBeVisible();
  await felix.getByRole('button', { name: 'Angaben festhalten' }).click();
  await expect(felix.getByText(/^Fassung 3 aus diesem Formular, festgehalten von/)).toBeVisible();
};

/** Both agree on periods; only then is a date an agreed one. */
export const agreePeriods = async ({ felix, sabine, at }: Windows): Promise<void> => {
  await felix.goto(`${at}/beteiligung`);
  await felix.getByRole('button', { name: 'Fristen vorschlagen' }).click();
  await felix.getByRole('dialog').getByRole('button', { name: 'Vorschlag senden' }).click();
  await sabine.goto(`${at}/beteiligung`);
  await sabine.getByRole('button', { name: 'Vorschläge annehmen' }).click();
  await expect(felix.getByText('20 Arbeitstage, vereinbart').first()).toBeVisible();
};

/** The package (BT-2): every paper that the facts ask for, handed over in one act, received, confirmed complete. */
export const informFully = async ({ felix, sabine, at }: Windows): Promise<void> => {
  await felix.goto(`${at}/beteiligung/unterrichten`);
  const papers = felix.locator('details[open]').getByRole('textbox');
  await expect(papers.first()).toBeVisible();
  const count = await papers.count();
  expect(count).toBeGreaterThan(8);
  await papers.first().fill('https://example.com/unterlage');
  await felix.getByRole('button', { name: 'Unterlagen übergeben' }).click();
  await expect(felix.getByRole('alert').first()).toContainText('Link');
  for (let index = 0; index < count; index += 1)
    await papers.nth(index).fill(`Unterlage ${index + 1}: was der Betriebsrat dazu wissen muss.`);
  await pressAndConfirm(felix, 'Unterlagen übergeben');
  await expect(sabine.getByText('Empfang offen').first()).toBeVisible();
  await sabine.getByRole('button', { name: 'Empfang bestätigen' }).click();
  await pressAndConfirm(sabine, 'Vollständigkeit bestätigen');
  await expect(felix.getByText(/^Als vollständig bestätigt am/)).toBeVisible();
  expect(await violations(sabine)).toEqual([]);
};

/** The agreed clock runs from that day; the council gives its statement before it ends. */
export const giveStatement = async ({ felix, sabine, at }: Windows): Promise<void> => {
  await sabine.goto(at);
  await expect(sabine.getByRole('listitem').filter({ hasText: 'Stellungnahme' }).first()).toContainText(
    /bis \d\d\.\d\d\.\d{4}/,
  );
  await sabine.goto(`${at}/beteiligung`);
  await expect(sabine.getByText('vereinbarte Frist – kein Ersatz für Zustimmung').first()).toBeVisible();
  await sabine.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  const dialog = sabine.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'mit Auflagen' }).check();
  await dialog
    .getByRole('textbox', { name: /^Stellungnahme/ })
    .fill('Wir wollen wissen, wer die Protokolle liest.');
  await dialog.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await expect(dialog).toContainText('Dr. Felix Brandner · Geschäftsführung');
  await dialog.getByRole('button', { name: 'Stellungnahme abgeben' }).click();
  await expect(felix.getByText('Wir wollen wissen, wer die Protokolle liest.')).toBeVisible();
};

/** One risk, yellow after measures. */
const rateRisk = async (page: Page, here: string): Promise<void> => {
  const text = 'Es wird gezählt, wie schnell jemand prüft.';
  const { entries } = await ask(page, 'POST', `${here}/risks`, {
    data: { kind: 'RISK', perspective: 'EMPLOYEES', dimension: 'CONTROL_DATA', text },
  });
  const steps = { likelihood: 4, impact: 3, likelihoodAfter: 2, impactAfter: 3 };
  await ask(page, 'PUT', `${here}/risks/draft`, {
    data: { ratings: [{ entryId: entries[0].id, ...steps }] },
    version: 0,
  });
  await ask(page, 'POST', `${here}/risks/ratings`, { version: 1 });
};

const DPIA = {
  criteria: [],
  chapters: {
    DESCRIPTION: 'Protokolle der Anmeldung, gelesen von der IT',
    NECESSITY: 'Ohne Protokolle ist ein Missbrauch nicht zu erkennen.',
    RISKS: 'Rückschlüsse auf das Verhalten Einzelner',
    MEASURES: 'Löschung nach 30 Tagen, Zugriff zu zweit',
    VIEWS: 'Der Betriebsrat will wissen, wer sie liest.',
    RESIDUAL: 'Vertretbar',
  },
  residual: 'LOW',
  decision: null as string | null,
  waiver: '',
  reviewOn: '2099-06-30',
};

/** Put forward, advised by the officer, decided: without the advice there is no decision. */
const assessDataProtection = async (felix: Page, here: string): Promise<void> => {
  const save = async (decision: string | null): Promise<number> => {
    const { draft } = await ask(felix, 'GET', `${here}/dpia`);
    const saved = await ask(felix, 'PUT', `${here}/dpia/draft`, {
      data: { ...DPIA, decision },
      version: draft.version,
    });
    return saved.draft.version;
  };
  await ask(felix, 'POST', `${here}/dpia/versions`, { version: await save(null) });
  const nina = await windowOf(felix.context().browser()!, 'nina.ostermann@brandner.example');
  await ask(nina, 'POST', `${here}/dpia/advice`, {
    data: { position: 'WITH_CONDITIONS', text: 'Zugriff nur zu zweit.', unlawful: false },
  });
  await nina.context().close();
  await ask(felix, 'POST', `${here}/dpia/versions`, { version: await save('GO_WITH_MEASURES') });
};

/** What else G3 looks at: rules with their evidence, findings of both sides. */
export const settleTheRest = async ({
  felix,
  sabine,
  at,
  companyId,
  initiativeId,
}: Windows): Promise<void> => {
  const here = `/companies/${companyId}/initiatives/${initiativeId}`;
  await felix.goto(`${at}/potenzial?teil=feststellungen`);
  await declare(felix, 'Schwerbehindertenvertretung angehört', 'Ja');
  for (const [kind, value] of [['RISK_ASSESSMENT', true]] as const)
    await ask(felix, 'POST', `${here}/declarations`, {
      data: { kind, value, note: 'Protokoll vom 20. November' },
    });
  const said = {
    code: 'C01',
    group: '',
    severity: 4,
    source: 'DIALOGUE',
    body: 'Wird gezählt, wie schnell ich bin?',
  };
  const { id: concern } = await ask(sabine, 'POST', `${here}/concerns`, { data: said });
  await ask(felix, 'POST', `/companies/${companyId}/concerns/${concern}/answer`, {
    data: { answer: 'Nein. Ausgewertet wird nur je Anlage.' },
  });
  for (const page of [felix, sabine])
    await ask(page, 'POST', `${here}/survey-waiver`, {
      data: { waived: true, reason: 'Gespräch mit allen' },
    });
  await rateRisk(sabine, here);
  await assessDataProtection(felix, here);
  const { rules } = await ask(felix, 'GET', `${here}/facts`);
  const open = rules.filter((rule: { status: string }) => rule.status === 'OPEN');
  await ask(felix, 'POST', `${here}/rule-assessments`, {
    data: {
      ruleIds: open.map((rule: { ruleId: string }) => rule.ruleId),
      status: 'FULFILLED',
      note: 'Unterlagen und Beratung vom 20. November',
    },
  });
};

/** G3 is an act of each side; silence is none. */
export const passThirdGate = async ({ felix, sabine, at }: Windows): Promise<void> => {
  const his = await openGate(felix, at, 'Vereinbarung');
  await his.getByRole('button', { name: 'Erklärung abgeben' }).click();
  await expect(his).toHaveCount(0);
  await expect(felix.getByText('Schritt 3 von 5: Beteiligung')).toBeVisible();
  const hers = await openGate(sabine, at, 'Vereinbarung');
  await expect(hers).toContainText('Es fehlt noch die Erklärung des Betriebsrats.');
  expect(await violations(sabine)).toEqual([]);
  await hers.getByRole('button', { name: 'Weiter zu Vereinbarung' }).click();
  await expect(felix.getByText('Schritt 4 von 5: Vereinbarung')).toBeVisible();
  // What the consultation asked for is over with it.
  await expect(felix.getByText(/^Am Zug:/)).toHaveCount(0);
};
