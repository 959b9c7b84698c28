import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable } from '@einklang/platform/tables';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('lists to save', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    await felix.post('/initiatives', { title: '=HYPERLINK("http://boese.example")', shortlist: true });
    await felix.post('/initiatives', { title: 'Sichtprüfung', problem: 'Fehler; zu spät', shortlist: true });
    await felix.post('/initiatives', { title: 'Geheimer Entwurf' });
  });
  afterAll(() => world.close());

  const saved = async (who: Client, list: string, query: string) => {
    const answer = await fetch(`${world.baseUrl}/api/v1/companies/${company.id}/${list}?${query}`, {
      headers: { cookie: who.cookie },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, bytes };
  };
  const tableOf = async (who: Client, list: string, format: string, more = '') =>
    readTable((await saved(who, list, `format=${format}${more}`)).bytes);

  it.each(['csv', 'xlsx'])('hold as %s exactly the initiatives that the reader sees', async (format) => {
    for (const list of ['initiative-list', 'priority-list']) {
      const { header, rows } = await tableOf(felix, list, format);
      expect(header[0]).toBe('Vorhaben');
      expect(rows.map(({ cells }) => cells[0])).toEqual([
        'Geheimer Entwurf',
        'Sichtprüfung',
        expect.stringContaining('HYPERLINK'),
      ]);
      const council = await tableOf(sabine, list, format);
      expect(JSON.stringify(council)).not.toContain('Geheim');
      expect(council.rows).toHaveLength(2);
    }
  });

  it('say stage, turn and room in words, and take the filter of the page', async () => {
    const { header, rows } = await tableOf(sabine, 'initiative-list', 'csv');
    const [first] = rows;
    const said = Object.fromEntries(header.map((name, index) => [name, first!.cells[index]]));
    expect(said).toMatchObject({
      Vorhaben: 'Sichtprüfung',
      Schritt: 'Potenzialanalyse',
      'Am Zug': 'Geschäftsführung',
      Bereich: 'Gemeinsam',
      'Angelegt von': 'Felix Brandner',
    });
    expect((await tableOf(sabine, 'initiative-list', 'csv', '&stage=OPERATION')).rows).toEqual([]);
  });

  it('cannot become a formula, are named for a folder and refuse nonsense', async () => {
    const { headers, bytes } = await saved(felix, 'initiative-list', 'format=csv');
    expect(bytes.toString('utf8')).not.toMatch(/(^|[;"\n])=/);
    expect(headers.get('content-disposition')).toMatch(/Vorhaben%20\d{4}-\d\d-\d\d\.csv/);
    expect((await saved(felix, 'initiative-list', 'format=exe')).status).toBe(422);
    expect((await saved(felix, 'priority-list', '')).status).toBe(422);
    const monika = await company.person('EMPLOYEE');
    expect((await saved(monika, 'initiative-list', 'format=csv')).status).toBe(403);
    const stranger = await (await world.company()).person('MANAGEMENT');
    expect((await saved(stranger, 'priority-list', 'format=csv')).status).toBe(404);
  });
});
