import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSweep } from '@einklang/features/files';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { docx, formOf, PDF, PNG, zip } from './setup/sample-files';
import { createWorld, type World } from './setup/world';

describe('files', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;
  let sabine: Client;
  let outsider: Client;
  let workforce: Client;
  let initiativeId: string;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
    sabine = await company.person('WC_CHAIR');
    workforce = await company.person('EMPLOYEE');
    outsider = await (await world.company()).person('MANAGEMENT');
    initiativeId = (await felix.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  });
  afterAll(() => world.close());

  const upload = (who: Client, room: string, name: string, bytes: Buffer, more: object = {}) =>
    who.post(`/files?room=${room}`, formOf(name, bytes), more);

  it('come back byte for byte, to save and never to show', async () => {
    const added = await felix.post(
      `/files?room=JOINT&initiativeId=${initiativeId}`,
      formOf('Angebot Straße 1.pdf', PDF),
    );
    expect(added).toMatchObject({
      status: 201,
      body: {
        name: 'Angebot Straße 1.pdf',
        mediaType: 'application/pdf',
        size: PDF.length,
        sha256: createHash('sha256').update(PDF).digest('hex'),
        room: 'JOINT',
        initiativeId,
        addedBy: felix.name,
      },
    });
    const content = await fetch(
      `${world.baseUrl}/api/v1/companies/${company.id}/files/${added.body.id}/content`,
      {
        headers: { cookie: sabine.cookie },
      },
    );
    expect(content.status).toBe(200);
    expect(Buffer.from(await content.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(content.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Angebot Strae 1.pdf"; filename*=UTF-8''Angebot%20Stra%C3%9Fe%201.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect((await sabine.get(`/files?initiativeId=${initiativeId}`)).body.items).toHaveLength(1);
  });

  it('stay in their room', async () => {
    const secret = await upload(sabine, 'COUNCIL', 'Protokoll.txt', Buffer.from('nur für uns'));
    expect(secret.status).toBe(201);
    for (const who of [felix, workforce])
      for (const path of ['', '/content'])
        expect((await who.get(`/files/${secret.body.id}${path}`)).status).toBe(404);
    expect((await felix.get('/files?room=COUNCIL')).body.items).toEqual([]);
    expect((await sabine.get(`/files/${secret.body.id}/content`)).body).toBe('nur für uns');
    expect((await upload(felix, 'COUNCIL', 'x.txt', Buffer.from('x'))).status).toBe(404);
    expect((await upload(workforce, 'JOINT', 'x.txt', Buffer.from('x'))).status).toBe(403);
    expect((await upload(felix, 'WORKFORCE', 'x.txt', Buffer.from('x'))).status).toBe(422);
  });

  it('do not exist for another company', async () => {
    const { id } = (await upload(felix, 'JOINT', 'a.txt', Buffer.from('a'))).body;
    expect((await outsider.ask('GET', `/companies/${company.id}/files/${id}/content`)).status).toBe(404);
    expect((await outsider.get(`/files/${id}/content`)).status).toBe(404);
    expect(
      (
        await outsider.post(
          `/files?room=JOINT&initiativeId=${initiativeId}`,
          formOf('a.txt', Buffer.from('a')),
        )
      ).status,
    ).toBe(404);
  });

  it.each([
    ['bild.pdf', PNG, 415, 'file.renamed'],
    ['programm.txt', Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03]), 415, 'input.unsupported-media'],
    ['seite.html', Buffer.from('<script>alert(1)</script>'), 415, 'file.renamed'],
    ['makro.docx', docx(['word/vbaProject.bin']), 415, 'input.unsupported-media'],
    ['archiv.docx', zip(['readme.txt']), 415, 'input.unsupported-media'],
    ['leer.txt', Buffer.alloc(0), 422, 'file.empty'],
    ['gross.pdf', Buffer.concat([PDF, randomBytes(25 * 1024 * 1024)]), 413, 'input.too-large'],
  ])('refuse %s', async (name, bytes, status, code) => {
    expect(await upload(felix, 'JOINT', name, bytes)).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Temp\\Plan "neu".txt', 'Plan neu.txt'],
    ['rechnung\u202Efdp.txt', 'rechnungfdp.txt'],
    ['CON.txt', 'DateiCON.txt'],
    ['ohne', 'ohne.txt'],
    [`${'ä'.repeat(300)}.txt`, `${'ä'.repeat(114)}.txt`],
  ])('get a harmless name: %s', async (given, kept) => {
    expect((await upload(felix, 'JOINT', given, Buffer.from('x'))).body.name).toBe(kept);
  });

  it('know Word by its content, need a file and a form', async () => {
    expect((await upload(felix, 'JOINT', 'plan.docx', docx())).body.mediaType).toContain('wordprocessingml');
    expect((await felix.post('/files?room=JOINT', new FormData())).body.errors[0].pointer).toBe('/file');
    expect((await felix.post('/files?room=JOINT', { file: 'x' })).status).toBe(415);
  });

  it('are added once per key', async () => {
    const once = await upload(felix, 'JOINT', 'a.txt', Buffer.from('a'), { key: 'k-1' });
    expect((await upload(felix, 'JOINT', 'a.txt', Buffer.from('a'), { key: 'k-1' })).body.id).toBe(
      once.body.id,
    );
    expect((await upload(felix, 'JOINT', 'a.txt', Buffer.from('b'), { key: 'k-1' })).body.code).toBe(
      'idempotency.mismatch',
    );
  });

  it('are not handed out when one byte has changed', async () => {
    const { id } = (await upload(felix, 'JOINT', 'vertrag.txt', Buffer.from('Ja'))).body;
    const { rows } = await world.admin.query('select stored_name from file where id = $1', [id]);
    await writeFile(join(world.filesDir, company.id, rows[0].stored_name), 'Jo');
    expect(await felix.get(`/files/${id}/content`)).toMatchObject({
      status: 500,
      body: { code: 'file.damaged' },
    });
  });

  it('leave nothing behind that is none', async () => {
    expect(await readdir(join(world.filesDir, 'incoming'))).toEqual([]);
    const kept = (await readdir(join(world.filesDir, company.id))).length;
    const orphan = join(world.filesDir, company.id, '01890000-0000-7000-8000-000000000001');
    await mkdir(join(world.filesDir, 'incoming'), { recursive: true });
    const broken = join(world.filesDir, 'incoming', '01890000-0000-7000-8000-000000000002');
    const yesterday = new Date(Date.now() - 2 * 86_400_000);
    for (const path of [orphan, broken]) {
      await writeFile(path, 'x');
      await utimes(path, yesterday, yesterday);
    }
    expect(await world.app.get(FileSweep).run()).toBe(2);
    expect((await readdir(join(world.filesDir, company.id))).length).toBe(kept);
  });
});
