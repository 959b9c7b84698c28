import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('the view of the other side', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let shared: string;
  let draft: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner Präzisionsteile GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    shared = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
    draft = (await felix.post('/initiatives', { title: 'Geheimer Entwurf' })).body.id;
    for (const [who, room] of [
      [felix, 'EMPLOYER'],
      [sabine, 'COUNCIL'],
      [sabine, 'JOINT'],
    ] as const)
      await who.post(`/initiatives/${shared}/comments`, {
        room,
        subjectType: 'initiative',
        subjectId: shared,
        body: `Wort in ${room}`,
      });
  });
  afterAll(() => world.close());

  const ask = (who: Client, path: string, view: string, method: 'GET' | 'POST' | 'PATCH' = 'GET') =>
    who.ask(method, `/companies/${company.id}${path}`, {
      headers: { 'x-view-as': view },
      ...(method !== 'GET' && { body: {} }),
    });
  const said = (answer: { body: unknown }): string => JSON.stringify(answer.body);

  it('is offered for the side that is not one’s own', async () => {
    const views = async (who: Client) => (await who.ask('GET', '/session')).body.memberships[0].views;
    expect(await views(felix)).toEqual(['COUNCIL']);
    expect(await views(sabine)).toEqual(['EMPLOYER']);
    expect(await views(await company.person('EMPLOYEE'))).toEqual([]);
    expect(await views(await company.person('TENANT_ADMIN'))).toEqual([]);
    expect(await views(await company.person('CONSULTANT', { mandate: 'JOINT' }))).toEqual([
      'EMPLOYER',
      'COUNCIL',
    ]);
  });

  it('shows what both share with the rights of the other side, and nothing of either’s own room', async () => {
    const comments = `/initiatives/${shared}/comments`;
    for (const [who, view] of [
      [sabine, 'EMPLOYER'],
      [felix, 'COUNCIL'],
    ] as const) {
      const page = await ask(who, comments, view);
      expect(said(page)).toContain('Wort in JOINT');
      expect(said(page)).not.toMatch(/Wort in (EMPLOYER|COUNCIL)/);
    }
    expect(said(await ask(sabine, `/initiatives/${shared}`, 'EMPLOYER'))).toContain('"edit":true');
    expect(said(await ask(felix, `/initiatives/${shared}`, 'COUNCIL'))).toContain('"edit":false');
    expect((await ask(sabine, `/initiatives/${draft}`, 'EMPLOYER')).status).toBe(404);
    expect((await ask(felix, `/initiatives/${draft}`, 'COUNCIL')).status).toBe(404);
    expect(said(await ask(felix, '/initiatives', 'COUNCIL'))).not.toContain('Geheim');
    expect((await ask(sabine, '/resolutions', 'EMPLOYER')).status).toBe(403);
  });

  it('is nobody’s: no task, no news, no name of a person in particular', async () => {
    await world.runJobs();
    expect((await sabine.get('/inbox/notifications')).body.items.length).toBeGreaterThan(0);
    const inbox = await ask(felix, '/inbox/notifications', 'COUNCIL');
    expect(inbox.body.items).toEqual([]);
  });

  it('answers every page that both sides read as that side is answered', async () => {
    for (const path of [
      'participation',
      'package',
      'statements',
      'hearings',
      'facts',
      'priority',
      'gates',
      'agreement',
      'risks',
      'dpia',
      'control-profile',
      'concerns',
      'surveys',
    ]) {
      const own = await felix.get(`/initiatives/${shared}/${path}`);
      expect([path, (await ask(sabine, `/initiatives/${shared}/${path}`, 'EMPLOYER')).status]).toEqual([
        path,
        own.status,
      ]);
    }
  });

  it('changes nothing', async () => {
    const written = await ask(sabine, `/initiatives/${shared}/comments`, 'EMPLOYER', 'POST');
    expect([written.status, written.body.code]).toEqual([403, 'view.read-only']);
    expect((await ask(felix, `/initiatives/${shared}`, 'COUNCIL', 'PATCH')).status).toBe(403);
  });

  it('is refused for one’s own side, for others and for nonsense', async () => {
    const path = `/initiatives/${shared}`;
    expect((await ask(felix, path, 'EMPLOYER')).status).toBe(403);
    expect((await ask(sabine, path, 'COUNCIL')).status).toBe(403);
    expect((await ask(sabine, path, 'WORKFORCE')).status).toBe(422);
    for (const role of ['EMPLOYEE', 'TENANT_ADMIN'] as const)
      expect((await ask(await company.person(role), path, 'EMPLOYER')).status).toBe(403);
    const stranger = await (await world.company()).person('MANAGEMENT');
    expect((await ask(stranger, path, 'COUNCIL')).status).toBe(404);
  });
});
