import { verifyChain, type AuditEntry } from '@einklang/domain';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('hints on the KI-Verzeichnis', () => {
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

  const hints = async (who = felix) => (await who.get('/system-hints')).body.items;
  const hintOn = async (product: string) =>
    (await hints()).find((one: { product: string }) => one.product === product);
  const tasks = async (who: Client, direction = 'MINE') =>
    (await who.get(`/inbox/tasks?direction=${direction}`)).body.items;

  it('reach both sides with the name of who gave them, and wait for the employer', async () => {
    const given = await monika.post('/system-hints', {
      product: 'Diktier-App',
      body: 'In der Prüfung nutzen wir sie.',
      anonymous: false,
    });
    expect(given).toMatchObject({ status: 201, body: { anonymous: false } });
    for (const who of [felix, sabine])
      expect(await hints(who)).toEqual([
        expect.objectContaining({ product: 'Diktier-App', givenBy: 'Monika Jäger', state: 'OPEN' }),
      ]);
    expect((await hints(felix))[0].may).toEqual({ answer: true });
    expect((await hints(sabine))[0].may).toEqual({ answer: false });
    expect(await tasks(felix)).toEqual([
      expect.objectContaining({ kind: 'system-hint.answer', initiativeId: null, initiativeTitle: null }),
    ]);
    expect(await tasks(sabine, 'THEIRS')).toHaveLength(1);
    expect((await monika.get('/system-hints')).status).toBe(403);
    expect(await tasks(monika)).toEqual([]);
    const stranger = await (await world.company()).person('MANAGEMENT');
    expect((await stranger.get('/system-hints')).body.items).toEqual([]);
  });

  it('are answered once, and the answer reaches who gave them', async () => {
    const [{ id }] = await hints();
    expect((await sabine.post(`/system-hints/${id}/answer`, { answer: 'Nein' })).status).toBe(403);
    expect(
      (await felix.post(`/system-hints/${id}/answer`, { answer: 'Wir prüfen das.' })).body,
    ).toMatchObject({
      state: 'ANSWERED',
      answeredBy: 'Felix Brandner',
      may: { answer: false },
    });
    expect((await felix.post(`/system-hints/${id}/answer`, { answer: 'Noch einmal' })).body.code).toBe(
      'system-hint.settled',
    );
    await world.runJobs();
    expect(await tasks(felix)).toEqual([]);
    expect((await monika.get('/inbox/notifications')).body.items).toEqual([
      expect.objectContaining({
        kind: 'system-hint.answered',
        params: { product: 'Diktier-App', answer: 'Wir prüfen das.' },
      }),
    ]);
    expect(world.mailbox.to(monika.email)[0]?.text).toContain('Wir prüfen das.');
  });

  it('become entries', async () => {
    await sabine.post('/system-hints', { product: 'Einsatzplaner', body: 'Fehlt.', anonymous: false });
    const { id } = await hintOn('Einsatzplaner');
    const entered = await felix.post(`/system-hints/${id}/entry`, {
      product: 'Einsatzplaner Pro',
      status: 'IN_USE',
    });
    expect(entered).toMatchObject({ status: 201, body: { product: 'Einsatzplaner Pro' } });
    expect(await hintOn('Einsatzplaner')).toMatchObject({ state: 'ENTERED', systemId: entered.body.id });
    expect(
      (await felix.post(`/system-hints/${id}/entry`, { product: 'X', status: 'IN_USE' })).body.code,
    ).toBe('system-hint.settled');
    await world.runJobs();
    expect((await sabine.get('/inbox/notifications')).body.items[0].kind).toBe('system-hint.entered');
  });

  it('without a name lead back to nobody, on no surface and in no table', async () => {
    world.setTime('2026-11-22T14:23:45.678Z');
    const torben = await company.person('EMPLOYEE', { name: 'Torben Lorenz' });
    expect(
      await torben.post(
        '/system-hints',
        { product: 'Kamera am Tor', body: 'Sie zählt Pausen.', anonymous: true },
        { key: 'verraten' },
      ),
    ).toMatchObject({ status: 201, body: { anonymous: true } });
    const hint = await hintOn('Kamera am Tor');
    expect(hint).toMatchObject({ givenBy: null, givenOn: '2026-11-22' });
    // Everything the database holds of this person beyond the person itself, the account and its sign-in.
    const { rows: tables } = await world.admin.query<{ name: string }>(
      `select c.table_name as name from information_schema.tables c where c.table_schema = 'public' and c.table_type = 'BASE TABLE'
         and c.table_name not in ('person', 'membership', 'account', 'session')`,
    );
    for (const { name } of tables) {
      const { rows } = await world.admin.query(
        `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
        [torben.personId, torben.accountId],
      );
      expect([name, rows.length]).toEqual([name, 0]);
    }
    // Nor the time of day: not as an instant, nor hidden in an id.
    const { rows: written } = await world.admin.query<{ row: string }>(
      `select h::text as row from system_hint h where h.id = $1
       union all select t::text from task t where t.subject_id = $1
       union all select at::text || actor_id::text from audit_entry where subject_id = $1 and actor_id is not null
       union all select at::text from audit_entry where subject_id = $1`,
      [hint.id],
    );
    expect(written).toHaveLength(3);
    for (const { row } of written) expect(row).not.toMatch(/14:23|15:23/);
    expect(hint.id).not.toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    // The next act of the same person is theirs again, and the chain holds.
    await torben.post('/system-hints', { product: 'Kamera am Tor', body: 'Mit Namen.', anonymous: false });
    expect(
      (await hints()).filter((one: { givenBy: string }) => one.givenBy === 'Torben Lorenz'),
    ).toHaveLength(1);
    const { rows } = await world.admin.query<{ events: string[] }>(
      `select array_agg(event || ' ' || coalesce(actor_id::text, 'nobody') order by seq) as events from audit_entry where event like 'system-hint.%' and data ->> 'product' = 'Kamera am Tor'`,
    );
    expect(rows[0]?.events).toEqual(['system-hint.received nobody', `system-hint.given ${torben.personId}`]);
    const { rows: entries } = await world.admin.query<AuditEntry>(
      `select company_id as "companyId", room_id as "roomId", seq::int as seq, format, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor_id as "actorId", event, subject_type as "subjectType",
              subject_id as "subjectId", initiative_id as "initiativeId", data, prev_hash as "prevHash", hash
         from audit_entry where company_id = $1 and room_id = $2 order by seq`,
      [company.id, company.rooms.JOINT],
    );
    expect(await verifyChain(entries, sha256)).toMatchObject({ ok: true, entries: entries.length });
  });

  it('are refused for what the giver does not see, and by outsiders', async () => {
    const { body: draft } = await felix.post('/initiatives', { title: 'Geheim' });
    const { rows } = await world.admin.query<{ id: string }>(
      `insert into ai_system (company_id, product, status, planned_in, entered_by) values ($1, 'Geheim', 'PLANNED', $2, $3) returning id`,
      [company.id, draft.id, felix.personId],
    );
    const hint = { product: 'X', body: 'Y', anonymous: true };
    expect((await monika.post('/system-hints', { ...hint, systemId: rows[0]!.id })).status).toBe(404);
    const stranger = await (await world.company()).person('EMPLOYEE');
    expect((await stranger.ask('POST', `/companies/${company.id}/system-hints`, { body: hint })).status).toBe(
      404,
    );
    expect((await monika.post('/system-hints', { ...hint, body: ' ' })).status).toBe(422);
  });

  it('are no more than can be answered', async () => {
    await world.admin.query(
      `insert into system_hint (company_id, room_id, product, body, given_on) select $1, $2, 'Viel', 'Viel', '2026-01-01' from generate_series(1, 500)`,
      [company.id, company.rooms.JOINT],
    );
    expect((await monika.post('/system-hints', { product: 'X', body: 'Y', anonymous: true })).body.code).toBe(
      'system-hint.too-many',
    );
  });
});
