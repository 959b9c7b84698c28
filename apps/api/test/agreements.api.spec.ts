import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { owed } from './setup/owed';
import { createWorld, type World } from './setup/world';

describe('agreements', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let lena: Client;
  let sabine: Client;
  let member: Client;
  let outsider: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner GmbH' });
    felix = await company.person('MANAGEMENT');
    lena = await company.person('PROJECT_LEAD');
    sabine = await company.person('WC_CHAIR');
    member = await company.person('WC_MEMBER');
    outsider = await (await world.company()).person('MANAGEMENT');
  });
  afterAll(() => world.close());

  const initiative = async (): Promise<string> =>
    (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  const open = async (clauses = ['K02', 'K07', 'K09']) => {
    const id = await initiative();
    return (await felix.post(`/initiatives/${id}/agreement`, { kind: 'WORKS_AGREEMENT', clauses })).body;
  };
  const propose = async (who: Client, clauseId: string, text: string, more: object = {}) => {
    const { version } = (await who.get(`/clauses/${clauseId}`)).body;
    return who.post(`/clauses/${clauseId}/versions`, { variant: 'CUSTOM', text, ...more }, { version });
  };
  const accept = async (who: Client, clauseId: string) => {
    const { version, currentVersion } = (await who.get(`/clauses/${clauseId}`)).body;
    return who.post(`/clauses/${clauseId}/acceptance`, { version: currentVersion }, { version });
  };

  it('begin with the clauses that the facts ask for, in the order of the library', async () => {
    const id = await initiative();
    const { body } = await sabine.get(`/initiatives/${id}/agreement/proposal`);
    expect(body.kind).toBe('WORKS_AGREEMENT');
    const required = body.items.filter((item: { required: boolean }) => item.required);
    expect(required.map((item: { key: string }) => item.key)).toEqual(
      expect.arrayContaining(['K01', 'K02', 'K03', 'K34', 'K35', 'K36', 'K-PLAT']),
    );
    expect((await sabine.get(`/initiatives/${id}/agreement`)).status).toBe(404);
    const opened = await sabine.post(`/initiatives/${id}/agreement`, {
      kind: 'WORKS_AGREEMENT',
      clauses: ['K36', 'K02'],
    });
    expect(opened).toMatchObject({
      status: 201,
      body: { state: 'DRAFT', title: 'Sichtprüfung', settledCount: 0, textHash: null },
    });
    expect(
      opened.body.clauses.map((clause: { key: string; number: number }) => [clause.number, clause.key]),
    ).toEqual([
      [1, 'K02'],
      [2, 'K36'],
    ]);
    expect(opened.body.gaps).toContain('K03');
    expect(
      (await felix.post(`/initiatives/${id}/agreement`, { kind: 'WORKS_AGREEMENT', clauses: ['K01'] })).body
        .code,
    ).toBe('agreement.exists');
  });

  it('exist only for a shortlisted initiative, in the form of the company, for its own people', async () => {
    const early = (await felix.post('/initiatives', { title: 'Idee' })).body.id;
    const body = { kind: 'WORKS_AGREEMENT', clauses: ['K01'] };
    expect((await felix.post(`/initiatives/${early}/agreement`, body)).body.code).toBe(
      'initiative.not-shortlisted',
    );
    expect((await sabine.post(`/initiatives/${early}/agreement`, body)).status).toBe(404);
    const id = await initiative();
    expect((await felix.post(`/initiatives/${id}/agreement`, { ...body, kind: 'AI_POLICY' })).body.code).toBe(
      'agreement.wrong-kind',
    );
    expect((await member.post(`/initiatives/${id}/agreement`, body)).status).toBe(403);
    expect((await felix.post(`/initiatives/${id}/agreement`, { ...body, clauses: ['K99'] })).status).toBe(
      422,
    );
    expect((await outsider.post(`/initiatives/${id}/agreement`, body)).status).toBe(404);
  });

  it('number their clauses by the library until somebody proposes, then never again', async () => {
    const agreement = await open(['K02', 'K36']);
    const path = `/agreements/${agreement.id}/clauses`;
    const keys = (view: { clauses: { key: string }[] }) => view.clauses.map((clause) => clause.key);
    expect(keys((await sabine.post(path, { key: 'K07' })).body)).toEqual(['K02', 'K07', 'K36']);
    const own = await felix.post(path, { title: 'Rechnungsprüfung' });
    expect(keys(own.body)).toEqual(['K02', 'K07', 'K36', 'OWN-1']);
    expect((await felix.post(path, { key: 'K07' })).body.code).toBe('clause.exists');
    expect(keys((await felix.delete(`${path}/${own.body.clauses[1].id}`)).body)).toEqual([
      'K02',
      'K36',
      'OWN-1',
    ]);
    const [first] = own.body.clauses;
    await propose(felix, first.id, 'Gilt für alle.');
    expect((await sabine.delete(`${path}/${first.id}`)).body.code).toBe('clause.already-proposed');
    const late = (await sabine.post(path, { key: 'K09' })).body.clauses.at(-1);
    expect(late).toMatchObject({ key: 'K09', number: 4, chapter: 'ADDITIONS' });
  });

  it('are drafted where only the own side reads', async () => {
    const agreement = await open();
    const [clause] = agreement.clauses;
    const before = (await felix.get(`/clauses/${clause.id}`)).body;
    const drafted = await member.post(`/clauses/${clause.id}/drafts`, {
      variant: 'CUSTOM',
      text: 'Unsere rote Linie',
    });
    expect(drafted.body).toMatchObject({
      mySide: 'COUNCIL',
      drafting: true,
      draft: { text: 'Unsere rote Linie', number: null },
    });
    expect(
      (await sabine.get(`/initiatives/${agreement.initiativeId}/agreement`)).body.clauses[0].drafting,
    ).toBe(true);
    const seen = [
      (await felix.get(`/clauses/${clause.id}`)).body,
      (await felix.get('/timeline')).body,
      (await felix.get(`/initiatives/${agreement.initiativeId}/agreement`)).body,
    ];
    expect(seen[0]).toEqual(before);
    expect(JSON.stringify(seen)).not.toMatch(/rote Linie|clause\.drafted/);
    expect(seen[2].clauses[0].drafting).toBe(false);
    expect(
      (await lena.post(`/clauses/${clause.id}/drafts`, { variant: 'BALANCED', text: 'Unser Ziel' })).body
        .draft.text,
    ).toBe('Unser Ziel');
    expect((await sabine.get(`/clauses/${clause.id}`)).body.draft.text).toBe('Unsere rote Linie');
  });

  it('go from proposal over counter-proposal to a text that both sides have read', async () => {
    const agreement = await open();
    const [, k07] = agreement.clauses;
    const tasks = `?initiativeId=${agreement.initiativeId}`;
    const proposed = await propose(lena, k07.id, 'Auswertungen sind mit Anlass zulässig.', {
      interest: 'Fehler finden',
    });
    expect(proposed.body).toMatchObject({
      state: 'PROPOSED_BY_EMPLOYER',
      currentVersion: 1,
      turn: 'COUNCIL',
    });
    expect((await accept(lena, k07.id)).status).toBe(403);
    expect((await accept(felix, k07.id)).body.code).toBe('clause.own-proposal');
    expect((await propose(member, k07.id, 'x')).status).toBe(403);
    await world.runJobs();
    expect((await owed(sabine, tasks))[0]).toMatchObject({
      kind: 'clause.answer',
      subjectId: k07.id,
    });
    expect((await sabine.get('/inbox/notifications')).body.items[0]).toMatchObject({
      kind: 'clause.proposed',
      params: { number: 2 },
    });

    const countered = await propose(
      sabine,
      k07.id,
      'Auswertungen sind unzulässig.\r\nAusnahmen regelt § 3.  ',
    );
    expect(countered.body).toMatchObject({ state: 'COUNTERED', currentVersion: 2, turn: 'EMPLOYER' });
    expect(await owed(sabine, tasks)).toEqual([]);
    expect((await owed(felix, tasks))[0]?.subjectId).toBe(k07.id);
    const accepted = await accept(felix, k07.id);
    expect(accepted.body).toMatchObject({ state: 'AGREED', settled: true, turn: null });
    expect(await owed(felix, tasks)).toEqual([]);

    const preview = (await sabine.get(`/agreements/${agreement.id}/preview`)).body;
    const inPreview = preview.chapters.flatMap((chapter: { clauses: object[] }) => chapter.clauses);
    expect(inPreview.map((clause: { text: string | null }) => clause.text)).toEqual([
      null,
      accepted.body.versions[1].text,
      null,
    ]);
    expect(accepted.body.versions[1].text).toBe('Auswertungen sind unzulässig.\nAusnahmen regelt § 3.');
    expect(preview).toMatchObject({ settledCount: 1, clauseCount: 3, textHash: null });

    expect((await propose(felix, k07.id, 'Doch anders.')).body).toMatchObject({
      state: 'PROPOSED_BY_EMPLOYER',
      settled: false,
    });
  });

  it('let nobody accept what they have not read', async () => {
    const agreement = await open();
    const [clause] = agreement.clauses;
    await propose(felix, clause.id, 'Fassung eins');
    const read = (await sabine.get(`/clauses/${clause.id}`)).body;
    await propose(felix, clause.id, 'Fassung zwei');
    const path = `/clauses/${clause.id}/acceptance`;
    expect(await sabine.post(path, { version: 1 }, { version: read.version })).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    });
    expect((await sabine.post(path, { version: 1 })).status).toBe(428);
    const now = (await sabine.get(`/clauses/${clause.id}`)).body;
    expect((await sabine.post(path, { version: 1 }, { version: now.version })).body.code).toBe('stale');
    expect((await sabine.post(path, { version: 2 }, { version: now.version })).body.state).toBe('AGREED');
  });

  it('are not accepted while places in them are open', async () => {
    const agreement = await open();
    const [clause] = agreement.clauses;
    await propose(felix, clause.id, 'Gilt im Betrieb {betrieb}.');
    expect((await accept(sabine, clause.id)).body).toMatchObject({ code: 'clause.variables-open' });
    expect((await sabine.get(`/clauses/${clause.id}`)).body.suggestions).toMatchObject({
      system: 'Sichtprüfung',
      betrieb: 'Brandner GmbH',
      ausnahme: '3',
    });
  });

  it('can be parked and disputed, with reasons', async () => {
    const agreement = await open();
    const [clause] = agreement.clauses;
    await propose(felix, clause.id, 'Vorschlag');
    const act = async (who: Client, kind: string) =>
      who.post(
        `/clauses/${clause.id}/${kind}`,
        { reason: 'Erst im Gespräch' },
        { version: (await who.get(`/clauses/${clause.id}`)).body.version },
      );
    expect((await act(sabine, 'parking')).body).toMatchObject({ state: 'PARKED', turn: null });
    expect((await act(felix, 'parking')).body.code).toBe('clause.already-parked');
    expect((await act(sabine, 'dispute')).body).toMatchObject({ state: 'DISPUTED', turn: 'COUNCIL' });
    expect(
      (await felix.get(`/clauses/${clause.id}`)).body.acts.map((entry: { kind: string }) => entry.kind),
    ).toEqual(['PROPOSE', 'PARK', 'DISPUTE']);
  });

  it('have one hash for the whole text once everything is agreed', async () => {
    const agreement = await open(['K02', 'K36']);
    for (const clause of agreement.clauses) {
      await propose(felix, clause.id, `Regel ${clause.number}`);
      await accept(sabine, clause.id);
    }
    const { body } = await sabine.get(`/initiatives/${agreement.initiativeId}/agreement`);
    const text =
      'Betriebsvereinbarung „Sichtprüfung“\n\n§ 1 Geltungsbereich\n\nRegel 1\n\n§ 2 Schlussbestimmungen\n\nRegel 2\n';
    expect(body).toMatchObject({
      state: 'AGREED',
      textHash: createHash('sha256').update(text).digest('hex'),
    });
  });

  it('keep versions that nobody can change, not even past the service', async () => {
    await expect(
      world.admin.query(`set role einklang_app; update clause_version set body = 'anders'`),
    ).rejects.toThrow(/permission denied/);
    await world.admin.query('reset role');
    const agreement = await open(['K02']);
    const { rows } = await world.admin.query('select room_id from agreement where id = $1', [agreement.id]);
    await world.admin.query(`update agreement set state = 'FOR_SIGNATURE' where id = $1`, [agreement.id]);
    const insert = `insert into clause_version (company_id, room_id, clause_id, number, side, variant, body, author_id) values ($1, $2, $3, 1, 'EMPLOYER', 'CUSTOM', 'x', $4)`;
    await expect(
      world.admin.query(insert, [company.id, rows[0].room_id, agreement.clauses[0].id, felix.personId]),
    ).rejects.toThrow('frozen');
    expect((await propose(felix, agreement.clauses[0].id, 'x')).body.code).toBe('agreement.frozen');
  });

  it('do not exist for another company', async () => {
    const agreement = await open();
    for (const path of [`/agreements/${agreement.id}/preview`, `/clauses/${agreement.clauses[0].id}`])
      expect((await outsider.get(path)).status).toBe(404);
    expect((await propose(felix, agreement.clauses[0].id, '')).status).toBe(422);
  });
});

