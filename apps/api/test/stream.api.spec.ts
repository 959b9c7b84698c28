import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './setup/client';
import type { TestCompany } from './setup/company';
import { openStream } from './setup/stream';
import { until } from './setup/until';
import { createWorld, type World } from './setup/world';

/** Less than the stream's own rhythm of rechecking: it has to be told. */
const AT_ONCE_SECONDS = 2;

/** P12: a stream ends with the session or the membership that opened it, whoever ended it, and carries nothing more. */
describe('an open live stream', () => {
  let world: World;
  let company: TestCompany;
  let felix: Client;

  beforeAll(async () => {
    world = await createWorld();
    company = await world.company();
    felix = await company.person('MANAGEMENT');
  });
  afterAll(() => world.close());

  const change = async (who = felix): Promise<string> =>
    (await who.post('/initiatives', { title: 'Sichtprüfung', shortlist: true })).body.id;
  const membershipOf = async ({ personId }: Client): Promise<string> =>
    (await world.admin.query<{ id: string }>('select id from membership where person_id = $1', [personId]))
      .rows[0]!.id;

  it('tells a member of a change, and stays open while nothing ends', async () => {
    const stream = await openStream(world.baseUrl, await company.person('WC_MEMBER'));
    const id = await change();
    await until(() => stream.changes().includes(id));
    expect(stream.isOpen()).toBe(true);
    await stream.close();
  });

  const doors: [string, (who: Client) => Promise<unknown>][] = [
    ['a sign-out', (who) => who.ask('DELETE', '/session')],
    [
      'a deactivation',
      (who) => world.admin.query('update account set deactivated_at = now() where id = $1', [who.accountId]),
    ],
    [
      'a new password',
      async (who) => {
        await world.admin.query(
          `insert into password_reset (account_id, token_hash, expires_at) values ($1, sha256('x'), now() + interval '1 hour')`,
          [who.accountId],
        );
        await world.admin.query(`select auth.finish_reset(sha256('x'), 'a hash')`);
      },
    ],
  ];
  it.each(doors)('ends for good at once with %s', async (_, end) => {
    const who = await company.person('WC_MEMBER');
    const stream = await openStream(world.baseUrl, who);
    await end(who);
    await until(() => !stream.isOpen(), AT_ONCE_SECONDS);
    expect(stream.kinds().at(-1)).toBe('ended');
    expect((await who.ask('GET', '/stream')).status).toBe(401);
  });

  it('ends at once with the membership, and what opens afterwards carries nothing of the company', async () => {
    const chair = await company.person('WC_CHAIR');
    const member = await company.person('WC_MEMBER');
    const stream = await openStream(world.baseUrl, member);
    const ended = await chair.delete(`/memberships/${await membershipOf(member)}`);
    expect(ended.status).toBe(204);
    await until(() => !stream.isOpen(), AT_ONCE_SECONDS);
    // The session holds: the browser may come back, and is signed out nowhere else.
    expect(stream.kinds()).not.toContain('ended');
    const [again, watching] = [
      await openStream(world.baseUrl, member),
      await openStream(world.baseUrl, chair),
    ];
    const id = await change();
    await until(() => watching.changes().includes(id));
    expect(again.changes()).toEqual([]);
    expect(stream.changes()).not.toContain(id);
    await again.close();
    await watching.close();
  });

  it('ends at once with the role that opened a room, and goes on without it', async () => {
    const member = await company.person('WC_MEMBER');
    const former = await membershipOf(member);
    const stream = await openStream(world.baseUrl, member);
    await company.grant(member.personId, 'IT');
    await world.admin.query('update membership set valid_to = now() where id = $1', [former]);
    await until(() => !stream.isOpen(), AT_ONCE_SECONDS);
    const again = await openStream(world.baseUrl, member);
    const id = await change();
    await until(() => again.changes().includes(id));
    await again.close();
  });

  it('goes on for the other companies of the same person', async () => {
    const other = await world.company();
    const there = await other.person('MANAGEMENT');
    const ruth = await company.person('CONSULTANT', { mandate: 'JOINT' });
    await other.person('MANAGEMENT', { accountId: ruth.accountId });
    const stream = await openStream(world.baseUrl, ruth);
    await world.admin.query('update membership set valid_to = now() where person_id = $1', [ruth.personId]);
    await until(() => !stream.isOpen(), AT_ONCE_SECONDS);
    const again = await openStream(world.baseUrl, ruth);
    const [hidden, seen] = [await change(), await change(there)];
    await until(() => again.changes().includes(seen));
    expect(again.changes()).not.toContain(hidden);
    await again.close();
  });

  it('ends with the last moment of a mandate, where nobody acts', async () => {
    const end = Date.now() + 1500;
    const stream = await openStream(world.baseUrl, await company.person('IT', { until: new Date(end) }));
    await until(() => !stream.isOpen(), 4);
    expect(Date.now()).toBeGreaterThanOrEqual(end - 100);
    expect(Date.now()).toBeLessThan(end + 1000);
  });

  it('does not open without a session', async () => {
    const stranger = { ...felix, cookie: `einklang=${randomUUID()}` };
    await expect(openStream(world.baseUrl, stranger)).rejects.toThrow('401');
  });
});
