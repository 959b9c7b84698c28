import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AI_RESULTS, isUnregulated, SYSTEM_STATUSES } from '@einklang/domain';
import { Systems } from '@einklang/features/systems';
import { Db } from '@einklang/platform/data';
import type { Actor } from '@einklang/policy';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('the KI-Verzeichnis', () => {
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

  const enter = (body: object) =>
    felix.post('/systems', { product: 'MES mit Bedienerkennung', status: 'IN_USE', ...body });
  const actor = (client: Client, ...standings: Actor['standings']): Actor => ({
    companyId: company.id,
    personId: client.personId,
    accountId: client.accountId,
    standings,
  });
  const asFelix = <T>(work: () => Promise<T>): Promise<T> =>
    world.app.get(Db).inCompany({ companyId: company.id, personId: felix.personId }, work);
  const events = async (client: Client, subjectId: string) =>
    (await client.get('/timeline?limit=100')).body.items
      .filter((entry: { subjectId: string }) => entry.subjectId === subjectId)
      .map((entry: { event: string }) => entry.event);

  it('shows what is in use to everybody, to employees in a short view', async () => {
    const made = await enter({
      vendor: 'Fertigungssoft',
      purpose: 'Maschinendaten',
      users: 96,
      finding: 'Ausfallgründe je Bedienperson',
      responsibleId: felix.personId,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { unregulated: true, isAi: null, details: { users: 96, responsibleName: 'Felix Brandner' } },
    });
    const path = `/systems/${made.body.id}`;
    expect((await sabine.get(path)).body).toMatchObject({
      details: { finding: 'Ausfallgründe je Bedienperson' },
      may: { edit: false, review: false, retire: false },
    });
    const short = (await monika.get(path)).body;
    expect(short).toMatchObject({ product: 'MES mit Bedienerkennung', purpose: 'Maschinendaten' });
    expect(short.details).toBeNull();
    expect(JSON.stringify({ ...short, id: null })).not.toMatch(/Ausfallgründe|Felix|96/);
    expect((await monika.get('/systems')).body).toMatchObject({
      items: [expect.objectContaining({ id: made.body.id, details: null })],
      may: { enter: false, readAll: false },
    });
    expect((await monika.get(`${path}/history`)).status).toBe(403);
    expect(await events(sabine, made.body.id)).toEqual(['system.entered']);
    const stranger = await (await world.company()).person('MANAGEMENT');
    expect((await stranger.get(path)).status).toBe(404);
  });

  it('lets the works council enter what it finds, and correct only that', async () => {
    expect((await sabine.get('/systems')).body.may).toEqual({ enter: true, import: false, readAll: true });
    const own = await sabine.post('/systems', { product: 'Routenplaner im Dienstwagen', status: 'IN_USE' });
    expect(own).toMatchObject({
      status: 201,
      body: { may: { edit: true, review: false, retire: false }, details: { enteredBy: 'Sabine Kurz' } },
    });
    const path = `/systems/${own.body.id}`;
    expect((await sabine.patch(path, { area: 'Vertrieb' }, { version: own.body.version })).status).toBe(200);
    const mehmet = await company.person('WC_DEPUTY', { name: 'Mehmet Aydin' });
    const now = (await mehmet.get(path)).body;
    expect(now.may.edit).toBe(false);
    expect((await mehmet.patch(path, { area: 'X' }, { version: now.version })).status).toBe(403);
    await world.runJobs();
    const told = (await felix.get('/inbox/notifications')).body.items;
    expect(told).toContainEqual(
      expect.objectContaining({
        kind: 'system.entered',
        params: expect.objectContaining({ product: 'Routenplaner im Dienstwagen' }),
      }),
    );
    expect((await felix.patch(path, { area: 'Außendienst' }, { version: now.version })).status).toBe(200);
    expect((await felix.post(`${path}/retirement`)).status).toBe(201);
    const gone = (await sabine.get(path)).body;
    expect((await sabine.patch(path, { area: 'Y' }, { version: gone.version })).status).toBe(409);
  });

  it('is otherwise written by the employer’s side alone', async () => {
    const { body } = await enter({ product: 'Nur lesen' });
    expect((await monika.post('/systems', { product: 'X', status: 'IN_USE' })).status).toBe(403);
    for (const client of [sabine, monika]) {
      expect((await client.patch(`/systems/${body.id}`, { area: 'X' }, { version: 1 })).status).toBe(403);
      expect((await client.post(`/systems/${body.id}/retirement`)).status).toBe(403);
      expect((await client.delete(`/systems/${body.id}/retirement`)).status).toBe(403);
      expect((await client.post(`/systems/${body.id}/reviews`, { reviewedOn: '2026-01-01' })).status).toBe(
        403,
      );
    }
  });

  it('keeps what a draft plans in the room of the draft', async () => {
    const draft = (await felix.post('/initiatives', { title: 'Geheime Kamera' })).body;
    const planned = await asFelix(() =>
      world.app.get(Systems).ofInitiative(actor(felix, 'MANAGEMENT'), draft.id),
    );
    expect(planned).toMatchObject({ product: 'Geheime Kamera', status: 'PLANNED', unregulated: true });
    const again = await asFelix(() =>
      world.app.get(Systems).ofInitiative(actor(felix, 'MANAGEMENT'), draft.id),
    );
    expect(again.id).toBe(planned.id);
    const path = `/systems/${planned.id}`;
    const before = (await sabine.get('/systems/summary')).body;
    for (const client of [sabine, monika]) {
      expect((await client.get(path)).status).toBe(404);
      expect(JSON.stringify((await client.get('/systems?q=Kamera')).body)).not.toContain('Kamera');
    }
    expect((await sabine.get(`/initiatives/${draft.id}/system`)).status).toBe(404);
    expect(await events(sabine, planned.id)).toEqual([]);
    expect(await events(felix, planned.id)).toEqual(['system.entered']);
    expect((await felix.get('/systems/summary')).body.total).toBe(before.total + 1);
    // Neither retiring nor attaching it elsewhere carries it out of the room.
    const other = (await felix.post('/initiatives', { title: 'Gemeinsam', shortlist: true })).body;
    expect((await felix.put(`/initiatives/${other.id}/system`, { systemId: planned.id })).body.code).toBe(
      'system.planned-elsewhere',
    );
    await felix.post(`${path}/retirement`);
    expect((await sabine.get(path)).status).toBe(404);
    expect(JSON.stringify((await sabine.get('/systems?status=RETIRED')).body.items)).not.toContain('Kamera');
    expect((await felix.delete(`${path}/retirement`)).body.status).toBe('PLANNED');
    // Shortlisting shows it to the other side; use to everybody, for good.
    await felix.post(`/initiatives/${draft.id}/shortlisting`);
    expect((await sabine.get(path)).status).toBe(200);
    expect((await monika.get(path)).status).toBe(404);
    expect((await sabine.get(`/initiatives/${draft.id}/system`)).body.id).toBe(planned.id);
    expect((await felix.patch(path, { status: 'IN_USE' }, { version: planned.version + 2 })).status).toBe(
      200,
    );
    expect((await monika.get(path)).status).toBe(200);
    await felix.patch(path, { status: 'PLANNED' }, { version: planned.version + 3 });
    expect((await monika.get(path)).body.status).toBe('PLANNED');
    expect((await sabine.get(`${path}/history`)).body.initiatives).toEqual([
      expect.objectContaining({ id: draft.id }),
    ]);
  });

  it('is changed only in the newest version, and never when retired', async () => {
    const { body } = await enter({ product: 'Alt' });
    const path = `/systems/${body.id}`;
    expect((await felix.patch(path, { product: 'Neu' })).status).toBe(428);
    const edited = await felix.patch(path, { product: 'Neu', users: null }, { version: body.version });
    expect(edited).toMatchObject({ status: 200, body: { product: 'Neu', version: body.version + 1 } });
    expect((await felix.patch(path, { product: 'Zu spät' }, { version: body.version })).status).toBe(412);
    expect((await felix.post(`${path}/retirement`)).body).toMatchObject({
      status: 'RETIRED',
      unregulated: false,
      may: { edit: false, retire: false, reinstate: true },
    });
    expect((await felix.patch(path, { product: 'X' }, { version: body.version + 2 })).body.code).toBe(
      'system.retired',
    );
    expect((await felix.get('/systems?q=Neu')).body.items).toEqual([]);
    expect((await felix.delete(`${path}/retirement`)).body.status).toBe('IN_USE');
    expect((await felix.delete(`${path}/retirement`)).body.code).toBe('system.not-retired');
    expect(await events(felix, body.id)).toEqual([
      'system.reinstated',
      'system.retired',
      'system.edited',
      'system.entered',
    ]);
  });

  it('refuses what does not exist and what does not fit', async () => {
    const wrong = await felix.post('/systems', { product: ' ', status: 'RETIRED', vendor: null, users: -1 });
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/product',
      '/status',
      '/users',
      '/vendor',
    ]);
    const stranger = await (await world.company()).person('MANAGEMENT');
    expect((await enter({ responsibleId: stranger.personId })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/responsibleId' }),
    ]);
    expect((await felix.get('/systems?unregulated=vielleicht')).status).toBe(422);
  });

  it('remembers every review', async () => {
    world.setTime('2026-11-22T10:00:00Z');
    const { body } = await enter({ product: 'Geprüft' });
    const path = `/systems/${body.id}/reviews`;
    expect((await felix.post(path, { reviewedOn: '2026-11-23' })).body.errors[0].code).toBe('in-the-future');
    expect(
      (await felix.post(path, { reviewedOn: '2026-11-20', nextOn: '2026-11-20' })).body.errors[0].code,
    ).toBe('before-review');
    await felix.post(path, { reviewedOn: '2026-11-20', nextOn: '2027-05-20', note: 'Nichts Neues.' });
    const late = await felix.post(path, { reviewedOn: '2026-03-01', nextOn: '2026-09-01' });
    expect(late.body).toMatchObject({ nextReviewOn: '2027-05-20', details: { lastReviewOn: '2026-11-20' } });
    expect((await sabine.get(`/systems/${body.id}/history`)).body.reviews).toEqual([
      expect.objectContaining({
        reviewedOn: '2026-11-20',
        note: 'Nichts Neues.',
        recordedBy: 'Felix Brandner',
      }),
      expect.objectContaining({ reviewedOn: '2026-03-01' }),
    ]);
  });

  it('notes what the KI-Identifikation found and whether it is contested', async () => {
    const { body } = await enter({ product: 'Bewertet' });
    const systems = world.app.get(Systems);
    await asFelix(() =>
      systems.noteIdentification(body.id, { isAi: 'no', aiActClass: 'NOT_APPLICABLE', on: '2026-11-22' }),
    );
    expect((await felix.get(`/systems/${body.id}`)).body).toMatchObject({
      isAi: 'no',
      unregulated: false,
      version: body.version,
      details: { identifiedOn: '2026-11-22' },
    });
    await asFelix(() => systems.noteContest(body.id, true));
    expect((await sabine.get(`/systems/${body.id}`)).body).toMatchObject({ isAi: 'no', unregulated: true });
    expect((await monika.get(`/systems/${body.id}`)).body).toMatchObject({
      isAi: 'unclear',
      aiActClass: null,
    });
  });

  it('counts and filters as the rule says, in every combination', async () => {
    const other = await world.company();
    const katrin = await other.person('MANAGEMENT', { name: 'Katrin Albers' });
    const expected: string[] = [];
    for (const status of SYSTEM_STATUSES)
      for (const isAi of [...AI_RESULTS, null])
        for (const contested of [true, false])
          for (const otherAgreement of ['', 'BV 2019']) {
            const product = [status, isAi, contested, otherAgreement].join(' ');
            await world.admin.query(
              `insert into ai_system (company_id, product, status, used, is_ai, contested, other_agreement, entered_by) values ($1, $2, $3, true, $4, $5, $6, $7)`,
              [other.id, product, status, isAi, contested, otherAgreement, katrin.personId],
            );
            if (isUnregulated({ status, isAi, contested, otherAgreement, agreementInForce: false }))
              expected.push(product);
          }
    const found = (await katrin.get('/systems?unregulated=true&limit=100')).body.items;
    expect(found.map((item: { product: string }) => item.product).sort()).toEqual(expected.sort());
    expect(found.every((item: { unregulated: boolean }) => item.unregulated)).toBe(true);
    expect((await katrin.get('/systems/summary')).body.unregulated).toBe(expected.length);
    const first = (await katrin.get('/systems?limit=20')).body;
    const second = (await katrin.get(`/systems?limit=20&cursor=${first.nextCursor}`)).body;
    const names = [...first.items, ...second.items].map((item: { product: string }) => item.product);
    expect(new Set(names).size).toBe(32);
    expect(second.nextCursor).toBeNull();
    expect((await katrin.get('/systems?result=none&limit=100')).body.items).toHaveLength(8);
  });
});
