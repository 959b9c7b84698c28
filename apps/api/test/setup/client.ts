import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Record<string, string>;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** `If-Match` of the version last read. */
  readonly version?: number;
  readonly key?: string;
}

// The tests look at answers as any client would; what is in them they say themselves.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

/** Somebody signed in: asks over HTTP like any client. Paths are below `/api/v1/companies/:companyId`. */
export interface Client {
  readonly companyId: string;
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
  get<T = Json>(path: string, asking?: Asking): Promise<Answer<T>>;
  post<T = Json>(path: string, body?: unknown, asking?: Asking): Promise<Answer<T>>;
  put<T = Json>(path: string, body?: unknown, asking?: Asking): Promise<Answer<T>>;
  patch<T = Json>(path: string, body?: unknown, asking?: Asking): Promise<Answer<T>>;
  delete<T = Json>(path: string, asking?: Asking): Promise<Answer<T>>;
  /** Any address below `/api/v1`, e.g. of another company. */
  ask<T = Json>(method: Method, path: string, asking?: Asking): Promise<Answer<T>>;
}
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Who = Pick<Client, 'companyId' | 'personId' | 'accountId' | 'name' | 'email'>;

export const signedInClient = async (baseUrl: string, admin: pg.Client, who: Who): Promise<Client> => {
  const token = randomBytes(32).toString('base64url');
  await admin.query(
    `insert into session (account_id, token_hash, expires_at) values ($1, $2, now() + interval '12 hours')`,
    [who.accountId, createHash('sha256').update(token).digest()],
  );
  const cookie = `einklang=${token}`;
  const ask = async <T = Json>(
    method: Method,
    path: string,
    { body, headers = {}, version, key }: Asking = {},
  ): Promise<Answer<T>> => {
    const answer = await fetch(`${baseUrl}/api/v1${path}`, {
      method,
      headers: {
        cookie,
        'x-einklang': '1',
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
      }),
      redirect: 'manual',
    });
    const text = await answer.text();
    const json = (answer.headers.get('content-type') ?? '').includes('json') && text !== '';
    return {
      status: answer.status,
      body: (json ? JSON.parse(text) : text) as T,
      headers: Object.fromEntries(answer.headers),
    };
  };
  const here = `/companies/${who.companyId}`;
  return {
    ...who,
    cookie,
    ask,
    get: (path, asking) => ask('GET', here + path, asking),
    post: (path, body, asking) => ask('POST', here + path, { ...asking, body }),
    put: (path, body, asking) => ask('PUT', here + path, { ...asking, body }),
    patch: (path, body, asking) => ask('PATCH', here + path, { ...asking, body }),
    delete: (path, asking) => ask('DELETE', here + path, asking),
  };
};
