import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Message, MessageStore } from './message.store';
import { listPage, messagePage, missingPage } from './pages';

/**
 * The page for people (`/`, `/nachrichten/:id`) and the interface for tests:
 * `GET /api/messages?to=`, `GET /api/messages/:id`, `DELETE /api/messages`.
 */
export const startPages = (store: MessageStore, host: string, port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://mailbox');
    const to = url.searchParams.get('to');
    const [, area, kind, id] = url.pathname.split('/');
    if (request.method === 'DELETE' && url.pathname === '/api/messages') {
      store.clear();
      return void response.writeHead(204).end();
    }
    if (request.method !== 'GET') return void response.writeHead(405).end();
    if (url.pathname === '/api/messages') return json(response, 200, { items: store.list(to).map(summary) });
    if (area === 'api' && kind === 'messages' && id) {
      const message = store.find(id);
      return message ? json(response, 200, message) : json(response, 404, { error: 'not found' });
    }
    if (url.pathname === '/') return html(response, 200, listPage(store.list(to), to ?? ''));
    const message = area === 'nachrichten' && kind ? store.find(kind) : undefined;
    return message ? html(response, 200, messagePage(message)) : html(response, 404, missingPage());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
};

const summary = ({ html, headers, ...rest }: Message): Omit<Message, 'html' | 'headers'> => rest;

const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
};

const html = (response: ServerResponse, status: number, body: string): void => {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
      'referrer-policy': 'no-referrer',
    })
    .end(body);
};
