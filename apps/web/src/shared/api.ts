import type { paths } from '@einklang/api-client';
import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import { noteAnswer, noteSessionLost } from './activity';
import { noConnection, problemOf } from './api-problem';
import { viewOf } from './view';

const middleware: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', i18next.language ?? 'de');
    const view = viewOf(request.url);
    if (view) request.headers.set('X-View-As', view);
    if (request.method !== 'GET') request.headers.set('X-Einklang', '1');
    return request;
  },
  onResponse({ request, response }) {
    const isSignIn = request.method === 'POST' && request.url.endsWith('/session');
    if (response.status === 401 && !isSignIn) noteSessionLost();
    else noteAnswer();
  },
};

/** The API, typed by its OpenAPI document. Use it inside `answerOf`. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '' });
api.use(middleware);

interface Outcome<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of a successful answer; throws an `ApiProblem` for everything else. */
export async function answerOf<Data>(call: Promise<Outcome<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof TypeError) throw noConnection();
    throw cause;
  });
  if (!response.ok) throw problemOf(response.status, error, response.headers.get('x-request-id'));
  return data as Data;
}
