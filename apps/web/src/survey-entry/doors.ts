import type { Schema } from '@einklang/api-client';

export type Ballot = Schema<'BallotView'>;

/** Why something did not work: no connection, the server's own trouble, or what it says of code and ballot. */
export type Failure =
  'offline' | 'trouble' | 'unknown' | 'used' | 'not-open' | 'closed' | 'gone' | 'throttled';
export type Outcome<Value> = { readonly value: Value } | { readonly failure: Failure };

const REFUSALS: readonly Failure[] = ['unknown', 'used', 'not-open', 'closed', 'gone', 'throttled'];

/** Never with a cookie: the session of somebody who is signed in in this browser stays out of it. */
async function post<Value>(path: string, body: unknown): Promise<Outcome<Value>> {
  try {
    const response = await fetch(`/api/v1/ballots${path}`, {
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-einklang': '1' },
      body: JSON.stringify(body),
    });
    if (response.status === 204) return { value: undefined as Value };
    const answer = (await response.json()) as Value & { code?: string };
    return response.ok ? { value: answer } : { failure: failureOf(answer.code) };
  } catch (error) {
    return { failure: error instanceof TypeError ? 'offline' : 'trouble' };
  }
}

const failureOf = (code: string | undefined): Failure =>
  REFUSALS.find((refusal) => code === `ballot.${refusal}`) ?? 'trouble';

export const openBallot = (token: string, code: string): Promise<Outcome<Ballot>> =>
  post('/open', { token, code });
export const readBallot = (token: string): Promise<Outcome<Ballot>> => post('/read', { token });
export const castBallot = (body: Schema<'CastBallot'>): Promise<Outcome<void>> => post('', body);

/** 256 bits, drawn here: when the answer of the server gets lost, the page asks again with the same. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}
