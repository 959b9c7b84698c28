import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable } from '@einklang/platform/tables';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { formOf } from './setup/sample-files';
import { createWorld, type World } from './setup/world';

describe('a list for the KI-Verzeichnis', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let monika: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    monika = await company.person('EMPLOYEE', { name: 'Monika Jäger' });
  });
  afterAll(() => world.close());

  const csv = (text: string) => formOf('Liste.csv', Buffer.from(text));
  const preview = (text: string, who = felix) => who.post('/system-list/preview', csv(text));
  const take = (text: string, fingerprint: string, more = '') =>
    felix.post(`/system-list?fingerprint=${fingerprint}${more}`, csv(text));
  const products = async () =>
    (await felix.get('/systems?limit=100')).body.items.map((item: { product: string }) => item.product);
  const exported = async (who: Client, query: string) => {
    const answer = await fetch(`${world.baseUrl}/api/v1/companies/${company.id}/system-list?${query}`, {
      headers: { cookie: who.cookie },
    });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('is previewed without a trace and then taken over whole', async () => {
    const list = 'System;Hersteller;Nutzende\nMicrosoft Teams;Microsoft;110\nMES;;viele\nERP;Maier;184';
    const looked = await preview(list);
    expect(looked).toMatchObject({
      status: 200,
      body: {
        readAs: 'csv, UTF-8',
        counts: { NEW: 2, UPDATE: 0, UNCHANGED: 0, ERROR: 1 },
        rows: [
          { line: 2, status: 'NEW', suggestedId: 'P-04' },
          { line: 3, status: 'ERROR', problems: [{ code: 'not-a-number', column: 'users' }] },
          { line: 4, status: 'NEW' },
        ],
      },
    });
    expect(await products()).toEqual([]);
    const { fingerprint } = looked.body;
    expect(await take(list, fingerprint, '&takeSuggestions=true')).toMatchObject({
      status: 201,
      body: { created: 2, changed: 0, skipped: 1 },
    });
    expect(await products()).toEqual(['ERP', 'Microsoft Teams']);
    const [teams] = (await felix.get('/systems?q=Teams')).body.items;
    expect(teams.details).toMatchObject({ users: 110, catalogueId: 'P-04', enteredBy: 'Felix Brandner' });
    // Once more: nothing new, nothing twice.
    expect((await take(list, fingerprint)).body).toEqual({ created: 0, changed: 0, skipped: 1 });
    const events = (await sabine.get('/timeline')).body.items.filter(
      (entry: { event: string }) => entry.event === 'system.imported',
    );
    expect(events).toEqual([expect.objectContaining({ data: { created: 2, changed: 0 } })]);
  });

  it('is taken over only as it was previewed', async () => {
    const { fingerprint } = (await preview('System\nA')).body;
    expect((await take('System\nB', fingerprint)).body.code).toBe('system-list.changed');
    expect((await take('System\nA', 'x')).status).toBe(422);
    expect(await products()).not.toContain('A');
  });

  it('changes what is there and asks nobody twice for the same act', async () => {
    const list = 'System;Hersteller;Bereich\nERP;Maier;Verwaltung';
    const { fingerprint, rows } = (await preview(list)).body;
    expect(rows).toEqual([expect.objectContaining({ status: 'UPDATE', changes: ['area'] })]);
    const post = () => felix.post(`/system-list?fingerprint=${fingerprint}`, csv(list), { key: 'einmal' });
    const first = await post();
    expect(first.body).toEqual({ created: 0, changed: 1, skipped: 0 });
    expect((await post()).body).toEqual(first.body);
    expect((await felix.get('/systems?q=ERP')).body.items[0]).toMatchObject({
      area: 'Verwaltung',
      version: 2,
      details: { users: 184 },
    });
  });

  it('is nobody’s to read in but the employer’s side', async () => {
    for (const client of [sabine, monika]) {
      expect((await preview('System\nX', client)).status).toBe(403);
      expect((await client.post(`/system-list?fingerprint=${'0'.repeat(64)}`, csv('System\nX'))).status).toBe(
        403,
      );
    }
    const stranger = await (await world.company()).person('MANAGEMENT');
    expect(
      (await stranger.ask('POST', `/companies/${company.id}/system-list/preview`, { body: csv('System\nX') }))
        .status,
    ).toBe(404);
  });

  it.each<[string, Buffer, string]>([
    ['no table', Buffer.from([1, 0, 2, 0]), 'table.not-a-table'],
    ['a damaged XLSX', Buffer.from('PK\u0003\u0004xxxxxxxx', 'latin1'), 'table.not-a-table'],
    ['20,000 rows', Buffer.from(`System\n${'MES\n'.repeat(20_000)}`), 'table.too-many-rows'],
    ['an open quotation mark', Buffer.from('System\n"MES;x\n'), 'table.quotes'],
    ['no column for the system', Buffer.from('Preis;Menge\n1;2'), 'table.column-missing'],
    ['nothing', Buffer.from(''), 'table.empty'],
    ['6 MB', Buffer.alloc(6 * 1024 * 1024, 'x'), 'table.too-large'],
  ])('with %s is refused as a whole, clearly', async (_, bytes, code) => {
    const before = await products();
    const answer = await felix.post('/system-list/preview', formOf('Liste.csv', bytes));
    expect(answer.body.code).toBe(code);
    expect(answer.body.detail).toContain('nichts übernommen');
    expect(await products()).toEqual(before);
  });

  it.each<[string, Buffer, string]>([
    ['Latin-1', Buffer.from('System;Hersteller\nGerätemühle;Müller', 'latin1'), 'csv, Windows-1252'],
    ['UTF-16', Buffer.from('\ufeffSystem;Hersteller\nGerätemühle;Müller', 'utf16le'), 'csv, UTF-16'],
    ['commas', Buffer.from('System,Hersteller\nGerätemühle,Müller'), 'csv, UTF-8'],
  ])('in %s is understood', async (_, bytes, readAs) => {
    const { body } = await felix.post('/system-list/preview', formOf('Liste.csv', bytes));
    expect(body).toMatchObject({
      readAs,
      rows: [{ product: 'Gerätemühle', vendor: 'Müller', status: 'NEW' }],
    });
  });

  it('with formulas names the rows and takes none of them over', async () => {
    const list = 'System;Zweck\n=HYPERLINK(A1);x\nGut;@SUM(A1)\nSauber;x';
    const { body } = await preview(list);
    expect(body.rows.map((row: { status: string }) => row.status)).toEqual(['ERROR', 'ERROR', 'NEW']);
    await take(list, body.fingerprint);
    expect((await products()).filter((product: string) => /HYPERLINK|Gut/.test(product))).toEqual([]);
    expect(await products()).toContain('Sauber');
  });

  it('comes out under the same filter, holds no formula and reads in unchanged', async () => {
    await felix.post('/systems', { product: '=1+1', vendor: '@x', status: 'IN_USE', area: 'Labor' });
    for (const format of ['csv', 'xlsx']) {
      const { status, headers, bytes } = await exported(felix, `format=${format}`);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toContain('attachment');
      const table = await readTable(bytes);
      expect(table.rows).toHaveLength((await products()).length);
      if (format === 'csv') expect(bytes.toString()).toContain(`'=1+1`);
      const { body } = await felix.post('/system-list/preview', formOf(`x.${format}`, bytes));
      expect(body.counts).toEqual({ NEW: 0, UPDATE: 0, UNCHANGED: table.rows.length, ERROR: 0 });
    }
    const few = await readTable((await exported(sabine, 'format=csv&area=Labor')).bytes);
    expect(few.rows).toHaveLength(1);
    expect((await exported(monika, 'format=csv')).status).toBe(403);
  });

  it('never shows what a draft plans to the other side', async () => {
    const { body: draft } = await felix.post('/initiatives', { title: 'Geheimes Projekt' });
    await world.admin.query(
      `insert into ai_system (company_id, product, status, planned_in, entered_by) values ($1, 'Geheimes System', 'PLANNED', $2, $3)`,
      [company.id, draft.id, felix.personId],
    );
    expect((await exported(felix, 'format=csv')).bytes.toString()).toContain('Geheimes System');
    expect((await exported(sabine, 'format=csv')).bytes.toString()).not.toContain('Geheimes');
    const list = 'System;Bereich\nGeheimes System;Labor';
    await take(list, (await preview(list)).body.fingerprint);
    const told = JSON.stringify((await sabine.get('/timeline?limit=100')).body);
    expect(told).not.toContain('Geheimes');
    expect(JSON.stringify((await felix.get('/timeline?limit=100')).body)).toContain('Geheimes System');
  });

  it('of 5,000 rows is taken over in one go', async () => {
    const list = `System;Hersteller\n${Array.from({ length: 5000 }, (_, index) => `Programm ${index};Haus`).join('\n')}`;
    const { fingerprint, counts } = (await preview(list)).body;
    expect(counts.NEW).toBe(5000);
    expect((await take(list, fingerprint)).body).toEqual({ created: 5000, changed: 0, skipped: 0 });
    expect((await felix.get('/systems?limit=1&q=Programm 4999')).body.items).toHaveLength(1);
  });
});
