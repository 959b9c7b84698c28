import { rename, rm, writeFile } from 'node:fs/promises';
import { HANDLERS } from '@einklang/features';
import { REPORT_KINDS, ReportSources } from '@einklang/features/reports';
import type { JobHandler } from '@einklang/platform/jobs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agreedText, resolveOn, type Agreed } from './setup/agreed';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { createWorld, type World } from './setup/world';

describe('reports', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let agreed: Agreed;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    agreed = await agreedText(felix, sabine, ['K02']);
  });
  afterAll(() => world.close());

  const request = (who: Client, kind: string, more: object = {}) =>
    who.post('/reports', { kind, initiativeId: agreed.initiativeId, ...more });

  it('have a source for every kind', () => {
    expect(world.app.get(ReportSources, { strict: false }).kinds.sort()).toEqual([...REPORT_KINDS].sort());
  });

  it('are made by the worker, the same bytes for the same data', async () => {
    const first = await request(felix, 'AGREEMENT_DRAFT');
    expect(first).toMatchObject({ status: 201, body: { state: 'QUEUED', progress: 0, fileId: null } });
    const second = await request(sabine, 'AGREEMENT_DRAFT');
    await world.runJobs();
    const done = (await sabine.get(`/reports/${first.body.id}`)).body;
    expect(done).toMatchObject({
      state: 'DONE',
      progress: 100,
      fileName: 'Entwurf Sichtprüfung.pdf',
      requestedBy: felix.name,
    });
    expect((await felix.get(`/reports/${second.body.id}`)).body.sha256).toBe(done.sha256);
    expect(
      (await felix.get(`/reports?initiativeId=${agreed.initiativeId}&kind=AGREEMENT_DRAFT`)).body.items,
    ).toHaveLength(2);
    expect((await felix.post(`/reports/${first.body.id}/repetition`)).body.code).toBe('report.not-failed');
  });

  it('print an extract from what was handed over', async () => {
    const { body } = await resolveOn(sabine, agreed);
    const extract = (await sabine.post(`/resolutions/${body.id}/extract`)).body;
    const report = await request(felix, 'RESOLUTION_EXTRACT', { subjectId: extract.id });
    await world.runJobs();
    expect((await felix.get(`/reports/${report.body.id}`)).body).toMatchObject({
      state: 'DONE',
      fileName: 'Beschlussauszug 2026-11-18.pdf',
    });
    expect((await request(felix, 'RESOLUTION_EXTRACT', { subjectId: agreed.id })).status).toBe(404);
  });

  it('tell where an initiative stands, with nothing from a room of one side', async () => {
    await sabine.post(`/initiatives/${agreed.initiativeId}/comments`, {
      room: 'COUNCIL',
      subjectType: 'initiative',
      subjectId: agreed.initiativeId,
      body: 'intern',
    });
    const ours = await request(sabine, 'STAGE_REPORT');
    const theirs = await request(felix, 'STAGE_REPORT');
    const english = await request(felix, 'STAGE_REPORT', { locale: 'en' });
    await world.runJobs();
    const read = async (id: string) => (await felix.get(`/reports/${id}`)).body;
    expect(await read(ours.body.id)).toMatchObject({ state: 'DONE', fileName: 'Sachstand Sichtprüfung.pdf' });
    expect((await read(ours.body.id)).sha256).toBe((await read(theirs.body.id)).sha256);
    expect((await read(english.body.id)).sha256).not.toBe((await read(theirs.body.id)).sha256);
  });

  it('refuse what there is nothing to report on', async () => {
    const empty = (await felix.post('/initiatives', { title: 'Ohne', shortlist: true })).body.id;
    expect((await request(felix, 'AGREEMENT_DRAFT', { initiativeId: empty })).status).toBe(404);
    expect((await request(felix, 'SIGNING_COPY')).status).toBe(422);
    expect((await request(felix, 'R-99')).status).toBe(422);
    const outsider = await (await world.company()).person('MANAGEMENT');
    expect((await request(outsider, 'AGREEMENT_DRAFT')).status).toBe(404);
  });

  it('say that they failed, and can be tried again', async () => {
    const report = await request(felix, 'AGREEMENT_DRAFT');
    await rename(world.filesDir, `${world.filesDir}-away`);
    await writeFile(world.filesDir, 'not a folder');
    await world.runJobs();
    expect((await felix.get(`/reports/${report.body.id}`)).body).toMatchObject({
      state: 'FAILED',
      failure: 'internal',
      may: { repeat: true },
    });
    await rm(world.filesDir);
    await rename(`${world.filesDir}-away`, world.filesDir);
    expect((await sabine.post(`/reports/${report.body.id}/repetition`)).body).toMatchObject({
      state: 'QUEUED',
      failure: null,
    });
    await world.runJobs();
    expect((await felix.get(`/reports/${report.body.id}`)).body.state).toBe('DONE');
  });

  it('are made with the rights of the requester at that moment, and once', async () => {
    const dpo = await company.person('DPO');
    const report = await request(dpo, 'AGREEMENT_DRAFT');
    await world.admin.query('update membership set valid_to = now() where person_id = $1', [dpo.personId]);
    await world.runJobs();
    expect((await felix.get(`/reports/${report.body.id}`)).body).toMatchObject({
      state: 'QUEUED',
      fileId: null,
    });

    const again = await request(felix, 'AGREEMENT_DRAFT');
    const { rows } = await world.admin.query('select * from app.claim_outbox(100)');
    const job = rows.find((row) => row.name === 'report.render');
    const handler = world.app.get<JobHandler<'report.render'>>(HANDLERS['report.render'], { strict: false });
    const run = () => handler.run({ jobId: 'same', companyId: company.id, payload: job.payload });
    await Promise.all([run(), run()]);
    await run();
    const files = await world.admin.query(
      `select count(*)::int as count from audit_entry where event = 'report.finished' and subject_id = $1`,
      [again.body.id],
    );
    expect(files.rows[0].count).toBe(1);
  });
});
