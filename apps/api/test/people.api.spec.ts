import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('people', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let admin: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    admin = await company.person('TENANT_ADMIN');
    sabine = await company.person('WC_CHAIR');
  });
  afterAll(() => world.close());

  it('are administered by their own side only', async () => {
    const monika = await company.person('EMPLOYEE');
    const asMember = { personId: monika.personId, role: 'WC_MEMBER' };
    expect((await felix.post('/memberships', asMember)).body.code).toBe('membership.other-side');
    expect((await admin.post('/memberships', asMember)).body.code).toBe('membership.other-side');
    expect((await monika.post('/memberships', asMember)).status).toBe(403);
    const granted = await sabine.post('/memberships', asMember);
    expect(granted.status).toBe(201);
    expect((await monika.get('/rooms')).body.items.map((room: { kind: string }) => room.kind)).toContain(
      'COUNCIL',
    );

    expect((await admin.delete(`/memberships/${granted.body.id}`)).body.code).toBe('membership.other-side');
    expect((await sabine.delete(`/memberships/${granted.body.id}`)).status).toBe(204);
    expect((await monika.get('/rooms')).body.items.map((room: { kind: string }) => room.kind)).not.toContain(
      'COUNCIL',
    );
  });

  it('never hold incompatible roles', async () => {
    const conflict = { status: 409, body: { code: 'membership.conflict' } };
    const petra = await company.person('WC_MEMBER');
    expect(
      await felix.post('/memberships', { personId: petra.personId, role: 'PROJECT_LEAD' }),
    ).toMatchObject(conflict);
    expect(await sabine.post('/memberships', { personId: felix.personId, role: 'WC_MEMBER' })).toMatchObject(
      conflict,
    );
    const nina = await company.person('DPO');
    expect(await felix.post('/memberships', { personId: nina.personId, role: 'IT' })).toMatchObject(conflict);
    expect(await felix.post('/memberships', { personId: admin.personId, role: 'HR' })).toMatchObject(
      conflict,
    );
    const adviser = await company.person('CONSULTANT', { mandate: 'EMPLOYER' });
    expect(
      await sabine.post('/memberships', {
        personId: adviser.personId,
        role: 'EXPERT_80_3',
        until: '2099-12-31',
      }),
    ).toMatchObject(conflict);
  });

  it('hold lent roles only with an end, and nobody appoints employee representatives', async () => {
    const kim = await company.person('EMPLOYEE');
    expect(
      (await felix.post('/memberships', { personId: kim.personId, role: 'CONSULTANT', mandate: 'JOINT' }))
        .body.errors[0],
    ).toMatchObject({ pointer: '/until', code: 'required' });
    expect(
      (await felix.post('/memberships', { personId: kim.personId, role: 'CONSULTANT', until: '2099-01-01' }))
        .body.errors[0].pointer,
    ).toBe('/mandate');
    expect(
      (await felix.post('/memberships', { personId: kim.personId, role: 'EMPLOYEE_REP' })).body.code,
    ).toBe('membership.other-side');
    expect(
      (await felix.delete(`/memberships/${(await membershipsOf(felix, felix.personId))[0].id}`)).body.code,
    ).toBe('membership.last');
  });

  it('come by an invitation that works once', async () => {
    const sent = await sabine.post('/invitations', {
      email: 'Jana.Roth@brandner.example',
      name: 'Jana Roth',
      role: 'WC_MEMBER',
    });
    expect(sent).toMatchObject({ status: 201, body: { email: 'jana.roth@brandner.example' } });
    expect((await admin.get('/invitations')).body.items).toEqual([]);
    await world.runJobs();
    const [mail] = world.mailbox.to('jana.roth@brandner.example');
    const token = /einladung\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const path = `/invitations/${token}`;
    expect((await sabine.ask('GET', path)).body).toMatchObject({ role: 'WC_MEMBER', hasAccount: false });
    expect((await sabine.ask('POST', path, { body: { password: 'passwort1234' } })).body.code).toBe(
      'password.too-common',
    );
    expect((await sabine.ask('POST', path, { body: { password: 'ein langes Wort' } })).status).toBe(204);
    expect((await sabine.ask('POST', path, { body: { password: 'ein langes Wort' } })).status).toBe(410);
    const signedIn = await sabine.ask('POST', '/session', {
      body: { email: 'jana.roth@brandner.example', password: 'ein langes Wort' },
    });
    expect(signedIn).toMatchObject({ status: 201, body: { memberships: [{ roles: ['WC_MEMBER'] }] } });
  });

  it('lose an invitation that is taken back', async () => {
    const { body } = await felix.post('/invitations', {
      email: 'weber@brandner.example',
      name: 'Jonas Weber',
      role: 'PROJECT_LEAD',
    });
    await world.runJobs();
    const token = /einladung\/([\w-]+)/.exec(world.mailbox.to('weber@brandner.example')[0]?.text ?? '')?.[1];
    expect((await felix.delete(`/invitations/${body.id}`)).status).toBe(204);
    expect((await felix.ask('GET', `/invitations/${token}`)).status).toBe(410);
  });

  it('see as consultants their clients’ status and nothing of their content', async () => {
    const other = await world.company({ name: 'Nordlicht Kurier GmbH', seats: 0 });
    const miriam = await company.person('CONSULTANT', { mandate: 'JOINT', until: new Date('2099-01-01') });
    await other.person('CONSULTANT', {
      mandate: 'EMPLOYER',
      accountId: miriam.accountId,
      until: new Date('2099-01-01'),
    });
    await felix.post('/initiatives', { title: 'Geheimes Vorhaben', shortlist: true });
    const board = await miriam.ask('GET', '/board');
    expect(board.body.items).toMatchObject([
      { companyName: 'Nordlicht Kurier GmbH', mandate: 'EMPLOYER', representationType: 'NONE', stages: [] },
      { companyName: 'Testwerk GmbH', mandate: 'JOINT', stages: [{ stage: 'POTENTIAL_ANALYSIS', count: 1 }] },
    ]);
    expect(JSON.stringify(board.body)).not.toContain('Geheimes');
    expect((await felix.ask('GET', '/board')).body.items).toEqual([]);
    const mandate = (await membershipsOf(felix, miriam.personId))[0].id;
    expect((await felix.delete(`/memberships/${mandate}`)).status).toBe(204);
    expect((await miriam.get('/initiatives')).status).toBe(404);
    expect((await miriam.ask('GET', '/board')).body.items).toHaveLength(1);
  });

  const membershipsOf = async (who: Client, personId: string) =>
    (await who.get('/people')).body.items.find((person: { id: string }) => person.id === personId)
      .memberships;
});
