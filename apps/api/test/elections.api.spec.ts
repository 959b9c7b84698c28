import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hasVote, STANDINGS } from '@einklang/policy';
import type { Client } from './setup/client';
import { decide } from './setup/gates';
import { dayComes, electorate, openElection, vote, WISH, type Electorate } from './setup/election';
import { createWorld, type World } from './setup/world';

/** The election of speakers where there is no works council (domain 2.6): by the employees alone (COI-11). */
describe('the election of speakers', () => {
  let world: World;
  let those: Electorate;
  let anna: Client;
  let bela: Client;
  let cora: Client;

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.setTime('2026-07-24T09:00:00+02:00');
    those = await electorate(world, 6);
    [anna, bela, cora] = those.voters as [Client, Client, Client];
  });

  const read = async (who: Client, id: string) =>
    (await who.get('/elections')).body.items.find((item: { id: string }) => item.id === id);
  const rolesOf = async (who: Client): Promise<string[]> =>
    (
      await world.admin.query(
        'select role from membership where person_id = $1 and (valid_to is null or valid_to > now()) order by role',
        [who.personId],
      )
    ).rows.map(({ role }: { role: string }) => role);

  /** Up to the result: two stand, five vote, Bela before Cora. */
  const elected = async (wish: object = {}): Promise<string> => {
    const id = await openElection(those.voters, wish);
    await bela.put(`/elections/${id}/candidacy`, { stands: true, about: 'Für klare Regeln.' });
    await cora.put(`/elections/${id}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-08');
    const { candidates } = await read(anna, id);
    const [first, second] = candidates.map((candidate: { id: string }) => candidate.id);
    for (const [index, voter] of those.voters.slice(0, 5).entries())
      expect(await vote(world, voter, id, index < 4 ? [first] : [second])).toEqual([204, 204]);
    await dayComes(world, '2026-08-15');
    return id;
  };

  it('begins with the third who wants it, runs by the calendar, and makes speakers of those who accept', async () => {
    const proposed = await anna.post('/elections', { ...WISH, termUntil: '2028-12-31' });
    expect(proposed).toMatchObject({
      status: 201,
      body: { phase: 'PROPOSED', supporters: 1, mine: { supports: true, proposed: true } },
    });
    const { id } = proposed.body;
    expect((await bela.put(`/elections/${id}/support`)).body).toMatchObject({ supporters: 2 });
    expect((await cora.put(`/elections/${id}/support`)).body).toMatchObject({
      phase: 'NOMINATION',
      supporters: null,
      openedOn: '2026-07-24',
      nominationsUntil: '2026-08-07',
      votingUntil: '2026-08-14',
    });
    await world.runJobs();
    expect((await anna.post(`/elections/${id}/candidates`, { personId: bela.personId })).status).toBe(201);
    expect((await read(anna, id)).candidates).toEqual([]);
    expect((await read(bela, id)).mine.candidacy).toBe('ASKED');
    const stands = { stands: true, about: 'Für klare Regeln.' };
    expect((await bela.put(`/elections/${id}/candidacy`, stands)).body.candidates).toMatchObject([
      { name: bela.name, about: 'Für klare Regeln.' },
    ]);
    await cora.put(`/elections/${id}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-08');
    const [first, second] = (await read(anna, id)).candidates.map((each: { id: string }) => each.id);
    for (const voter of those.voters.slice(0, 5)) await vote(world, voter, id, [first]);
    await vote(world, those.voters[5]!, id, [second]);
    expect((await read(anna, id)).mine.hasPaper).toBe(true);
    expect((await anna.put(`/elections/${id}/mandate`, { accepts: true })).body.code).toBe(
      'election.not-now',
    );
    await dayComes(world, '2026-08-15');
    expect((await read(anna, id)).result).toMatchObject({
      ballots: 6,
      blank: 0,
      electors: 6,
      mandates: [
        { name: bela.name, rank: 1, votes: 5, byLot: false, state: 'ASKED' },
        { name: cora.name, rank: 2, votes: 1, byLot: false, state: 'ASKED' },
      ],
    });
    expect(await rolesOf(bela)).toEqual(['EMPLOYEE']);
    expect((await bela.put(`/elections/${id}/mandate`, { accepts: true })).status).toBe(200);
    expect(await rolesOf(bela)).toEqual(['EMPLOYEE', 'EMPLOYEE_REP']);
    const { rows } = await world.admin.query(
      `select granted_by, to_char(valid_to at time zone 'Europe/Berlin', 'YYYY-MM-DD') as until from membership where person_id = $1 and role = 'EMPLOYEE_REP'`,
      [bela.personId],
    );
    expect(rows).toEqual([{ granted_by: null, until: '2028-12-31' }]);
  });

  it('asks the next with votes when somebody declines or lays the office down', async () => {
    const id = await elected({ seats: 1 });
    await bela.put(`/elections/${id}/mandate`, { accepts: true });
    expect((await cora.put(`/elections/${id}/mandate`, { accepts: true })).body.code).toBe(
      'election.not-asked',
    );
    expect((await bela.delete(`/elections/${id}/mandate`)).status).toBe(200);
    expect(await rolesOf(bela)).toEqual(['EMPLOYEE']);
    expect((await read(cora, id)).may.answer).toBe(true);
    expect(
      (await cora.put(`/elections/${id}/mandate`, { accepts: false })).body.result.mandates,
    ).toMatchObject([{ state: 'RESIGNED' }, { state: 'DECLINED' }]);
  });

  it('gives the employer’s side no step, and nothing to see before the end', async () => {
    const { company, management } = those;
    const lead = await company.person('PROJECT_LEAD');
    const admin = await company.person('TENANT_ADMIN');
    const consultant = await company.person('CONSULTANT', { mandate: 'EMPLOYER' });
    const both = await company.person('EMPLOYEE');
    await company.grant(both.personId, 'HR');
    const employer = [management, lead, admin, consultant, both];
    const proposed = (await anna.post('/elections', WISH)).body.id;
    for (const who of employer) {
      const { body } = await who.get('/elections');
      expect(body).toMatchObject({ items: [], subjects: [], colleagues: [], may: { propose: false } });
      expect((await who.post('/elections', WISH)).status).toBe(403);
      expect((await who.put(`/elections/${proposed}/support`)).status).toBe(403);
      expect((await who.delete(`/elections/${proposed}`)).status).toBe(403);
    }
    for (const voter of [bela, cora]) await voter.put(`/elections/${proposed}/support`);
    await world.runJobs();
    await bela.put(`/elections/${proposed}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-08');
    const [candidate] = (await read(anna, proposed)).candidates;
    await vote(world, anna, proposed, [candidate.id]);
    for (const who of employer) {
      const seen = await read(who, proposed);
      expect(seen).toMatchObject({
        phase: 'VOTING',
        candidates: [],
        supporters: null,
        mine: null,
        result: null,
      });
      expect(Object.values(seen.may)).toEqual([false, false, false, false, false, false, false]);
      for (const [path, body] of [
        ['candidacy', { stands: true }],
        ['paper', { paperHash: 'A'.repeat(43) }],
        ['mandate', { accepts: true }],
      ] as const)
        expect([path, (await who.put(`/elections/${proposed}/${path}`, body)).status]).toEqual([path, 403]);
      expect((await who.post(`/elections/${proposed}/candidates`, { personId: both.personId })).status).toBe(
        403,
      );
    }
    // Somebody of the employer's side cannot be named either.
    expect((await bela.post(`/elections/${proposed}/candidates`, { personId: both.personId })).status).toBe(
      409,
    );
    const { rows } = await world.admin.query(
      `select distinct event, actor_id from audit_entry where company_id = $1 and event like 'election.%'`,
      [company.id],
    );
    expect(rows).toEqual([{ event: 'election.opened', actor_id: null }]);
  });

  it('gives nobody else a vote in the database either', async () => {
    const client = async (standing: string): Promise<boolean> => {
      const [role, mandate] = standing.split(':');
      const who = await those.company.person(role as never, { mandate: mandate as never });
      await world.admin.query('begin');
      await world.admin.query('select app.enter($1, $2)', [those.company.id, who.personId]);
      const { rows } = await world.admin.query('select app.is_elector() as elector');
      await world.admin.query('rollback');
      return rows[0].elector;
    };
    for (const standing of STANDINGS)
      expect([standing, await client(standing)]).toEqual([standing, hasVote({ standings: [standing] })]);
  });

  it('is as good as not there for another company, and for one with a works council', async () => {
    const id = await openElection(those.voters);
    const other = await electorate(world, 5);
    expect((await other.voters[0]!.get('/elections')).body.items).toEqual([]);
    expect((await other.voters[0]!.put(`/elections/${id}/support`)).status).toBe(404);
    expect((await other.voters[0]!.put(`/elections/${id}/paper`, { paperHash: 'A'.repeat(43) })).status).toBe(
      404,
    );
    const brandner = await world.company();
    const monika = await brandner.person('EMPLOYEE');
    expect((await monika.post('/elections', WISH)).body).toMatchObject({ code: 'election.has-council' });
    expect((await monika.get('/elections')).body.may.propose).toBe(false);
  });

  it('refuses what would be no secret, a second election and wrong wishes', async () => {
    const few = await electorate(world, 4);
    expect((await few.voters[0]!.post('/elections', WISH)).body).toMatchObject({ code: 'election.too-few' });
    for (const wrong of [
      { seats: 0 },
      { seats: 4 },
      { nominationDays: 6 },
      { votingDays: 22 },
      { termUntil: '2026-07-24' },
      { initiativeId: '01890000-0000-7000-8000-000000000001' },
    ])
      expect([wrong, (await anna.post('/elections', { ...WISH, ...wrong })).status]).toEqual([wrong, 422]);
    await anna.post('/elections', WISH);
    expect((await bela.post('/elections', WISH)).body).toMatchObject({ code: 'election.running' });
  });

  it('fails without candidates, and without a vote for anybody', async () => {
    const empty = await openElection(those.voters);
    await dayComes(world, '2026-08-08');
    expect((await read(anna, empty)).phase).toBe('FAILED');
    world.setTime('2026-08-10T09:00:00+02:00');
    const blank = await openElection(those.voters, { nominationDays: 7, votingDays: 5 });
    await bela.put(`/elections/${blank}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-18');
    expect(await vote(world, anna, blank, [])).toEqual([204, 204]);
    await dayComes(world, '2026-08-23');
    expect((await read(those.management, blank)).phase).toBe('FAILED');
  });

  it('says no numbers where fewer than five voted', async () => {
    const id = await openElection(those.voters);
    await bela.put(`/elections/${id}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-08');
    const [candidate] = (await read(anna, id)).candidates;
    for (const voter of those.voters.slice(0, 4)) await vote(world, voter, id, [candidate.id]);
    await dayComes(world, '2026-08-15');
    expect((await read(anna, id)).result).toMatchObject({
      ballots: 4,
      mandates: [{ name: bela.name, votes: null, state: 'ASKED' }],
    });
  });

  it('is for one initiative where the employees say so, and ends the term of those elected before', async () => {
    const initiative = (
      await those.management.post('/initiatives', { title: 'Tourenplanung', shortlist: true })
    ).body.id;
    expect((await anna.get('/elections')).body.subjects).toEqual([
      { id: initiative, title: 'Tourenplanung' },
    ]);
    const id = await elected({ initiativeId: initiative });
    await bela.put(`/elections/${id}/mandate`, { accepts: true });
    expect(await read(those.management, id)).toMatchObject({ title: 'Tourenplanung' });
    world.setTime('2026-07-24T09:00:00+02:00');
    const again = await elected({ initiativeId: initiative });
    expect(await rolesOf(bela)).toContain('EMPLOYEE_REP');
    await cora.put(`/elections/${again}/mandate`, { accepts: true });
    expect(await rolesOf(bela)).toEqual(['EMPLOYEE']);
    expect(await rolesOf(cora)).toContain('EMPLOYEE_REP');
  });

  it('ends the term with the initiative that it was for, and no other one', async () => {
    const initiative = (
      await those.management.post('/initiatives', { title: 'Tourenplanung', shortlist: true })
    ).body.id;
    const id = await elected({ initiativeId: initiative });
    await bela.put(`/elections/${id}/mandate`, { accepts: true });
    const other = (await those.management.post('/initiatives', { title: 'Chatbot', shortlist: true })).body
      .id;
    const rejected = { outcome: 'REJECT', reasons: 'Zu teuer.' };
    expect((await decide(those.management, other, 'G1', rejected)).status).toBe(201);
    await world.runJobs();
    expect(await rolesOf(bela)).toContain('EMPLOYEE_REP');
    expect((await decide(those.management, initiative, 'G1', rejected)).status).toBe(201);
    await world.runJobs();
    expect(await rolesOf(bela)).toEqual(['EMPLOYEE']);
    expect((await read(anna, id)).result.mandates[0].state).toBe('ENDED');
  });

  it('tells everybody of the beginning and the end, and management nothing in between', async () => {
    const id = await elected();
    const news = async (who: Client) =>
      (
        await world.admin.query(
          'select kind from notification where person_id = $1 and subject_id = $2 order by created_at, kind',
          [who.personId, id],
        )
      ).rows.map(({ kind }: { kind: string }) => kind);
    expect(await news(those.management)).toEqual(['election.opened', 'election.counted']);
    expect(await news(anna)).toEqual(['election.opened', 'election.voting', 'election.counted']);
    expect(await news(bela)).toEqual([
      'election.opened',
      'election.voting',
      'election.counted',
      'election.elected',
    ]);
  });
});
