import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreedText, resolveOn, type Agreed } from './setup/agreed';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { formOf, PDF } from './setup/sample-files';
import { createWorld, type World } from './setup/world';

const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

describe('signing', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let lena: Client;
  let sabine: Client;
  let mehmet: Client;
  let worker: Client;
  let outsider: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company({ name: 'Brandner GmbH' });
    felix = await company.person('MANAGEMENT', { name: 'Felix Brandner' });
    lena = await company.person('PROJECT_LEAD');
    sabine = await company.person('WC_CHAIR', { name: 'Sabine Kurz' });
    mehmet = await company.person('WC_MEMBER');
    worker = await company.person('EMPLOYEE');
    outsider = await (await world.company()).person('MANAGEMENT');
  });
  afterAll(() => world.close());

  const freeze = (who: Client, { id, textHash }: Agreed) =>
    who.put(`/agreements/${id}/signing-copy`, { textHash });
  const frozen = async (): Promise<Agreed> => {
    const agreed = await agreedText(felix, sabine);
    await freeze(felix, agreed);
    await world.runJobs();
    return agreed;
  };
  const sign = (who: Client, { id, textHash }: Agreed, more: object = {}) =>
    who.post(`/agreements/${id}/signatures`, {
      textHash,
      form: 'WET_INK',
      signatory: who.name,
      signedOn: TODAY,
      ...more,
    });
  const signed = async (): Promise<Agreed> => {
    const agreed = await frozen();
    await resolveOn(sabine, agreed);
    await sign(felix, agreed);
    await sign(sabine, agreed);
    return agreed;
  };
  const scan = async () =>
    (await felix.post('/files?room=JOINT', formOf('Unterschrieben.pdf', PDF))).body.id as string;
  const read = async (who: Client, { id }: Agreed) => (await who.get(`/agreements/${id}/signing`)).body;

  it('leads from the agreed text to an agreement in force', async () => {
    const agreed = await agreedText(felix, sabine);
    expect(await read(lena, agreed)).toMatchObject({
      state: 'AGREED',
      copy: null,
      openClauses: [],
      statement: null,
      may: { freeze: false },
    });
    expect(await freeze(felix, agreed)).toMatchObject({
      status: 200,
      body: {
        state: 'FOR_SIGNATURE',
        copy: { number: 1, textHash: agreed.textHash, report: { state: 'QUEUED' } },
      },
    });
    expect((await sign(felix, agreed)).body.code).toBe('signing-copy.not-ready');
    await world.runJobs();
    const { copy } = await read(felix, agreed);
    expect(copy.report).toMatchObject({
      state: 'DONE',
      progress: 100,
      pages: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const pdf = await fetch(
      `${world.baseUrl}/api/v1/companies/${company.id}/files/${copy.report.fileId}/content`,
      {
        headers: { cookie: sabine.cookie },
      },
    );
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect((await sabine.get(`/inbox/tasks?initiativeId=${agreed.initiativeId}`)).body.items[0].kind).toBe(
      'signature.council',
    );

    expect((await sign(sabine, agreed)).body.code).toBe('resolution.missing');
    await resolveOn(sabine, agreed, { yes: 2, no: 2 });
    expect((await sign(sabine, agreed)).body.code).toBe('resolution.missing');
    const resolution = await resolveOn(sabine, agreed);
    expect((await read(felix, agreed)).resolution).toBeNull();
    await sabine.post(`/resolutions/${resolution.body.id}/extract`);
    expect((await read(felix, agreed)).resolution).toEqual({ meetingDate: '2026-11-18', handedOver: true });

    expect((await sign(felix, agreed)).body.signatures).toMatchObject([
      { side: 'EMPLOYER', signatory: 'Felix Brandner' },
    ]);
    expect(
      (await felix.put(`/agreements/${agreed.id}/signed-document`, { fileId: await scan() })).body.code,
    ).toBe('signature.missing');
    expect((await sign(sabine, agreed)).body.signatures).toHaveLength(2);
    const sealed = await sabine.put(`/agreements/${agreed.id}/signed-document`, { fileId: await scan() });
    expect(sealed.body).toMatchObject({
      state: 'SIGNED',
      signedDocument: { fileName: 'Unterschrieben.pdf' },
    });

    const display = { effectiveOn: TODAY, reviewOn: '2027-05-22', place: 'Schwarzes Brett' };
    expect((await sabine.post(`/agreements/${agreed.id}/display`, display)).status).toBe(403);
    expect(
      (await felix.post(`/agreements/${agreed.id}/display`, { ...display, reviewOn: TODAY })).status,
    ).toBe(422);
    expect((await felix.post(`/agreements/${agreed.id}/display`, display)).body).toMatchObject({
      state: 'IN_FORCE',
      displayedOn: TODAY,
    });
    expect((await felix.post(`/agreements/${agreed.id}/display`, display)).body.code).toBe(
      'agreement.displayed',
    );
    await world.runJobs();

    const [shown] = (await worker.get('/displays')).body.items;
    expect(shown).toMatchObject({
      title: 'Betriebsvereinbarung „Sichtprüfung“',
      textHash: agreed.textHash,
      effectiveOn: TODAY,
    });
    expect(shown.text).toContain('§ 2 Ausschluss von Leistungs- und Verhaltenskontrolle');
    expect((await worker.get(`/displays/${shown.id}`)).body).toEqual(shown);
    expect((await outsider.get(`/displays/${shown.id}`)).status).toBe(404);
    expect((await worker.get('/agreements')).status).toBe(403);
    expect((await felix.get('/agreements?limit=1')).body).toMatchObject({
      items: [{ id: agreed.id, state: 'IN_FORCE', settledCount: 3, clauseCount: 3, effectiveOn: TODAY }],
    });
    expect((await read(felix, agreed)).displayId).toBe(shown.id);
    expect((await worker.get(`/files/${shown.fileId}/content`)).status).toBe(200);
    expect((await worker.get(`/files/${copy.report.fileId}/content`)).status).toBe(404);
    expect((await worker.get('/inbox/notifications')).body.items[0].kind).toBe('agreement.displayed');
    expect(world.mailbox.to(worker.email)[0]?.subject).toContain('Sichtprüfung');
    expect((await felix.get(`/agreements/${agreed.id}/verification`)).body).toMatchObject({
      text: true,
      clauses: true,
      copy: true,
      signedDocument: true,
    });
  });

  it('is done by nobody for the other side and by nobody without the right', async () => {
    const agreed = await frozen();
    for (const who of [lena, mehmet]) expect((await sign(who, agreed)).status).toBe(403);
    expect((await sign(outsider, agreed)).status).toBe(404);
    expect((await sign(felix, agreed)).status).toBe(201);
    expect((await sign(felix, agreed)).body.code).toBe('signature.exists');
  });

  it('refuses a mixed form, a wrong day and a text that was not read', async () => {
    const agreed = await frozen();
    await resolveOn(sabine, agreed);
    expect((await sign(felix, agreed, { signedOn: '2026-01-01' })).body.errors[0]).toMatchObject({
      pointer: '/signedOn',
      code: 'not-a-signing-day',
    });
    expect((await sign(felix, agreed, { signedOn: '2999-01-01' })).status).toBe(422);
    expect((await sign(felix, agreed, { textHash: 'a'.repeat(64) })).status).toBe(412);
    expect((await sign(felix, agreed, { form: 'SCAN' })).status).toBe(422);
    expect((await sign(felix, agreed, { form: 'QES' })).status).toBe(201);
    expect((await sign(sabine, agreed)).body.code).toBe('signature.mixed-form');
    expect((await sign(sabine, agreed, { form: 'QES' })).status).toBe(201);
  });

  it('needs a resolution on exactly this text', async () => {
    const agreed = await frozen();
    await resolveOn(sabine, { ...agreed, textHash: 'b'.repeat(64) });
    await resolveOn(sabine, agreed, { minutesSignedByMember: false });
    await resolveOn(sabine, agreed, { suspended: true });
    expect((await sign(sabine, agreed)).body.code).toBe('resolution.missing');
    const good = await resolveOn(sabine, agreed);
    await sabine.post('/resolutions', {
      subject: { kind: 'AGREEMENT', initiativeId: agreed.initiativeId, textHash: agreed.textHash },
      meeting: { ...good.body.meeting, yes: 1, no: 4, abstain: 0 },
      correctsId: good.body.id,
    });
    expect((await sign(sabine, agreed)).body.code).toBe('resolution.missing');
  });

  it('begins only when all is agreed, and ends in a draft again while nobody has signed', async () => {
    const agreed = await agreedText(felix, sabine);
    expect((await freeze(felix, { ...agreed, textHash: 'c'.repeat(64) })).status).toBe(412);
    const { version } = (await sabine.get(`/clauses/${agreed.clauseIds[0]}`)).body;
    await sabine.post(
      `/clauses/${agreed.clauseIds[0]}/versions`,
      { variant: 'CUSTOM', text: 'Anders.' },
      { version },
    );
    expect((await freeze(felix, agreed)).body.code).toBe('agreement.not-agreed');
    expect((await read(felix, agreed)).openClauses).toEqual([
      { id: agreed.clauseIds[0], number: 1, title: expect.any(String) },
    ]);
    const [draft] = (await felix.get('/agreements')).body.items;
    expect(draft).toMatchObject({ id: agreed.id, state: 'DRAFT', settledCount: 2, clauseCount: 3 });
    const again = await felix.post(
      `/clauses/${agreed.clauseIds[0]}/acceptance`,
      { version: 2 },
      { version: version + 1 },
    );
    expect(again.body.state).toBe('AGREED');
    const { textHash } = (await felix.get(`/initiatives/${agreed.initiativeId}/agreement`)).body;
    const now = { ...agreed, textHash };
    await freeze(sabine, now);
    await world.runJobs();
    const thaw = `/agreements/${agreed.id}/signing-copy`;
    expect((await felix.delete(thaw, { body: { reason: '' } })).status).toBe(422);
    expect((await felix.delete(thaw, { body: { reason: 'Anlage fehlt' } })).body).toMatchObject({
      state: 'AGREED',
      copy: null,
    });
    await freeze(felix, now);
    await world.runJobs();
    expect((await read(felix, now)).copy.number).toBe(2);
    await sign(felix, now);
    expect((await felix.delete(thaw, { body: { reason: 'Doch nicht' } })).body.code).toBe('signature.exists');
  });

  it('lets exactly one of an edit and a freeze win', async () => {
    for (let round = 0; round < 8; round += 1) {
      const agreed = await agreedText(felix, sabine, ['K02']);
      const [clauseId] = agreed.clauseIds;
      const { version } = (await sabine.get(`/clauses/${clauseId}`)).body;
      const edit = () =>
        sabine.post(`/clauses/${clauseId}/versions`, { variant: 'CUSTOM', text: 'Spät.' }, { version });
      const [a, b] = await Promise.all(
        round % 2 ? [freeze(felix, agreed), edit()] : [edit(), freeze(felix, agreed)],
      );
      expect([a.status, b.status].filter((status) => status < 300)).toHaveLength(1);
      const { state, copy } = await read(felix, agreed);
      const texts = (await felix.get(`/clauses/${clauseId}`)).body.versions.length;
      expect([state, texts]).toEqual(copy ? ['FOR_SIGNATURE', 1] : ['DRAFT', 2]);
    }
  });

  it('lets exactly one of two signatures, and one of a signature and a withdrawal win', async () => {
    for (let round = 0; round < 4; round += 1) {
      const agreed = await frozen();
      const withdraw = () =>
        sabine.delete(`/agreements/${agreed.id}/signing-copy`, { body: { reason: 'Fehler' } });
      const answers = await Promise.all([
        sign(felix, agreed),
        sign(felix, agreed),
        ...(round % 2 ? [withdraw()] : []),
      ]);
      expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(answers.every(({ status }) => status < 500)).toBe(true);
    }
  });

  it('ends all change', async () => {
    const agreed = await signed();
    await sabine.put(`/agreements/${agreed.id}/signed-document`, { fileId: await scan() });
    const { version } = (await sabine.get(`/clauses/${agreed.clauseIds[0]}`)).body;
    const late = await Promise.all([
      felix.post(`/clauses/${agreed.clauseIds[0]}/versions`, { variant: 'CUSTOM', text: 'x' }, { version }),
      sabine.post(`/clauses/${agreed.clauseIds[0]}/drafts`, { variant: 'CUSTOM', text: 'x' }),
      felix.post(`/agreements/${agreed.id}/clauses`, { key: 'K01' }),
      felix.delete(`/agreements/${agreed.id}/signing-copy`, { body: { reason: 'x' } }),
      freeze(felix, agreed),
      sign(felix, agreed),
      felix.put(`/agreements/${agreed.id}/signed-document`, { fileId: await scan() }),
    ]);
    expect(late.map(({ status }) => status)).toEqual(late.map(() => 409));
    for (const sql of [
      `update signing_copy set canonical_text = 'x'`,
      `update signature set signatory = 'x'`,
      `delete from signed_document`,
      `update agreement set title = 'x'`,
    ])
      await expect(world.admin.query(`set role einklang_app; ${sql}`)).rejects.toThrow(/permission denied/);
    await world.admin.query('reset role');
    await expect(
      world.admin.query(`update agreement set state = 'DRAFT' where id = $1`, [agreed.id]),
    ).rejects.toThrow('frozen');
  });

  it('answers the consent that the facts ask for, at the gate', async () => {
    const keys = ['K07', 'K08', 'K09', 'K10', 'K11', 'K12', 'K13'];
    const agreed = await agreedText(felix, sabine, keys);
    const gate = async () => {
      const { items } = (await sabine.get(`/initiatives/${agreed.initiativeId}/gates`)).body;
      const { criteria } = items.find((item: { gate: string }) => item.gate === 'G4');
      return Object.fromEntries(
        criteria.map((each: { id: string; reasons: { code: string }[] }) => [
          each.id,
          each.reasons.map(({ code }) => code),
        ]),
      );
    };
    expect(await gate()).toMatchObject({ 'G4-CONSENT': ['not-recorded'] });
    const facts = {
      isAiSystem: 'no',
      logsUserActivity: true,
      processesEmployeeData: true,
      employeeDataIdentifiable: 'identifiable',
    };
    await felix.put(`/initiatives/${agreed.initiativeId}/facts`, { facts }, { version: 0 });
    expect(await gate()).toEqual({
      'G4-CONSENT': ['instrument-not-signed'],
      'G4-CLAUSES': ['clauses-missing'],
    });
    await felix.post(`/agreements/${agreed.id}/clauses`, { key: 'K14' });
    const { clauses } = (await felix.get(`/initiatives/${agreed.initiativeId}/agreement`)).body;
    const last = clauses.at(-1).id;
    await felix.post(
      `/clauses/${last}/versions`,
      { variant: 'CUSTOM', text: 'Nach 90 Tagen.' },
      { version: 1 },
    );
    await sabine.post(`/clauses/${last}/acceptance`, { version: 1 }, { version: 2 });
    const { textHash } = (await felix.get(`/initiatives/${agreed.initiativeId}/agreement`)).body;
    const whole = { ...agreed, textHash };
    await freeze(felix, whole);
    await world.runJobs();
    await resolveOn(sabine, whole);
    await sign(felix, whole);
    await sign(sabine, whole);
    expect(await gate()).toEqual({ 'G4-CONSENT': ['instrument-not-signed'], 'G4-CLAUSES': [] });
    await sabine.put(`/agreements/${agreed.id}/signed-document`, { fileId: await scan() });
    expect(await gate()).toEqual({ 'G4-CONSENT': [], 'G4-CLAUSES': [] });
  });

  it('finds one flipped byte', async () => {
    const agreed = await signed();
    const fileId = await scan();
    await sabine.put(`/agreements/${agreed.id}/signed-document`, { fileId });
    const { rows } = await world.admin.query('select stored_name from file where id = $1', [fileId]);
    const path = join(world.filesDir, company.id, rows[0].stored_name);
    const bytes = Buffer.from(PDF);
    bytes[20] = bytes[20]! ^ 1;
    await writeFile(path, bytes);
    const verify = async () => (await mehmet.get(`/agreements/${agreed.id}/verification`)).body;
    expect(await verify()).toMatchObject({ text: true, clauses: true, copy: true, signedDocument: false });
    await world.admin.query(
      `update signing_copy set canonical_text = replace(canonical_text, 'Regel', 'Rebel') where agreement_id = $1`,
      [agreed.id],
    );
    expect(await verify()).toMatchObject({ text: false, clauses: false });
  });

  it('is management’s alone where there is no council', async () => {
    const without = await world.company({ name: 'Nordlicht GmbH', seats: 0 });
    const hauke = await without.person('MANAGEMENT', { name: 'Hauke Jensen' });
    const jette = await without.person('EMPLOYEE_REP');
    const initiativeId = (await hauke.post('/initiatives', { title: 'Tourenplanung', shortlist: true })).body
      .id;
    const path = `/initiatives/${initiativeId}/agreement`;
    const policy = (await hauke.post(path, { kind: 'AI_POLICY', clauses: ['K30'] })).body;
    await hauke.post(
      `/clauses/${policy.clauses[0].id}/versions`,
      { variant: 'CUSTOM', text: 'Nur während der Tour.' },
      { version: 1 },
    );
    const before: Agreed = { id: policy.id, initiativeId, textHash: '', clauseIds: [] };
    expect((await read(jette, before)).statement).toEqual({ count: 0, unanswered: 0 });
    const item = (await jette.post(`/agreements/${policy.id}/policy-items`, { text: 'Keine Fahrstilwerte.' }))
      .body;
    await hauke.post(`/policy-items/${item.id}/declaration`, {
      response: 'PARTLY_ACCEPTED',
      reasons: 'Nur je Fahrzeug.',
    });
    const { textHash } = (await jette.get(path)).body;
    expect((await jette.put(`/agreements/${policy.id}/signing-copy`, { textHash })).status).toBe(403);
    await hauke.put(`/agreements/${policy.id}/signing-copy`, { textHash });
    await world.runJobs();
    const one: Agreed = { id: policy.id, initiativeId, textHash, clauseIds: [] };
    expect((await read(jette, one)).copy.report.state).toBe('DONE');
    expect((await sign(hauke, one)).body.code).toBe('agreement.wrong-kind');
    const issued = await hauke.post(`/agreements/${policy.id}/issuing`, {
      textHash,
      signatory: 'Hauke Jensen',
      issuedOn: TODAY,
    });
    expect(issued.body).toMatchObject({
      state: 'SIGNED',
      kind: 'AI_POLICY',
      signatures: [{ side: 'EMPLOYER', form: 'ISSUED' }],
    });
    await hauke.post(`/agreements/${policy.id}/display`, {
      effectiveOn: '2027-01-01',
      reviewOn: '2027-07-01',
    });
    const [shown] = (await (await without.person('EMPLOYEE')).get('/displays')).body.items;
    expect(shown.title).toBe('KI-Richtlinie mit Beteiligungsprotokoll „Tourenplanung“');
    expect(shown.text).toContain('Teilweise übernommen: Nur je Fahrzeug.');
    expect(shown.text).not.toMatch(/Betriebsrat|Betriebsvereinbarung/);
    expect((await read(hauke, one)).state).toBe('DISPLAYED');
  });
});
