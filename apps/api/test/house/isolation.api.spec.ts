import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@einklang/policy';
import type { Client } from '../setup/client';
import type { TestCompany } from '../setup/company';
import { createWorld, type World } from '../setup/world';
import { fillPath, readOperations } from './operations';

const SMALL: readonly Role[] = ['MANAGEMENT', 'WC_CHAIR', 'EMPLOYEE', 'TENANT_ADMIN'];
const FULL: readonly Role[] = [
  ...SMALL,
  'WC_MEMBER',
  'PROJECT_LEAD',
  'HR',
  'IT',
  'DPO',
  'SBV',
  'OSH_SPECIALIST',
];
/** `npm run prove` asks every role, `npm test` one of each kind. */
const ROLES = process.env['PROVE_SIZE'] === 'full' ? FULL : SMALL;
const NOWHERE = '01890000-0000-7000-8000-00000000dead';

/**
 * P4 (a), small: for every operation, role and id slot, another company's id answers exactly like one that does
 * not exist, byte for byte after removing the request's own id.
 */
describe('another company', () => {
  let world: World;
  let ours: TestCompany;
  let theirs: TestCompany;
  let clients: Client[];
  /** Ids of the other company by the name of the slot they fit. */
  let foreign: Record<string, string>;
  let own: Record<string, string>;
  const operations = readOperations().filter((operation) =>
    operation.path.startsWith('/companies/{companyId}'),
  );

  beforeAll(async () => {
    world = await createWorld();
    ours = await world.company({ name: 'Unser Werk GmbH' });
    theirs = await world.company({ name: 'Fremdes Werk GmbH' });
    own = await furnish(ours);
    foreign = await furnish(theirs);
    clients = [];
    for (const role of ROLES) clients.push(await ours.person(role));
  });
  afterAll(() => world.close());

  /** One row of every table that has an id of its own, found by the catalogue. */
  const furnish = async (company: TestCompany): Promise<Record<string, string>> => {
    const felix = await company.person('MANAGEMENT');
    const initiative = await felix.post('/initiatives', { title: 'Kanarienvogel', shortlist: true });
    const comment = await felix.post(`/initiatives/${initiative.body.id}/comments`, {
      room: 'JOINT',
      subjectType: 'initiative',
      subjectId: initiative.body.id,
      body: 'Kanarienvogel',
    });
    await world.runJobs();
    return { companyId: company.id, initiativeId: initiative.body.id, commentId: comment.body.id };
  };

  const answerOf = async (client: Client, index: number, ids: Record<string, string>): Promise<string> => {
    const operation = operations[index]!;
    const { status, body } = await client.ask(operation.method, fillPath(operation, ids), {
      ...(operation.method !== 'GET' && { body: operation.body() ?? {} }),
      ...(operation.versioned && { version: 1 }),
    });
    return JSON.stringify([status, body]).replace(/"requestId":"[^"]+"/, '');
  };

  it('answers like none at all, in the company’s own slot', async () => {
    for (const client of clients)
      for (let index = 0; index < operations.length; index += 1) {
        const seen = await answerOf(client, index, foreign);
        expect([operations[index]!.id, seen]).toEqual([
          operations[index]!.id,
          await answerOf(client, index, { ...foreign, companyId: NOWHERE }),
        ]);
        expect(seen).not.toContain('Kanarienvogel');
        expect(seen.startsWith('[404,')).toBe(true);
      }
  });

  it('answers like none at all, with its ids inside my company', async () => {
    for (const client of clients)
      for (let index = 0; index < operations.length; index += 1) {
        const operation = operations[index]!;
        if (operation.upload) continue;
        for (const slot of operation.slots.filter((name) => name !== 'companyId')) {
          const ids = { ...own, companyId: ours.id };
          const withForeign = await answerOf(client, index, {
            ...ids,
            [slot]: foreign[slot] ?? theirs.rooms.JOINT,
          });
          const withNone = await answerOf(client, index, { ...ids, [slot]: NOWHERE });
          expect([operation.id, client.name, slot, withForeign]).toEqual([
            operation.id,
            client.name,
            slot,
            withNone,
          ]);
          expect(withForeign.startsWith('[2')).toBe(false);
        }
      }
  });

  it('leaves nothing in a connection that another company uses next', async () => {
    const felix = clients[0]!;
    const stranger = await theirs.person('MANAGEMENT');
    const rounds = await Promise.all(
      Array.from({ length: 250 }, async (_, index) => {
        const who = index % 2 ? felix : stranger;
        const aborted = new AbortController();
        const asking = fetch(`${world.baseUrl}/api/v1/companies/${who.companyId}/initiatives`, {
          headers: { cookie: who.cookie },
          signal: aborted.signal,
        }).then(
          (answer) => answer.text(),
          () => '',
        );
        if (index % 3 === 0) aborted.abort();
        const text = await asking;
        return (
          text === '' ||
          text.includes(who.companyId === ours.id ? own['initiativeId']! : foreign['initiativeId']!)
        );
      }),
    );
    expect(rounds.every(Boolean)).toBe(true);
  });
});
