import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const INFORMATION = {
  description: 'Belege werden gelesen und ein Kontierungsvorschlag gemacht.',
  planningState: 'SHORTLIST',
  expectedGroups: 'Buchhaltung, 6 Personen',
  nextSteps: 'Angebote einholen, Gespräch mit dem Betriebsrat am 3. Dezember',
};

describe('deliveries', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let initiativeId: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    const opened = await felix.post('/initiatives', { title: 'Rechnungserfassung', shortlist: true });
    initiativeId = opened.body.id;
    await world.runJobs();
  });
  afterAll(() => world.close());

  const tasks = async (who: Client, direction: string): Promise<string[]> =>
    (await who.get(`/inbox/tasks?direction=${direction}&initiativeId=${initiativeId}`)).body.items.map(
      (task: { kind: string }) => task.kind,
    );
  const told = async (who: Client): Promise<string[]> =>
    (await who.get('/inbox/notifications')).body.items.map((item: { kind: string }) => item.kind);

  it('reach the council by name, are owed a receipt, and the receipt reaches the sender', async () => {
    expect((await felix.get('/delivery-recipients')).body.items).toEqual([
      { personId: sabine.personId, name: 'Sabine Kurz', roles: ['WC_CHAIR'] },
    ]);
    expect(await tasks(felix, 'MINE')).toEqual(['first-information.send']);
    const sent = await felix.post(`/initiatives/${initiativeId}/first-information`, INFORMATION);
    expect(await tasks(felix, 'MINE')).toEqual([]);
    expect(sent).toMatchObject({
      status: 201,
      body: {
        kind: 'FIRST_INFORMATION',
        version: 1,
        title: 'Rechnungserfassung',
        body: INFORMATION.description,
        planningState: 'SHORTLIST',
        expectedGroups: INFORMATION.expectedGroups,
        deliveredByName: 'Felix Brandner',
        receipt: null,
        may: { receive: false },
      },
    });
    expect(sent.body.contentHash).toMatch(/^[0-9a-f]{64}$/);
    await world.runJobs();
    expect(await tasks(sabine, 'MINE')).toEqual(['delivery.receipt']);
    expect(await tasks(felix, 'THEIRS')).toEqual(['delivery.receipt']);
    expect(await told(sabine)).toContain('delivery.sent');
    expect(world.mailbox.to(sabine.email).at(-1)?.text).toContain('keine Zustimmung');

    const received = await sabine.post(`/deliveries/${sent.body.id}/receipt`);
    expect(received).toMatchObject({ status: 201, body: { receipt: { personName: 'Sabine Kurz' } } });
    await world.runJobs();
    expect(await tasks(sabine, 'MINE')).toEqual([]);
    expect(await told(felix)).toContain('delivery.received');
    expect((await sabine.post(`/deliveries/${sent.body.id}/receipt`)).body.code).toBe('delivery.received');
    const events = (await sabine.get(`/timeline?initiativeId=${initiativeId}`)).body.items;
    expect(events.map((entry: { event: string }) => entry.event).slice(0, 2)).toEqual([
      'delivery.received',
      'delivery.sent',
    ]);
  });

  it('are replaced by a later version; what it replaces stays readable and owes nothing', async () => {
    const second = await felix.post(`/initiatives/${initiativeId}/first-information`, {
      ...INFORMATION,
      planningState: 'PLANNING',
    });
    const third = await felix.post(`/initiatives/${initiativeId}/first-information`, INFORMATION);
    expect([second.body.version, third.body.version]).toEqual([2, 3]);
    expect(third.body.supersedes).toBe(second.body.id);
    expect(await tasks(sabine, 'MINE')).toEqual(['delivery.receipt']);
    const list = (await sabine.get(`/initiatives/${initiativeId}/deliveries?kind=FIRST_INFORMATION`)).body;
    expect(list.items.map((item: { isNewest: boolean }) => item.isNewest)).toEqual([true, false, false]);
    expect(list.items[0].may.receive).toBe(true);
    expect(list.may.send).toBe(false);
    const page = await sabine.get(`/initiatives/${initiativeId}/deliveries?limit=1`);
    const rest = await sabine.get(
      `/initiatives/${initiativeId}/deliveries?cursor=${page.body.nextCursor}&limit=5`,
    );
    expect(rest.body.items).toHaveLength(2);
  });

  it('belong to the sides: nobody sends or receives for the other one', async () => {
    const lead = await company.person('PROJECT_LEAD');
    const advisor = await company.person('CONSULTANT', { mandate: 'JOINT' });
    const member = await company.person('WC_MEMBER');
    const path = `/initiatives/${initiativeId}/first-information`;
    expect((await sabine.post(path, INFORMATION)).status).toBe(403);
    expect((await advisor.post(path, INFORMATION)).status).toBe(403);
    const sent = await lead.post(path, INFORMATION);
    expect(sent.status).toBe(201);
    for (const wrong of [felix, lead, advisor, member])
      expect((await wrong.post(`/deliveries/${sent.body.id}/receipt`)).status).toBe(403);
  });

  it('do not exist for outsiders', async () => {
    const outsider = await (await world.company()).person('WC_CHAIR');
    const [first] = (await felix.get(`/initiatives/${initiativeId}/deliveries`)).body.items;
    expect((await outsider.get(`/initiatives/${initiativeId}/deliveries`)).status).toBe(404);
    expect((await outsider.post(`/deliveries/${first.id}/receipt`)).status).toBe(404);
  });

  it('wait until the initiative is shortlisted, and need all of their words', async () => {
    const { body } = await felix.post('/initiatives', { title: 'Noch intern' });
    const early = await felix.post(`/initiatives/${body.id}/first-information`, INFORMATION);
    expect(early).toMatchObject({ status: 409, body: { code: 'initiative.not-shortlisted' } });
    const wrong = await felix.post(`/initiatives/${initiativeId}/first-information`, {
      ...INFORMATION,
      nextSteps: ' ',
      planningState: 'SOON',
    });
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '/nextSteps',
      '/planningState',
    ]);
  });

  it('are evidence: the application cannot change them', async () => {
    const { rows } = await world.admin.query(
      `select privilege_type from information_schema.role_table_grants
        where grantee = 'einklang_app' and table_name in ('delivery', 'receipt') and privilege_type in ('UPDATE', 'DELETE')`,
    );
    expect(rows).toEqual([]);
  });
});
