import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Reminders } from '@einklang/features/reminders';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { handOver, openInitiative } from './setup/gates';
import { createWorld, type World } from './setup/world';

describe('the language of an account', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-11-23T09:00:00+01:00');
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    company = await world.company({ name: 'Brandner GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    world.mailbox.mails.length = 0;
  });

  const speak = (who: Client, locale: unknown) => who.ask('PATCH', '/account', { body: { locale } });
  const mailTo = ({ email }: Client) => world.mailbox.to(email).at(-1);

  it('is German until its owner says otherwise, and nobody else’s changes with it', async () => {
    expect((await felix.ask('GET', '/session')).body.account.locale).toBe('de');
    expect(await speak(felix, 'en')).toMatchObject({
      status: 200,
      body: { id: felix.accountId, name: 'Felix Brandner', locale: 'en' },
    });
    expect((await felix.ask('GET', '/session')).body.account.locale).toBe('en');
    expect((await sabine.ask('GET', '/session')).body.account.locale).toBe('de');
  });

  it('is one that Einklang speaks', async () => {
    for (const locale of ['fr', 'DE', '', null, ['en']])
      expect(await speak(felix, locale)).toMatchObject({
        status: 422,
        body: { code: 'input.invalid', errors: [{ pointer: '/locale' }] },
      });
    const more = await felix.ask('PATCH', '/account', { body: { locale: 'en', email: 'x@y.example' } });
    expect(more.status).toBe(422);
    expect((await felix.ask('GET', '/session')).body.account).toMatchObject({
      locale: 'de',
      email: felix.email,
    });
  });

  it('is that of the mails: the same event in English to one side, in German to the other', async () => {
    await speak(felix, 'en');
    const sides = { management: felix, council: sabine };
    const id = await openInitiative(sides);
    const { body } = await felix.post(`/initiatives/${id}/agreed-periods`, {
      periods: [{ period: 'STATEMENT', workingDays: 20 }],
    });
    const proposalIds = body.items.flatMap(
      (item: { proposal: { id: string } | null }) => item.proposal?.id ?? [],
    );
    await sabine.post(`/initiatives/${id}/agreed-periods/confirmation`, { proposalIds });
    await handOver(sides, id);
    await world.runJobs();

    world.setTime('2026-12-22T08:00:00+01:00');
    await world.app.get(Reminders).promiseDue();
    await world.runJobs();
    const [english, german] = [mailTo(felix), mailTo(sabine)];
    expect(english?.subject).toBe('Brandner GmbH: Period ended: “Sichtprüfung”');
    expect(english?.text).toMatch(/^Hello Felix Brandner,\n\nThe period ended on 21\.12\.2026: /);
    expect(german?.text).toMatch(/^Guten Tag Sabine Kurz,/);
    expect(german?.text).toContain('21.12.2026');
  });

  it('is that of what a mail names, too', async () => {
    const mehmet = await company.person('WC_DEPUTY', { name: 'Mehmet Aydin' });
    await speak(mehmet, 'en');
    const id = await openInitiative({ management: felix, council: sabine });
    await felix.post(`/initiatives/${id}/package/deliveries`, {
      items: [{ itemId: 'I-01', text: 'Weniger Ausschuss.' }],
    });
    await world.runJobs();
    expect(mailTo(mehmet)?.text).toContain('ready for you: Aim and occasion, alternatives without AI.');
    expect(mailTo(sabine)?.text).toContain('für Sie bereit: Ziel und Anlass, Alternativen ohne KI.');
  });

  it('is that of an invitation too, where the address has an account', async () => {
    const elsewhere = await (await world.company()).person('EMPLOYEE', { name: 'Jonas Weber' });
    await speak(elsewhere, 'en');
    for (const email of [elsewhere.email, 'jana.roth@brandner.example'])
      await felix.post('/invitations', { email, name: 'Jana Roth', role: 'PROJECT_LEAD' });
    await world.runJobs();
    expect(mailTo(elsewhere)?.subject).toBe('Brandner GmbH: invitation to Einklang');
    expect(mailTo(elsewhere)?.text).toContain('Your role: Project lead');
    expect(world.mailbox.to('jana.roth@brandner.example')[0]?.subject).toBe(
      'Brandner GmbH: Einladung zu Einklang',
    );
  });
});
