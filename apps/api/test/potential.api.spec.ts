import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

const PROFILE = {
  process: 'Eingangsrechnungen prüfen und kontieren',
  groups: [{ name: 'Buchhaltung', headcount: 6 }],
  suggestedBy: 'EMPLOYEE',
  currentHours: 2400,
  benefitTypes: ['TIME_SAVING', 'DISCOUNTS'],
  aiFunctions: ['PERCEIVE', 'UNDERSTAND', 'LEARN'],
  decisions: 'Vorschlag für das Konto; gebucht wird von Menschen.',
  alternatives: ['E-Rechnung mit festen Regeln'],
};

describe('potential', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let path: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    path = `/initiatives/${(await felix.post('/initiatives', { title: 'Rechnungen', shortlist: true })).body.id}`;
    await world.runJobs();
  });
  afterAll(() => world.close());

  describe('profile', () => {
    it('is saved as it is filled in, in the newest version only', async () => {
      expect((await sabine.get(`${path}/profile`)).body).toMatchObject({ version: 0, may: { edit: false } });
      const begun = await felix.put(
        `${path}/profile`,
        { ...PROFILE, alternatives: [], groups: [] },
        { version: 0 },
      );
      expect(begun.body).toMatchObject({ version: 1, missing: ['groups', 'alternatives'] });
      const done = await felix.put(`${path}/profile`, PROFILE, { version: 1 });
      expect(done.body).toMatchObject({ ...PROFILE, version: 2, missing: [] });
      expect((await felix.put(`${path}/profile`, PROFILE, { version: 1 })).status).toBe(412);
      expect((await felix.put(`${path}/profile`, PROFILE)).status).toBe(428);
      expect((await sabine.get(`${path}/profile`)).body.groups).toEqual(PROFILE.groups);
    });

    it('stands once in the Verlauf for one sitting', async () => {
      const events = (await sabine.get('/timeline')).body.items.map(
        (entry: { event: string }) => entry.event,
      );
      expect(events.filter((event: string) => event === 'profile.edited')).toHaveLength(1);
    });

    it('refuses what it does not know, and whoever does not drive', async () => {
      const wrong = await felix.put(
        `${path}/profile`,
        { ...PROFILE, benefitTypes: ['FAME'], groups: [{ name: 'A', headcount: 1.5 }] },
        { version: 2 },
      );
      expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
        '/groups/0/headcount',
        '/benefitTypes',
      ]);
      expect((await sabine.put(`${path}/profile`, PROFILE, { version: 2 })).status).toBe(403);
      const outsider = await (await world.company()).person('MANAGEMENT');
      expect((await outsider.put(`${path}/profile`, PROFILE, { version: 2 })).status).toBe(404);
    });
  });

  describe('declarations', () => {
    const record = (who: Client, kind: string, value: unknown, note = 'Protokoll vom 3. Dezember') =>
      who.post(`${path}/declarations`, { kind, value, note });

    it('are added side by side; the newest of each counts', async () => {
      const dpo = await company.person('DPO');
      await record(felix, 'SBV_HEARD', true);
      await record(felix, 'SBV_HEARD', false);
      const { body, status } = await record(dpo, 'SBV_HEARD', true);
      expect(status).toBe(201);
      expect(body.items).toEqual([
        expect.objectContaining({ kind: 'SBV_HEARD', side: 'INDEPENDENT', value: true }),
        expect.objectContaining({ kind: 'SBV_HEARD', side: 'EMPLOYER', value: false }),
      ]);
      const { rows } = await world.admin.query('select count(*)::int as words from declaration');
      expect(rows[0].words).toBe(3);
    });

    it('are the word of those whose word it is', async () => {
      const dpo = await company.person('DPO');
      const advisor = await company.person('CONSULTANT', { mandate: 'EMPLOYER' });
      expect((await record(dpo, 'SBV_HEARD', true)).status).toBe(201);
      expect((await record(sabine, 'FINANCE_COMMITTEE', true)).body.code).toBe('declaration.other-side');
      expect((await record(advisor, 'SBV_HEARD', true)).status).toBe(403);
      for (const kind of [
        'PA2_ANSWERED_SHARE',
        'PA5_DATA',
        'PA6_H',
        'CONCERNS_ANSWERED',
        'RESIDUAL_RISK',
        'DPIA',
      ])
        expect((await record(felix, kind, 1)).body.code).toBe('declaration.other-side');
      expect((await sabine.get(`${path}/declarations`)).body.may.record).toEqual([]);
    });

    it('settle the rule behind them', async () => {
      await felix.put(`${path}/facts`, { facts: { severelyDisabledAffected: true } }, { version: 0 });
      await record(felix, 'SBV_HEARD', true, 'Gespräch am 20. November');
      const statusOf = async () =>
        (await felix.get(`${path}/facts`)).body.rules.find(
          (rule: { ruleId: string }) => rule.ruleId === 'R21',
        ).status;
      expect(await statusOf()).toBe('FULFILLED');
      await record(felix, 'SBV_HEARD', false, 'Es kam nicht dazu');
      expect(await statusOf()).toBe('OPEN');
    });

    it('refuse a value of another kind, and a word without grounds', async () => {
      expect((await record(felix, 'SBV_HEARD', 26)).body.errors[0].pointer).toBe('/value');
      expect((await record(felix, 'SBV_HEARD', true, ' ')).status).toBe(422);
      expect((await record(felix, 'LUCK', true)).status).toBe(422);
    });
  });
});
