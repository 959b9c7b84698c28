import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('initiatives', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
  });
  afterAll(() => world.close());

  it('stay in the employer’s room until they are shortlisted, then reach the council’s inbox and mail', async () => {
    const opened = await felix.post('/initiatives', { title: 'Rechnungserfassung' });
    expect(opened).toMatchObject({
      status: 201,
      body: { room: 'EMPLOYER', stage: 'POTENTIAL_ANALYSIS', may: { shortlist: true } },
    });
    const path = `/initiatives/${opened.body.id}`;
    expect((await sabine.get(path)).status).toBe(404);
    expect((await sabine.get('/initiatives')).body.items).toEqual([]);

    expect((await sabine.post(`${path}/shortlisting`)).status).toBe(403);
    expect(await felix.post(`${path}/shortlisting`)).toMatchObject({ status: 201, body: { room: 'JOINT' } });
    expect((await felix.post(`${path}/shortlisting`)).body.code).toBe('initiative.already-shortlisted');
    await world.runJobs();

    expect((await sabine.get(path)).body).toMatchObject({
      title: 'Rechnungserfassung',
      may: { shortlist: false },
    });
    expect((await sabine.get('/inbox/notifications')).body.items).toEqual([
      expect.objectContaining({ kind: 'initiative.shortlisted', initiativeTitle: 'Rechnungserfassung' }),
    ]);
    const [mail] = world.mailbox.to(sabine.email);
    expect(mail?.subject).toContain('Rechnungserfassung');
    expect(mail?.text).toContain(`/b/${company.id}/vorhaben/${opened.body.id}`);
    expect(
      (await sabine.get(`/timeline?initiativeId=${opened.body.id}`)).body.items.map(
        (entry: { event: string }) => entry.event,
      ),
    ).toEqual(['initiative.shortlisted']);
  });

  it('are edited only in the newest version', async () => {
    const { body } = await felix.post('/initiatives', { title: 'Alt' });
    expect((await felix.patch(`/initiatives/${body.id}`, { title: 'Neu' })).status).toBe(428);
    const edited = await felix.patch(`/initiatives/${body.id}`, { title: 'Neu' }, { version: body.version });
    expect(edited).toMatchObject({ status: 200, body: { title: 'Neu', version: body.version + 1 } });
    expect(edited.headers['etag']).toBe(`"${body.version + 1}"`);
    expect(
      (await felix.patch(`/initiatives/${body.id}`, { title: 'Zu spät' }, { version: body.version })).status,
    ).toBe(412);
  });

  it('answer a repeated write once', async () => {
    const first = await felix.post('/initiatives', { title: 'Einmal' }, { key: 'k-1' });
    const again = await felix.post('/initiatives', { title: 'Einmal' }, { key: 'k-1' });
    expect(again.body).toEqual(first.body);
    expect((await felix.post('/initiatives', { title: 'Anders' }, { key: 'k-1' })).status).toBe(422);
    const both = await Promise.all(
      [1, 2, 3].map(() => felix.post('/initiatives', { title: 'Zugleich' }, { key: 'k-2' })),
    );
    expect(new Set(both.map((answer) => answer.body.id)).size).toBe(1);
  });

  it('are listed page by page', async () => {
    const other = await world.company();
    const manager = await other.person('MANAGEMENT');
    for (let index = 0; index < 5; index += 1) await manager.post('/initiatives', { title: `Nr. ${index}` });
    const first = await manager.get('/initiatives?limit=3');
    const second = await manager.get(`/initiatives?limit=3&cursor=${first.body.nextCursor}`);
    const titles = [...first.body.items, ...second.body.items].map((item: { title: string }) => item.title);
    expect(titles).toEqual(['Nr. 4', 'Nr. 3', 'Nr. 2', 'Nr. 1', 'Nr. 0']);
    expect(second.body.nextCursor).toBeNull();
    expect((await manager.get('/initiatives?cursor=rubbish')).body.code).toBe('cursor.invalid');
  });

  it('refuse wrong input with a pointer per field', async () => {
    const wrong = await felix.post('/initiatives', { title: ' ', unknown: 1 });
    expect(wrong.status).toBe(422);
    expect(
      wrong.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]),
    ).toEqual([
      ['/unknown', 'unknown-field'],
      ['/title', 'required'],
    ]);
  });
});
