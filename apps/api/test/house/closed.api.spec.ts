import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type World } from '../setup/world';
import { fillPath, readOperations } from './operations';

/** What answers without a session: the doors themselves, and nothing else. */
const PUBLIC = [
  'Session.signIn',
  'Access.requestReset',
  'Access.finishReset',
  'Access.readInvitation',
  'Access.acceptInvitation',
  'ElectionBallots.cast',
  'VendorDoor.read',
  'VendorDoor.save',
  'VendorDoor.send',
  'Ballots.open',
  'Ballots.read',
  'Ballots.cast',
];

describe('every operation', () => {
  let world: World;
  const operations = readOperations();

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(`${world.baseUrl}/api/v1${path}`, {
      method,
      headers: { 'x-einklang': '1', 'content-type': 'application/json', ...headers },
      ...(method !== 'GET' && { body: body ?? '{}' }),
    });

  it('is closed without a session, but for the doors', async () => {
    const open: string[] = [];
    for (const operation of operations) {
      const answer = await ask(operation.method, fillPath(operation, {}));
      if (answer.status !== 401) open.push(operation.id);
    }
    expect(open.sort()).toEqual([...PUBLIC].sort());
  });

  it('is closed before it looks at what was sent', async () => {
    const closed = operations.filter(({ id, method }) => method !== 'GET' && !PUBLIC.includes(id));
    for (const operation of closed)
      for (const body of ['{', '{"__proto__":{"a":1}}', '[[[1]]]']) {
        const answer = await ask(operation.method, fillPath(operation, {}), {}, body);
        expect([operation.id, body, answer.status]).toEqual([operation.id, body, 401]);
      }
  });

  it('refuses a forged or foreign-origin request', async () => {
    const company = await world.company();
    const felix = await company.person('MANAGEMENT');
    const unsafe = operations.filter((operation) => operation.method !== 'GET');
    for (const operation of unsafe) {
      const path = fillPath(operation, { companyId: company.id });
      const foreign = await ask(operation.method, path, {
        cookie: felix.cookie,
        'sec-fetch-site': 'cross-site',
      });
      const silent = await fetch(`${world.baseUrl}/api/v1${path}`, {
        method: operation.method,
        headers: { cookie: felix.cookie, 'content-type': 'application/json' },
        body: '{}',
      });
      expect([operation.id, foreign.status, silent.status]).toEqual([operation.id, 403, 403]);
    }
  });

  it('answers rubbish with a clear 4xx', async () => {
    const company = await world.company();
    const felix = await company.person('MANAGEMENT');
    const rubbish = [
      '{"x":[[[1]]],"__proto__":{"a":1}}',
      '{',
      '[]',
      '"\\u0000"',
      'null',
      `{"title":"\\ud800","body":"\\u0000","a":${'['.repeat(50)}${']'.repeat(50)}}`,
    ];
    const bad: string[] = [];
    for (const operation of operations.filter(
      (candidate) => candidate.id !== 'Stream.open' && candidate.id !== 'Session.signOut',
    ))
      for (const body of rubbish) {
        const query = operation.method === 'GET' ? '?limit=9e99&cursor=%00&stage=x&direction=%ff' : '';
        const answer = await ask(
          operation.method,
          fillPath(operation, { companyId: company.id }) + query,
          { cookie: felix.cookie },
          body,
        );
        if (answer.status >= 500) bad.push(`${operation.id} ${answer.status} ${body}`);
        if (
          answer.status >= 400 &&
          !answer.headers.get('content-type')?.startsWith('application/problem+json')
        )
          bad.push(`${operation.id}: no problem`);
      }
    expect(bad).toEqual([]);
  });
});