describe('policies, where there is no works council', () => {
  let world: World;
  let hauke: Client;
  let jette: Client;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company({ name: 'Nordlicht GmbH', seats: 0 });
    hauke = await company.person('MANAGEMENT');
    jette = await company.person('EMPLOYEE_REP');
  });
  afterAll(() => world.close());

  it('are the employer’s directive, answered item by item', async () => {
    const id = (await hauke.post('/initiatives', { title: 'Tourenplanung', shortlist: true })).body.id;
    const proposal = (await jette.get(`/initiatives/${id}/agreement/proposal`)).body;
    expect(proposal.kind).toBe('AI_POLICY');
    expect(JSON.stringify(proposal.items.map((item: { title: string }) => item.title))).not.toMatch(
      /Betriebsrat/,
    );
    const agreement = `/initiatives/${id}/agreement`;
    expect((await hauke.post(agreement, { kind: 'WORKS_AGREEMENT', clauses: ['K02'] })).body.code).toBe(
      'agreement.wrong-kind',
    );
    expect((await hauke.post(agreement, { kind: 'AI_POLICY', clauses: ['K32'] })).status).toBe(422);
    const policy = (await hauke.post(agreement, { kind: 'AI_POLICY', clauses: ['K30'] })).body;
    const [clause] = policy.clauses;
    expect(clause).toMatchObject({ title: 'Standort- und Fahrzeugdaten', effect: 'VOLUNTARY' });

    const { version } = (await hauke.get(`/clauses/${clause.id}`)).body;
    const set = await hauke.post(
      `/clauses/${clause.id}/versions`,
      { variant: 'CUSTOM', text: 'Nur während der Tour.' },
      { version },
    );
    expect(set.body).toMatchObject({ settled: true, turn: null });
    expect((await hauke.get(agreement)).body.state).toBe('DRAFT');

    const items = `/agreements/${policy.id}/policy-items`;
    expect((await hauke.post(items, { text: 'x' })).status).toBe(403);
    const item = await jette.post(items, { text: 'Fahrstil wird nicht bewertet.' });
    expect(item.status).toBe(201);
    await world.runJobs();
    expect(await owed(hauke)).toMatchObject([{ kind: 'policy-item.declare' }]);
    const declare = `/policy-items/${item.body.id}/declaration`;
    expect((await jette.post(declare, { response: 'ACCEPTED' })).status).toBe(403);
    expect((await hauke.post(declare, { response: 'REJECTED' })).status).toBe(422);
    expect(
      (await hauke.post(declare, { response: 'REJECTED', reasons: 'Versicherung verlangt es.' })).body
        .response,
    ).toBe('REJECTED');
    expect((await hauke.post(declare, { response: 'ACCEPTED' })).body).toMatchObject({
      response: 'ACCEPTED',
      declaredBy: hauke.name,
    });
    await world.runJobs();
    expect(await owed(hauke)).toEqual([]);
    expect((await jette.get('/inbox/notifications')).body.items[0].kind).toBe('policy-item.declared');
    expect((await jette.get(agreement)).body).toMatchObject({
      state: 'AGREED',
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});
