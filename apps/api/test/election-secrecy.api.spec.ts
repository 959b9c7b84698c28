import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Client } from './setup/client';
import { castBallot, dayComes, electorate, newPaper, openElection, takePaper } from './setup/election';
import { createWorld, type World } from './setup/world';

const VOTERS = 30;

/** A fixed order that has nothing to do with any other. */
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, index) => ({ item, key: Math.imul(index + 1, 2_654_435_761 ^ (seed * 40_503)) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** P7 for the election: whoever holds the whole database finds nothing that leads from a person to a vote. */
describe('the secret of the ballot', () => {
  let world: World;
  let voters: readonly Client[];
  let management: Client;
  let id: string;
  let candidates: { id: string; personId: string }[];
  const choiceOf = new Map<string, string>();
  const papers: { paper: string; paperHash: string }[] = [];

  beforeAll(async () => {
    world = await createWorld();
    world.setTime('2026-07-24T09:00:00+02:00');
    ({ voters, management } = await electorate(world, VOTERS));
    id = await openElection(voters);
    for (const voter of voters.slice(0, 3)) await voter.put(`/elections/${id}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-08');
    candidates = (await voters[0]!.get('/elections')).body.items[0].candidates;
    // In an order of their own, some at once, some with a pause between paper and ballot.
    const waiting: (() => Promise<unknown>)[] = [];
    for (const [turn, voter] of shuffled(voters, 7).entries()) {
      const choice = candidates[(turn * 7 + Math.floor(turn / 4)) % candidates.length]!.id;
      choiceOf.set(voter.personId, choice);
      const paper = newPaper();
      papers.push(paper);
      expect((await takePaper(voter, id, paper)).status).toBe(204);
      waiting.push(() => castBallot(world, paper, [choice]));
      if (turn % 3 === 2) await Promise.all(waiting.splice(0).map((cast) => cast()));
    }
    await Promise.all(waiting.map((cast) => cast()));
  });
  afterAll(() => world.close());

  /** Every row of the database as its owner reads it, with what PostgreSQL itself adds. */
  const everything = async (): Promise<{ table: string; row: string; xmin: string }[]> => {
    const { rows: tables } = await world.admin.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const found: { table: string; row: string; xmin: string }[] = [];
    for (const { name } of tables) {
      const { rows } = await world.admin.query<{ row: string; xmin: string }>(
        `select to_jsonb(t)::text as row, t.xmin::text as xmin from ${name} t`,
      );
      found.push(...rows.map((row) => ({ table: name, ...row })));
    }
    return found;
  };

  it('keeps no ballot, no used paper and no order in which people came', async () => {
    const rows = await everything();
    expect(rows.filter(({ table }) => table === 'public.election_paper')).toEqual([]);
    expect(rows.filter(({ table }) => table === 'public.election_box')).toHaveLength(1);
    const roll = rows.filter(({ table }) => table === 'public.election_roll');
    expect(roll).toHaveLength(VOTERS);
    expect(new Set(roll.map(({ xmin }) => xmin)).size).toBe(1);
    expect(Object.keys(JSON.parse(roll[0]!.row))).toEqual(
      expect.arrayContaining(['company_id', 'election_id', 'person_id', 'has_paper']),
    );
    expect(Object.keys(JSON.parse(roll[0]!.row))).toHaveLength(4);
    const box = rows.find(({ table }) => table === 'public.election_box')!;
    expect(rows.filter(({ xmin, table }) => xmin === box.xmin && table !== 'public.election_box')).toEqual(
      [],
    );
  });

  it('has no row that names both a person and what was voted, nor a paper anywhere', async () => {
    const rows = await everything();
    const ofVoters = new Set(voters.flatMap(({ personId, accountId }) => [personId, accountId]));
    const known = ['public.election_candidate'];
    for (const { table, row } of rows.filter((each) => !known.includes(each.table))) {
      const hasChoice = candidates.some((candidate) => row.includes(candidate.id));
      if (hasChoice) expect([table, [...ofVoters].filter((who) => row.includes(who))]).toEqual([table, []]);
      for (const { paper, paperHash } of papers) {
        expect([table, row.includes(paper)]).toEqual([table, false]);
        const hex = Buffer.from(paperHash, 'base64url').toString('hex');
        expect([table, row.includes(hex) || row.includes(paperHash)]).toEqual([table, false]);
      }
    }
  });

  it('lets an attacker who sorts the roll guess no better than chance', async () => {
    const orders = ['ctid', 'xmin::text::bigint, ctid', 'person_id', 'md5(person_id::text)'];
    const sums = Object.fromEntries(candidates.map((candidate) => [candidate.id, 0]));
    for (const choice of choiceOf.values()) sums[choice]! += 1;
    // The best that can be known from the sums alone: everybody voted for whoever has the most.
    const blind = Math.max(...Object.values(sums));
    const inOrderOfVoting = [...choiceOf.values()];
    for (const order of orders) {
      const { rows } = await world.admin.query<{ person_id: string }>(
        `select person_id from election_roll where election_id = $1 order by ${order}`,
        [id],
      );
      // Even with the votes in the order in which they were cast in hand.
      const right = rows.filter(({ person_id }, index) => choiceOf.get(person_id) === inOrderOfVoting[index]);
      expect(right.length).toBeLessThanOrEqual(blind + 6);
    }
  });

  it('is nothing that the application itself could read', async () => {
    const app = new pg.Client({ connectionString: world.appUrl });
    await app.connect();
    for (const table of ['election_roll', 'election_paper', 'election_box'])
      for (const sql of [
        `select 1 from ${table}`,
        `delete from ${table}`,
        `update ${table} set election_id = election_id`,
      ])
        await expect(app.query(sql)).rejects.toThrow('permission denied');
    await app.end();
  });

  it('tells the employer nothing while it runs, not even how many have voted', async () => {
    const before = await management.get('/elections');
    expect(before.body.items[0]).toMatchObject({ phase: 'VOTING', candidates: [], result: null, mine: null });
    expect(JSON.stringify(before.body)).not.toMatch(/ballots":\d/);
    const { rows } = await world.admin.query(
      `select event from audit_entry where company_id = $1 and event like 'election.%'`,
      [management.companyId],
    );
    expect(rows).toEqual([{ event: 'election.opened' }]);
    expect(
      (await world.admin.query(`select 1 from idempotency_key where company_id = $1`, [management.companyId]))
        .rows,
    ).toEqual([]);
  });

  it('counts exactly what was cast, and forgets who has voted', async () => {
    await dayComes(world, '2026-08-15');
    const { result } = (await management.get('/elections')).body.items[0];
    expect(result).toMatchObject({ ballots: VOTERS, electors: VOTERS, blank: 0 });
    for (const candidate of candidates) {
      const cast = [...choiceOf.values()].filter((choice) => choice === candidate.id).length;
      const counted = result.mandates.find(
        ({ personId }: { personId: string }) => personId === candidate.personId,
      );
      expect(counted.votes).toBe(cast);
    }
    for (const table of ['election_roll', 'election_paper', 'election_box'])
      expect((await world.admin.query(`select 1 from ${table}`)).rows).toEqual([]);
  });
});
