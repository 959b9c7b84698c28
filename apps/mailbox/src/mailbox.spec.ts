import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { MessageStore } from './message.store';
import { startPages } from './pages.server';
import { startSmtp } from './smtp.server';

describe('mailbox', () => {
  const store = new MessageStore();
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  let pages: Awaited<ReturnType<typeof startPages>>;
  let base: string;

  beforeAll(async () => {
    smtp = await startSmtp(store, '127.0.0.1', 0);
    pages = await startPages(store, '127.0.0.1', 0);
    base = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  });
  beforeEach(() => store.clear());
  afterAll(async () => {
    pages.closeAllConnections();
    await new Promise((resolve) => pages.close(resolve));
    await new Promise<void>((resolve) => smtp.close(resolve));
  });

  const send = (to: string, subject: string, text = 'Guten Tag'): Promise<unknown> => {
    const { port } = smtp.server.address() as AddressInfo;
    return createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({
      from: 'Einklang <einklang@localhost>',
      to,
      subject,
      text,
      messageId: '<same@einklang>',
    });
  };
  const ask = async (path: string): Promise<string> => (await fetch(base + path)).text();

  it('keeps every copy of a mail, newest first, and finds them by recipient', async () => {
    await send('Sabine.Kurz@brandner.example', 'Fristende');
    await send('sabine.kurz@brandner.example', 'Fristende am 3. Dezember');
    await send('hauke.jensen@nordlicht.example', 'Anderes');
    const { items } = JSON.parse(await ask('/api/messages?to=sabine.kurz@brandner.example'));
    expect(items).toMatchObject([
      {
        subject: 'Fristende am 3. Dezember',
        messageId: '<same@einklang>',
        to: ['sabine.kurz@brandner.example'],
      },
      { subject: 'Fristende', messageId: '<same@einklang>' },
    ]);
    expect(JSON.parse(await ask(`/api/messages/${items[0].id}`))).toMatchObject({
      text: 'Guten Tag\n',
      html: null,
    });
  });

  it('shows a mail as inert text with its links', async () => {
    await send('a@b.example', '<script>', 'Hier: http://localhost:3000/x?a=1&b=2 <img src=x>');
    const [message] = store.list();
    const page = await ask(`/nachrichten/${message?.id}`);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('<a href="http://localhost:3000/x?a=1&amp;b=2">');
    expect(page).not.toContain('<img');
    expect(await ask('/')).toContain('a@b.example');
  });

  it('forgets everything when asked to', async () => {
    await send('a@b.example', 'Eins');
    expect((await fetch(`${base}/api/messages`, { method: 'DELETE' })).status).toBe(204);
    expect(JSON.parse(await ask('/api/messages'))).toEqual({ items: [] });
    expect((await fetch(`${base}/nachrichten/1`)).status).toBe(404);
  });
});
