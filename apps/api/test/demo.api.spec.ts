import { createHash } from 'node:crypto';
import { verifyChain, type AuditEntry } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import { createDemo, type DemoWorld } from './setup/demo';

const TODAY = '2026-11-22';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What domain/13-demo.md says, read off the product and not off the data that it was loaded from. */
describe('the loaded demo', () => {
  let world: DemoWorld;
  let felix: Client;
  let sabine: Client;
  let claudia: Client;
  let thomas: Client;
  let hauke: Client;
  let svenja: Client;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    world = await createDemo(TODAY);
    felix = await world.as('felix.brandner@brandner.example');
    claudia = await world.as('claudia.neumann@brandner.example');
    sabine = await world.as('sabine.kurz@brandner.example');
    thomas = await world.as('thomas.reinhardt@lindenhof.example');
    hauke = await world.as('hauke.jensen@nordlicht.example');
    svenja = await world.as('svenja.petersen@nordlicht.example');
    const { rows } = await world.admin.query<{ id: string; name: string }>(
      `select i.id, c.short_name || ': ' || i.title as name from initiative i join company c on c.id = i.company_id`,
    );
    for (const { id, name } of rows) ids.set(name, id);
  }, 180_000);
  afterAll(() => world.close());

  const B1 = 'Brandner: Visuelle Qualitätsprüfung Drehteile';
  const B2 = 'Brandner: Eingangsrechnungen automatisch auslesen und kontieren';
  const L1 = 'Lindenhof: Dienstplan-Vorschläge mit Bedarfsprognose';
  const N1 = 'Nordlicht: Tourenplanung mit Telematik';
  const at = (name: string, path = '') => `/initiatives/${ids.get(name)}${path}`;
  const gate = async (who: Client, name: string, which: string) =>
    (await who.get(at(name, '/gates'))).body.items.find((item: { gate: string }) => item.gate === which);
  const unmet = ({ criteria }: { criteria: { id: string; met: boolean; reasons: { code: string }[] }[] }) =>
    criteria.flatMap(({ id, met, reasons }) => (met ? [] : reasons.map(({ code }) => `${id}: ${code}`)));

  it('has both sides of B-1 confirm which rules apply', async () => {
    const { version, confirmations } = (await sabine.get(at(B1, '/facts'))).body;
    expect(confirmations).toMatchObject([
      { side: 'COUNCIL', version, personName: 'Sabine Kurz' },
      { side: 'EMPLOYER', version, personName: 'Jonas Weber' },
    ]);
  });

  it('has its inventory in the register, with what no rule covers', async () => {
    const products = async (who: Client, query = '') =>
      (await who.get(`/systems?limit=100${query}`)).body.items.map(
        (item: { product: string }) => item.product,
      );
    expect(await products(felix)).toEqual(
      expect.arrayContaining(['ERP mit Personalzeitwirtschaft', 'MES mit Bedienerkennung', 'Microsoft 365']),
    );
    expect(await products(felix, '&unregulated=true')).toEqual(
      expect.not.arrayContaining(['ERP mit Personalzeitwirtschaft', 'Visuelle Qualitätsprüfung Drehteile']),
    );
    const [inspection] = (await sabine.get('/systems?q=Drehteile')).body.items;
    expect(inspection).toMatchObject({
      status: 'IN_USE',
      agreement: { isInForce: true },
      unregulated: false,
    });
    expect(await products(hauke)).toEqual(expect.arrayContaining(['ChatGPT (private Konten)']));
    // What management only thinks about is seen by nobody else.
    expect(await products(await world.as('katrin.albers@lindenhof.example'))).toContain(
      'Sprachgestützte Pflegedokumentation',
    );
    expect(await products(thomas)).not.toContain('Sprachgestützte Pflegedokumentation');
  });

  it('has ten initiatives, each where the scenario says', async () => {
    const { rows } = await world.admin.query<{ name: string; stage: string }>(
      `select c.short_name || ': ' || i.title as name, i.stage from initiative i join company c on c.id = i.company_id`,
    );
    expect(Object.fromEntries(rows.map(({ name, stage }) => [name, stage]))).toEqual({
      [B1]: 'OPERATION',
      [B2]: 'BUSINESS_CASE',
      'Brandner: Microsoft 365 Copilot': 'POTENTIAL_ANALYSIS',
      'Brandner: Nutzung der Beteiligungsplattform': 'OPERATION',
      [L1]: 'PARTICIPATION',
      'Lindenhof: Sprachgestützte Pflegedokumentation': 'POTENTIAL_ANALYSIS',
      'Lindenhof: Nutzung der Beteiligungsplattform': 'AGREEMENT',
      [N1]: 'AGREEMENT',
      'Nordlicht: Service-Bot für Sendungsfragen': 'CLOSED',
      'Nordlicht: Nutzung der Beteiligungsplattform': 'OPERATION',
    });
  });

  it('says from which application of the library each was taken over', async () => {
    const { rows } = await world.admin.query<{ origin: string }>(
      `select c.short_name || ' ' || i.library_id as origin
         from initiative i join company c on c.id = i.company_id where i.library_id is not null order by 1`,
    );
    expect(rows.map(({ origin }) => origin)).toEqual([
      'Brandner UC01',
      'Brandner UC05',
      'Brandner UC20',
      'Lindenhof UC02',
      'Lindenhof UC17',
      'Nordlicht UC03',
      'Nordlicht UC10',
    ]);
  });

  it('has every gate decided on its day, by whom it takes, with the criteria of that day', async () => {
    const { rows } = await world.admin.query<{ decision: string }>(
      `select concat_ws(' ', c.short_name, left(i.title, 7), g.gate, min(g.decided_at)::date,
                string_agg(concat_ws(' ', g.side, g.outcome, g.basis), ', ' order by g.side)) as decision
         from gate_decision g join initiative i on i.id = g.initiative_id join company c on c.id = g.company_id
        where g.decided_at > '2026-01-13' and jsonb_array_length(g.criteria) > 0
        group by c.short_name, i.title, g.gate order by c.short_name, min(g.decided_at)`,
    );
    expect(rows.map(({ decision }) => decision)).toEqual([
      'Brandner Nutzung G4 2026-02-09 COUNCIL CONTINUE RESOLUTION, EMPLOYER CONTINUE DECLARATION',
      'Brandner Visuell G1 2026-03-20 EMPLOYER CONTINUE DECLARATION',
      'Brandner Visuell G2 2026-05-29 EMPLOYER CONTINUE DECLARATION',
      'Brandner Visuell G3 2026-07-10 COUNCIL CONTINUE RESOLUTION, EMPLOYER CONTINUE DECLARATION',
      'Brandner Visuell G4 2026-10-14 COUNCIL CONTINUE RESOLUTION, EMPLOYER CONTINUE DECLARATION',
      'Brandner Eingang G1 2026-11-12 EMPLOYER CONTINUE DECLARATION',
      'Lindenhof Dienstp G1 2026-07-02 EMPLOYER CONTINUE DECLARATION',
      'Lindenhof Dienstp G2 2026-09-04 EMPLOYER CONTINUE DECLARATION',
      'Nordlicht Service G1 2026-05-18 EMPLOYER CONTINUE DECLARATION',
      'Nordlicht Service G2 2026-06-12 EMPLOYER REJECT DECLARATION',
      'Nordlicht Tourenp G1 2026-08-03 EMPLOYER CONTINUE DECLARATION',
      'Nordlicht Nutzung G4 2026-08-31 EMPLOYER CONTINUE DECLARATION',
      'Nordlicht Tourenp G2 2026-09-07 EMPLOYER CONTINUE DECLARATION',
      'Nordlicht Tourenp G3 2026-10-30 COUNCIL CONTINUE CHAIR_STATEMENT, EMPLOYER CONTINUE DECLARATION',
    ]);
  });

  it('has priorities as the scenario says, and says where work design comes first', async () => {
    const of = async (who: Client, title: string) =>
      (await who.get('/priorities?limit=100')).body.items.find((item: { title: string }) =>
        item.title.startsWith(title),
      );
    const inspection = await of(sabine, 'Visuelle');
    expect(inspection).toMatchObject({
      employerHuman: 70,
      councilHuman: 70,
      human: 70,
      priorityClass: 'PRIORITY',
    });
    expect(inspection.benefit).toBeCloseTo(80, 6);
    expect(inspection.feasibility).toBeCloseTo(60, 6);
    expect(inspection.priority).toBeCloseTo(70.5, 2);
    const katrin = await world.as('katrin.albers@lindenhof.example');
    const care = await of(katrin, 'Sprachgestützte');
    expect(care).toMatchObject({ human: 35, councilHuman: null, priorityClass: 'STOP_DESIGN' });
    expect(care.benefit).toBeCloseTo(90, 6);
    expect(care.feasibility).toBeCloseTo(90, 1);
    expect(care.priority).toBeCloseTo(67.79, 2);
    expect(await of(thomas, 'Sprachgestützte')).toBeUndefined();
    expect(await of(hauke, 'Tourenplanung')).toMatchObject({ capped: true, feasibility: 50 });
  });

  it('has the readiness of each company from both sides, with what is done about it', async () => {
    const { snapshots } = (await felix.get('/maturity')).body;
    expect(snapshots.map(({ side, number }: { side: string; number: number }) => [side, number])).toEqual([
      ['COUNCIL', 2],
      ['EMPLOYER', 2],
      ['COUNCIL', 1],
      ['EMPLOYER', 1],
    ]);
    for (const [who, homework] of [
      [felix, 62.5],
      [thomas, 40.625],
      [svenja, 35.4167],
    ] as const)
      expect((await who.get('/priorities')).body.homework).toBeCloseTo(homework, 3);
    const birgit = await world.as('birgit.hahn@brandner.example');
    const [task] = (await birgit.get('/inbox/tasks?direction=MINE')).body.items;
    expect(task).toMatchObject({ kind: 'measure.complete', dueOn: '2026-12-18', initiativeId: null });
  });

  it('has a signed agreement in force whose every hash still holds', async () => {
    const { body: agreement } = await sabine.get(at(B1, '/agreement'));
    expect(agreement).toMatchObject({ state: 'IN_FORCE', effectiveOn: '2026-10-15', reviewOn: '2027-05-03' });
    expect(agreement.clauses).toHaveLength(28);
    const signing = await felix.get(`/agreements/${agreement.id}/signing`);
    expect(signing.body).toMatchObject({
      displayedOn: '2026-10-15',
      resolution: { meetingDate: '2026-10-05', handedOver: true },
      copy: { report: { state: 'DONE' } },
      signatures: [
        { side: 'EMPLOYER', form: 'QES', signatory: 'Dr. Felix Brandner', signedOn: '2026-10-14' },
        { side: 'COUNCIL', form: 'QES', signatory: 'Sabine Kurz', signedOn: '2026-10-14' },
      ],
    });
    expect((await felix.get(`/agreements/${agreement.id}/verification`)).body).toMatchObject({
      text: true,
      clauses: true,
      copy: true,
      signedDocument: true,
    });
    const monika = await world.as('monika.jaeger@brandner.example');
    const { items } = (await monika.get('/displays')).body;
    expect(items.map((item: { title: string }) => item.title)).toContain(
      'Betriebsvereinbarung „Visuelle Qualitätsprüfung Drehteile“',
    );
  });

  it('shows management the extract of the resolution, and nothing of the meeting (story 1)', async () => {
    const { items } = (await felix.get(`/extracts?initiativeId=${ids.get(B1)}`)).body;
    const extract = items.find(
      ({ content }: { content: { meetingDate: string } }) => content.meetingDate === '2026-10-05',
    );
    expect(extract).toMatchObject({
      handedOverAt: expect.stringMatching(/^2026-10-07/),
      content: { seats: 7, present: 6, yes: 5, no: 1, abstain: 0, outcome: 'ADOPTED' },
    });
    expect((await felix.get('/resolutions')).status).toBe(403);
    const mine = (await sabine.get(`/resolutions?initiativeId=${ids.get(B1)}`)).body.items;
    expect(mine.map((item: { subjectKind: string }) => item.subjectKind)).toEqual([
      'AGREEMENT',
      'CONSULTATION_CLOSED',
      'STATEMENT',
    ]);
  });

  it('blocks G2 of the invoices for exactly two reasons, and tells what job reduction would bring (story 2)', async () => {
    expect(unmet(await gate(claudia, B2, 'G2'))).toEqual([
      'G2-FREED-TIME: freed-time-undecided',
      'G2-PERSONNEL-FINANCE: not-published-to-finance-committee',
    ]);
    const rules = async () =>
      (await claudia.get(at(B2, '/facts'))).body.rules
        .filter((rule: { applies: string }) => rule.applies === 'BINDING')
        .map((rule: { ruleId: string }) => rule.ruleId);
    const before = (await claudia.get(at(B2, '/facts'))).body;
    expect(before.facts.freedTimeUse).toBe('undecided');
    expect(await rules()).not.toContain('R20');
    const changed = await claudia.put(
      at(B2, '/facts'),
      { facts: { ...before.facts, freedTimeUse: 'jobReduction' } },
      { version: before.version },
    );
    expect(changed.status).toBe(200);
    expect(await rules()).toEqual(expect.arrayContaining(['R12', 'R13', 'R20']));
  });

  it('has a contested rule that counts as open', async () => {
    const { rules } = (await sabine.get(at('Brandner: Microsoft 365 Copilot', '/facts'))).body;
    expect(rules.find((rule: { ruleId: string }) => rule.ruleId === 'R05')).toMatchObject({
      status: 'OPEN',
      contests: [{ side: 'COUNCIL', personName: 'Sabine Kurz' }],
    });
  });

  it('is in the middle of a difficult participation at Lindenhof', async () => {
    const { items, declarations, completeness } = (await thomas.get(at(L1, '/package'))).body;
    const state = (id: string) => items.find((item: { itemId: string }) => item.itemId === id).state;
    expect(['I-10', 'I-20', 'I-13', 'I-08', 'I-18', 'I-05'].map(state)).toEqual([
      'OPEN',
      'OPEN',
      'QUESTIONED',
      'QUESTIONED',
      'DELIVERED',
      'ACCEPTED',
    ]);
    expect(declarations[0]).toMatchObject({ kind: 'CONTESTED', missing: ['I-10', 'I-13', 'I-20'] });
    expect(completeness.complete).toBe(false);
    expect((await thomas.get(at(L1, '/participation'))).body).toMatchObject({
      light: { colour: 'YELLOW' },
      clocks: { completion: { state: 'RUNNING', dueOn: '2026-11-13', kind: 'AGREED' } },
    });
    const { items: concerns } = (await thomas.get(at(L1, '/concerns'))).body;
    expect(
      concerns.map(({ code, severity, state }: { code: string; severity: number; state: string }) => [
        code,
        severity,
        state,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['C01', 5, 'MEASURE_AGREED'],
        ['C04', 4, 'ANSWERED'],
        ['C05', 4, 'NEW'],
        ['C11', 4, 'MEASURE_AGREED'],
        ['C15', 1, 'ANSWERED'],
      ]),
    );
    expect(unmet(await gate(thomas, L1, 'G3'))).toEqual(
      expect.arrayContaining([
        'G3-PACKAGE: package-items-missing',
        'G3-CONCERNS: concerns-unanswered',
        'G3-DPIA: dpia-open',
      ]),
    );
  });

  it('hides two groups of the survey at Lindenhof from everybody, with its index 52.1 (story 4)', async () => {
    const read = async (email: string) => {
      const who = await world.as(email);
      const { items } = (await who.get('/survey-results')).body;
      return (await who.get(`/survey-results/${items[0].surveyId}`)).body;
    };
    const katrins = await read('katrin.albers@lindenhof.example');
    expect(katrins.columns.map(({ name, count }: { name: string; count: number }) => [name, count])).toEqual([
      [null, 44],
      ['Ambulante Pflege Nord', 19],
      ['Ambulante Pflege Süd', 14],
      ['Tagespflege', null],
      ['Verwaltung', null],
    ]);
    expect(katrins.rows[0]).toMatchObject({
      kind: 'INDEX',
      cells: [{ score: 52.1, signal: 'YELLOW' }, {}, {}, {}, {}],
    });
    expect(katrins.rows[0].cells.slice(3)).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'TOO_FEW', score: null, mean: null, signal: null })),
    );
    const sandras = await read('sandra.pohl@lindenhof.example');
    expect({ ...sandras, initiativeTitle: katrins.initiativeTitle }).toEqual(katrins);
    const nordlicht = await read('torben.lorenz@nordlicht.example');
    expect(nordlicht).toMatchObject({
      shows: 'TOTAL',
      columns: [{ count: 12, headcount: 17 }, { count: null }],
    });
  });

  it('goes its own path at Nordlicht, where one point deviates from what was asked (story 6)', async () => {
    const { body: policy } = await hauke.get(at(N1, '/agreement'));
    expect(policy).toMatchObject({ kind: 'AI_POLICY', clauses: { length: 10 } });
    const { items } = (await svenja.get(`/agreements/${policy.id}/policy-items`)).body;
    expect(
      items.map(({ text, response, deviates }: { text: string; response: string; deviates: boolean }) => [
        text,
        response,
        deviates,
      ]),
    ).toEqual([
      ['Keine Fahrstilbewertung', 'ACCEPTED', false],
      ['Standortdaten nach 3 Tagen löschen', 'ACCEPTED', true],
      ['Pausenort nicht speichern', 'ACCEPTED', false],
      ['Prämie bei Mehrstopps', 'REJECTED', false],
    ]);
    expect(await gate(hauke, N1, 'G4')).toMatchObject({
      decider: 'MANAGEMENT',
      awaiting: ['EMPLOYER'],
      resolutionNeeded: false,
      ready: false,
    });
    expect(unmet(await gate(hauke, N1, 'G4'))).toEqual(['G4-STATEMENTS: statement-deviates']);
    expect((await hauke.get(at(N1, '/participation'))).body.light.colour).toBe('GREEN');
  });

  it('shows the consultant three clients as status alone, each with its mandate (story 8)', async () => {
    const miriam = await world.as('miriam.okafor@okafor.example', 'Brandner');
    const { items } = (await miriam.ask('GET', '/board')).body;
    expect(
      items.map(({ companyName, mandate }: { companyName: string; mandate: string }) => [
        companyName.split(' ')[0],
        mandate,
      ]),
    ).toEqual([
      ['Brandner', 'JOINT'],
      ['Lindenhof', 'JOINT'],
      ['Nordlicht', 'EMPLOYER'],
    ]);
  });

  it('lets no due date lie absurdly, and nothing wait that nobody can do', async () => {
    const { rows } = await world.admin.query<{ what: string }>(
      `select c.short_name || ' ' || t.kind || coalesce(' ' || t.due_on, '') as what
         from task t join company c on c.id = t.company_id where t.completed_at is null and t.cancelled_at is null order by 1`,
    );
    expect(rows.map(({ what }) => what)).toEqual([
      'Brandner concern.check',
      'Brandner concern.check',
      'Brandner dpia.review 2027-05-03',
      'Brandner measure.complete 2026-12-18',
      'Brandner rule.contest',
      'Brandner vendor.ask',
      'Lindenhof clause.answer',
      'Lindenhof clause.answer',
      'Lindenhof clause.answer',
      'Lindenhof concern-measure.complete 2026-12-15',
      'Lindenhof concern-measure.complete 2026-12-31',
      'Lindenhof concern.answer 2026-11-27',
      'Lindenhof control-profile.contest',
      'Lindenhof measure.complete 2026-12-11',
      'Lindenhof package.answer 2026-12-14',
      'Lindenhof package.answer 2026-12-15',
      'Lindenhof package.completion 2026-11-13',
      'Lindenhof statement.requested 2026-12-11',
      'Nordlicht concern-measure.complete 2026-12-18',
      'Nordlicht dpia.review 2027-04-16',
    ]);
  });

  it('reminded of everything on its day, so that the first start floods nobody', async () => {
    const { rows } = await world.admin.query(
      `select (select count(*)::int from reminder where claim_at <= '${TODAY}T09:00:00Z') as due,
              (select count(*)::int from outbox) as promised, (select count(*)::int from outbox_later) as later,
              (select count(*)::int from notification where kind like 'reminder.%') > 0 as reminded,
              (select max(at) <= '${TODAY}T09:00:00Z' and min(at) >= '2026-01-12' from audit_entry) as "inTime"`,
    );
    expect(rows).toEqual([{ due: 0, promised: 0, later: 0, reminded: true, inTime: true }]);
    expect(world.mailbox.mails).toEqual([]);
  });

  it('has chains without a fault in every room', async () => {
    const readers: [Client, string[]][] = [
      [felix, ['JOINT', 'EMPLOYER']],
      [sabine, ['COUNCIL']],
      [thomas, ['JOINT', 'COUNCIL']],
      [hauke, ['JOINT', 'EMPLOYER']],
      [svenja, ['COUNCIL']],
    ];
    for (const [who, rooms] of readers)
      for (const room of rooms) {
        const entries = await chain(who, room);
        expect([who.name, room, await verifyChain(entries, sha256)]).toEqual([
          who.name,
          room,
          expect.objectContaining({ ok: true, entries: entries.length }),
        ]);
        expect(entries.length).toBeGreaterThan(1);
      }
  });

  const chain = async (who: Client, room: string): Promise<AuditEntry[]> => {
    const entries: AuditEntry[] = [];
    for (;;) {
      const path = `/timeline/chain?room=${room}&after=${entries.length}`;
      const { items } = (await who.get<{ items: AuditEntry[] }>(path)).body;
      if (items.length === 0) return entries;
      entries.push(...items);
    }
  };
});
