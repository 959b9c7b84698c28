import { EMPTY_DOCUMENT, EXAMPLE_BUSINESS_CASE } from '@einklang/domain';
import { readTable, writeXlsx } from '@einklang/platform/tables';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const CASE = {
  ...EMPTY_DOCUMENT,
  ...EXAMPLE_BUSINESS_CASE,
  notCalculable: { strain: 'Weniger Spitzen am Monatsende', quality: '', latitude: '' },
};
const CSV =
  'Bereich;Art;Bezeichnung;Betrag\nNutzen;Skonto;Skonto;3.500,50\nlaufend;Cloud und Speicher;;1200\n';

describe('a business case as a table', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let path: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    const { id } = (await felix.post('/initiatives', { title: 'Rechnungen', shortlist: true })).body;
    path = `/initiatives/${id}/business-case`;
    await felix.put(`${path}/draft`, CASE, { version: 0 });
  });
  afterAll(() => world.close());

  const preview = (who: Client, content: string | Buffer, name = 'Zeilen.csv') => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
    return who.post(`${path}/draft/line-preview`, form);
  };
  /** The bytes as they are; the client of the other tests reads text. */
  const saved = async (who: Client, address: string): Promise<{ name: string; bytes: Buffer }> => {
    const answer = await fetch(`${world.baseUrl}/api/v1/companies/${who.companyId}${path}/${address}`, {
      headers: { cookie: who.cookie },
    });
    expect(answer.status).toBe(200);
    return {
      name: decodeURIComponent(answer.headers.get('content-disposition')?.split("''")[1] ?? ''),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };

  it('shows what it would bring, and stores nothing', async () => {
    const { status, body } = await preview(felix, CSV);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      readAs: 'csv, UTF-8',
      benefits: [{ category: 'DISCOUNTS', label: 'Skonto', amount: 3_500.5, evidence: null }],
      oneOff: [],
      running: [{ category: 'CLOUD', label: 'Cloud und Speicher', amount: 1_200, perCase: false }],
      problems: [],
    });
    expect((await felix.get(path)).body).toMatchObject({
      version: 1,
      draft: { document: { benefits: CASE.benefits } },
    });
    // What the preview hands out fits into the draft as it is.
    const draft = { ...CASE, benefits: body.benefits, running: [...CASE.running, ...body.running] };
    expect((await felix.put(`${path}/draft`, draft, { version: 1 })).body.version).toBe(2);
  });

  it('says what is wrong by row, and hands nothing out', async () => {
    const { status, body } = await preview(felix, `${CSV}Nutzen;Glück;;1\nlaufend;REVIEW;=1+1;viel\n`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      wrongRows: 2,
      benefits: [],
      running: [],
      problems: [
        { line: 4, column: 'category', code: 'category-unknown' },
        { line: 5, column: 'label', code: 'formula' },
        { line: 5, column: 'amount', code: 'amount-wrong' },
      ],
    });
  });

  it.each([
    ['Bereich;Betrag\nNutzen;1', 422, 'table.column-missing', 'Art'],
    [`Bereich;Art;Betrag\n${'Nutzen;Skonto;1\n'.repeat(20_000)}`, 422, 'table.too-many-rows', '5000'],
    ['Bereich;Art;Betrag\n"Nutzen;Skonto;1', 422, 'table.quotes', ''],
    ['', 422, 'table.empty', ''],
    ['x'.repeat(5 * 1024 * 1024 + 1), 413, 'table.too-large', '5 MB'],
  ])('refuses what is no table of lines: %#', async (content, status, code, word) => {
    const answer = await preview(felix, content);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.detail).toContain(word);
    expect(answer.body.detail).not.toContain('{{');
  });

  it('is only for those in the room of the draft', async () => {
    expect((await preview(sabine, CSV)).status).toBe(403);
    expect((await sabine.get(`${path}/draft/workbook`)).status).toBe(403);
    expect((await sabine.get(`${path}/versions/1/workbook`)).status).toBe(404);
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await outsider.get(`${path}/draft/workbook`)).status).toBe(404);
    expect((await preview(outsider, CSV)).status).toBe(404);
    expect((await felix.post(`${path}/draft/line-preview`, {})).status).toBe(415);
  });

  it('goes out as the version that both sides see, and comes back as it was', async () => {
    await felix.put(`${path}/draft`, CASE, { version: 2 });
    await felix.post(`${path}/publication`, undefined, { version: 3 });
    await felix.put(`${path}/draft`, { ...CASE, oneOff: CASE.oneOff.slice(1) }, { version: 3 });
    const council = await saved(sabine, 'versions/1/workbook');
    expect(council.name).toBe('Business Case Rechnungen Fassung 1.xlsx');
    const { rows } = await readTable(council.bytes);
    expect(rows).toHaveLength(CASE.benefits.length + CASE.oneOff.length + CASE.running.length);
    const draft = await saved(felix, 'draft/workbook');
    expect(draft.name).toBe('Business Case Rechnungen Entwurf.xlsx');
    expect((await readTable(draft.bytes)).rows).toHaveLength(rows.length - 1);
    const again = (await preview(felix, council.bytes, 'Fassung.xlsx')).body;
    const plain = (lines: readonly { id: string }[]) => lines.map(({ id: _, ...line }) => line);
    expect(plain(again.oneOff)).toEqual(plain(CASE.oneOff));
    expect(plain(again.benefits)).toEqual(plain(CASE.benefits));
  });

  it('speaks the language of the account', async () => {
    await sabine.ask('PATCH', '/account', { body: { locale: 'en' } });
    const { name, bytes } = await saved(sabine, 'versions/1/workbook');
    expect(name).toBe('Business case Rechnungen version 1.xlsx');
    expect((await readTable(bytes)).header.slice(0, 4)).toEqual(['Part', 'Kind', 'Name', 'Amount']);
  });

  it('takes XLSX with the words of either language', async () => {
    const bytes = await writeXlsx([
      {
        name: 'x',
        rows: [
          ['Part', 'Kind', 'Amount'],
          ['one-off', 'Schulung (Lehrende und Arbeitszeit)', 7],
        ],
      },
    ]);
    expect((await preview(felix, bytes)).body).toMatchObject({
      oneOff: [{ category: 'TRAINING', amount: 7 }],
      readAs: 'xlsx',
    });
  });
});
