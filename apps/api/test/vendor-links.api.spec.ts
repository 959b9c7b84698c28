import { createHash } from 'node:crypto';
import { QUESTION_IDS } from '@einklang/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { AI_ANSWERS, identifyAs } from './setup/gates';
import { createWorld, type World } from './setup/world';

const DRAFT_TITLE = 'Nur ein Entwurf der Leitung';

describe('vendor links', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let systemId: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    const { id } = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body;
    systemId = await identifyAs(felix, id, { ...AI_ANSWERS, A3: 'unknown', C2: 'unknown' });
    await world.runJobs();
  });
  afterAll(() => world.close());
  beforeEach(() => world.admin.query('delete from login_throttle'));

  const make = async (who = felix, more: object = {}) =>
    who.post(`/systems/${systemId}/vendor-links`, { contact: 'Optik AG, Support', language: 'de', ...more });
  const tokenOf = (address: string): string => address.split('/').at(-1)!;
  const newToken = async (): Promise<string> => tokenOf((await make()).body.address);
  /** Somebody without a session and without a cookie. */
  const outside = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${world.baseUrl}/api/v1/vendor-links/${path}`, {
      method,
      headers: { 'x-einklang': '1', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null, headers: answer.headers };
  };
  const answers = [
    { questionId: 'A3', value: 'mlStatic', note: 'Datenblatt 4.2' },
    { questionId: 'C2', value: 'yes' },
  ];
  const linksOf = async (who: Client) =>
    (await who.get(`/systems/${systemId}/identification`)).body.vendorLinks;

  it('is made by the employer’s side, shown once and kept as a hash', async () => {
    const { status, body } = await make();
    expect(status).toBe(201);
    expect(body.address).toMatch(/\/hersteller\/[\w-]{43}$/);
    expect(new Date(body.link.expiresAt).getTime() - new Date(body.link.createdAt).getTime()).toBe(
      21 * 86_400_000,
    );
    const token = tokenOf(body.address);
    const { rows } = await world.admin.query('select token_hash from vendor_link where id = $1', [
      body.link.id,
    ]);
    expect(rows[0].token_hash).toEqual(createHash('sha256').update(token).digest());
    // A request that can be repeated keeps its answer; this one must not keep the address.
    await make(felix, { contact: 'Wiederholt' });
    const again = await felix.post(
      `/systems/${systemId}/vendor-links`,
      { contact: 'Mit Schlüssel', language: 'de' },
      { key: 'vendor-1' },
    );
    const dump = await world.admin.query(
      `select coalesce(string_agg(t, ' '), '') as text from (
         select row_to_json(k)::text as t from idempotency_key k union all select row_to_json(a)::text from audit_entry a
         union all select row_to_json(l)::text from vendor_link l union all select row_to_json(o)::text from outbox o) all_rows`,
    );
    expect(dump.rows[0].text).not.toContain(tokenOf(again.body.address));
    expect(JSON.stringify(await linksOf(felix))).not.toContain(token);
    expect((await make(sabine)).status).toBe(403);
    expect((await make(felix, { days: 91 })).status).toBe(422);
    expect((await make(felix, { contact: ' ' })).status).toBe(422);
    expect((await make(felix, { language: 'fr' })).status).toBe(422);
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await make(outsider)).status).toBe(404);
  });

  it('reminds whoever owes the question when it runs out', async () => {
    await make(felix, { days: 10 });
    const { items } = (await felix.get('/inbox/tasks?direction=MINE')).body;
    const task = items.find(({ kind }: { kind: string }) => kind === 'vendor.ask');
    expect(task.dueOn).toBe(new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10));
  });

  it('opens the questions and nothing else of the company', async () => {
    const token = await newToken();
    const { status, body, headers } = await outside('GET', token);
    expect(status).toBe(200);
    expect(headers.get('set-cookie')).toBeNull();
    expect(Object.keys(body).sort()).toEqual([
      'answers',
      'companyName',
      'expiresAt',
      'language',
      'product',
      'questionnaire',
    ]);
    expect(body).toMatchObject({
      companyName: 'Brandner Präzisionsteile GmbH',
      product: 'Sichtprüfung',
      answers: [],
    });
    // Not what people here answered, who they are, or an id to go on with.
    const text = JSON.stringify(body);
    for (const secret of [felix.name, sabine.name, felix.companyId, systemId, 'unknown', 'Optik AG'])
      expect(text).not.toContain(secret);
    // A link is no session.
    const cookie = `einklang=${token}`;
    const asSession = await fetch(`${world.baseUrl}/api/v1/companies/${company.id}/systems`, {
      headers: { cookie },
    });
    expect(asSession.status).toBe(401);
  });

  it('keeps a draft that nobody here sees, and gives the answers to both sides at once', async () => {
    const token = await newToken();
    const [{ id }] = await linksOf(felix);
    expect((await outside('POST', `${token}/sending`)).body.code).toBe('vendor-link.empty');
    const saved = await outside('PUT', `${token}/answers`, { answers });
    expect(saved.body.answers).toEqual([
      { questionId: 'A3', value: 'mlStatic', note: 'Datenblatt 4.2' },
      { questionId: 'C2', value: 'yes', note: '' },
    ]);
    const newest = async (who: Client) => (await linksOf(who)).find((link: { id: string }) => link.id === id);
    expect(await newest(felix)).toMatchObject({ state: 'OPEN', answers: [] });
    await world.runJobs();
    const before = (await felix.get('/timeline')).body.items.length;
    expect((await outside('POST', `${token}/sending`)).status).toBe(204);
    for (const who of [felix, sabine])
      expect(await newest(who)).toMatchObject({
        state: 'SENT',
        answers: saved.body.answers,
        may: { revoke: false },
      });
    expect(await world.runJobs()).toContain('vendor.announce');
    for (const who of [felix, sabine])
      expect((await who.get('/inbox/notifications')).body.items[0]).toMatchObject({
        kind: 'vendor.answered',
        params: { product: 'Sichtprüfung' },
      });
    const { items } = (await felix.get('/timeline')).body;
    expect(items).toHaveLength(before + 1);
    expect(items[0]).toMatchObject({ event: 'vendor.answered', data: { product: 'Sichtprüfung' } });
    // What came is the vendor's: nobody can change it, through the link or in the database.
    expect((await outside('PUT', `${token}/answers`, { answers })).body.code).toBe('vendor-link.sent');
    expect((await outside('POST', `${token}/sending`)).body.code).toBe('vendor-link.sent');
    expect((await outside('GET', token)).body).toMatchObject({ status: 410, code: 'vendor-link.sent' });
    expect(JSON.stringify((await outside('GET', token)).body)).not.toContain('Sichtprüfung');
    const { rows } = await world.admin.query(
      `select has_column_privilege('einklang_app', 'vendor_link', 'answers', 'UPDATE') as answers,
              has_column_privilege('einklang_app', 'vendor_link', 'sent_at', 'UPDATE') as sent`,
    );
    expect(rows[0]).toEqual({ answers: false, sent: false });
  });

  it('is sent once, however often and however many at a time', async () => {
    const token = await newToken();
    await outside('PUT', `${token}/answers`, { answers });
    const sent = await Promise.all(Array.from({ length: 6 }, () => outside('POST', `${token}/sending`)));
    expect(sent.map(({ status }) => status).sort()).toEqual([204, 410, 410, 410, 410, 410]);
  });

  it('closes when it has expired, is taken back or its system is gone', async () => {
    const expired = await newToken();
    await world.admin.query(`update vendor_link set expires_at = now() where token_hash = $1`, [
      createHash('sha256').update(expired).digest(),
    ]);
    const { address, link } = (await make()).body;
    const path = `/systems/${systemId}/vendor-links/${link.id}`;
    expect((await sabine.delete(path)).status).toBe(403);
    expect((await felix.delete(path)).status).toBe(204);
    expect((await felix.delete(path)).body.code).toBe('vendor-link.not-open');
    for (const [token, code] of [
      [expired, 'vendor-link.expired'],
      [tokenOf(address), 'vendor-link.revoked'],
    ] as const) {
      for (const [method, rest, body] of [
        ['GET', '', undefined],
        ['PUT', '/answers', { answers }],
        ['POST', '/sending', undefined],
      ] as const) {
        const closed = await outside(method, token + rest, body);
        expect([closed.status, closed.body.code]).toEqual([410, code]);
        expect(JSON.stringify(closed.body)).not.toMatch(/Brandner|Sichtprüfung/);
      }
    }
    const { rows } = await world.admin.query('select answers from vendor_link where id = $1', [link.id]);
    expect(rows[0].answers).toEqual({});
  });

  it('refuses what is no answer', async () => {
    const token = await newToken();
    const put = async (body: unknown) => (await outside('PUT', `${token}/answers`, body)).status;
    for (const [questionId, value] of [
      ['A3', 'magic'],
      ['A1', ['none', 'sensor']],
      ['B1', { yes: 1 }],
      ['Z9', 'yes'],
    ] as const)
      expect([questionId, await put({ answers: [{ questionId, value }] })]).toEqual([questionId, 422]);
    expect(await put({ answers: [] })).toBe(422);
    expect(await put({ answers: [{ questionId: 'B1', value: 'yes', note: 'x'.repeat(2001) }] })).toBe(422);
    expect(await put({ answers: [{ questionId: 'B1', value: 'yes', by: felix.personId }] })).toBe(422);
    expect((await outside('GET', token)).body.answers).toEqual([]);
  });

  it('makes trying addresses slow', async () => {
    for (let tries = 0; tries < 25; tries += 1) await outside('GET', `falsch-${tries}`);
    const slow = await outside('GET', 'falsch');
    expect([slow.status, slow.body.code]).toEqual([429, 'vendor-link.throttled']);
  });

  it('cannot be saved without end', async () => {
    const token = await newToken();
    await world.admin.query(`update vendor_link set saves = 2000 where token_hash = $1`, [
      createHash('sha256').update(token).digest(),
    ]);
    expect((await outside('PUT', `${token}/answers`, { answers })).status).toBe(429);
  });

  it('tells of a draft of management only management', async () => {
    const { id } = (await felix.post('/initiatives', { title: DRAFT_TITLE })).body;
    const begun = (await felix.post(`/initiatives/${id}/identification`)).body.systemId;
    const made = await felix.post(`/systems/${begun}/vendor-links`, { contact: 'Vendor', language: 'en' });
    const token = tokenOf(made.body.address);
    await outside('PUT', `${token}/answers`, { answers });
    expect((await outside('POST', `${token}/sending`)).status).toBe(204);
    await world.runJobs();
    expect((await felix.get('/inbox/notifications')).body.items[0].params.product).toBe(DRAFT_TITLE);
    const seen = JSON.stringify([
      (await sabine.get('/inbox/notifications')).body,
      (await sabine.get('/timeline')).body,
      (await sabine.get(`/systems/${begun}/identification`)).body,
    ]);
    expect(seen).not.toContain(DRAFT_TITLE);
  });

  it('gives the letter as a document with exactly the open questions', async () => {
    for (const [language, words] of [
      ['de', 'Fragen zu Sichtprüfung.docx'],
      ['en', 'Questions on Sichtprüfung.docx'],
    ] as const) {
      const letter = await fetch(
        `${world.baseUrl}/api/v1/companies/${company.id}/systems/${systemId}/vendor-letter?language=${language}`,
        { headers: { cookie: sabine.cookie } },
      );
      expect(letter.status).toBe(200);
      expect(decodeURIComponent(letter.headers.get('content-disposition') ?? '')).toContain(words);
      const bytes = Buffer.from(await letter.arrayBuffer());
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
      expect(bytes.length).toBeGreaterThan(2000);
    }
    expect((await sabine.get(`/systems/${systemId}/vendor-letter?language=fr`)).status).toBe(422);
    expect(QUESTION_IDS).toHaveLength(19);
  });
});
