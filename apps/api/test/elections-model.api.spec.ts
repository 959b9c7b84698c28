import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, Client } from './setup/client';
import {
  castBallot,
  dayComes,
  electorate,
  newPaper,
  openElection,
  takePaper,
  vote,
  WISH,
  type Electorate,
} from './setup/election';
import { createWorld, type World } from './setup/world';

type Phase = 'NONE' | 'PROPOSED' | 'NOMINATION' | 'VOTING' | 'COUNTED' | 'FAILED';
const COMMANDS = [
  'propose',
  'support',
  'withdraw',
  'name',
  'stand',
  'step-back',
  'vote',
  'accept',
  'decline',
  'resign',
] as const;
type Command = (typeof COMMANDS)[number];
type Standing = 'ASKED' | 'STANDS' | 'DECLINED';
type Mandate = 'ASKED' | 'ACCEPTED' | 'RESERVE' | 'NOT_ELECTED' | 'DECLINED' | 'RESIGNED' | 'ENDED';

/** The election as somebody would explain it at a table, written a second time. People by their number. */
interface Model {
  phase: Phase;
  proposer: number;
  wanted: Set<number>;
  named: Map<number, Standing>;
  voted: Set<number>;
  votes: Map<number, number>;
  mandates: Map<number, Mandate>;
}
const NOTHING: Model = {
  phase: 'NONE',
  proposer: -1,
  wanted: new Set(),
  named: new Map(),
  voted: new Set(),
  votes: new Map(),
  mandates: new Map(),
};
const EMPLOYER = 5;
const UNKNOWN = '01890000-0000-7000-8000-0000000000ff';

const standing = ({ named }: Model): number[] =>
  [...named].filter(([, state]) => state === 'STANDS').map(([who]) => who);

/** What must happen: the status and the model afterwards. `other` is whom somebody names or votes for. */
const step = (model: Model, command: Command, who: number, other: number): [number, Model] => {
  const { phase, proposer, wanted, named, voted, votes, mandates } = model;
  if (who === EMPLOYER) return [403, model];
  const is = (...phases: Phase[]) => phases.includes(phase);
  const mandate = (state: Mandate): [number, Model] => [
    200,
    { ...model, mandates: new Map(mandates).set(who, state) },
  ];
  if (command === 'propose')
    return is('NONE', 'COUNTED', 'FAILED')
      ? [201, { ...NOTHING, phase: 'PROPOSED', proposer: who, wanted: new Set([who]) }]
      : [409, model];
  if (is('NONE')) return [404, model];
  switch (command) {
    case 'support': {
      if (!is('PROPOSED') || wanted.has(who)) return [409, model];
      const all = new Set([...wanted, who]);
      return [200, { ...model, wanted: all, phase: all.size === 3 ? 'NOMINATION' : 'PROPOSED' }];
    }
    case 'withdraw':
      if (!is('PROPOSED')) return [409, model];
      return proposer === who ? [204, NOTHING] : [403, model];
    case 'name':
      if (!is('NOMINATION')) return [409, model];
      if (other === EMPLOYER) return [422, model];
      return named.has(other) ? [409, model] : [201, { ...model, named: new Map(named).set(other, 'ASKED') }];
    case 'stand':
      if (!is('NOMINATION')) return [409, model];
      return [200, { ...model, named: new Map(named).set(who, 'STANDS') }];
    case 'step-back':
      if (!is('NOMINATION') || !named.has(who) || named.get(who) === 'DECLINED') return [409, model];
      return [200, { ...model, named: new Map(named).set(who, 'DECLINED') }];
    case 'vote': {
      if (!is('VOTING') || voted.has(who)) return [409, model];
      const chosen = standing(model)[other % standing(model).length]!;
      return [
        204,
        {
          ...model,
          voted: new Set([...voted, who]),
          votes: new Map(votes).set(chosen, (votes.get(chosen) ?? 0) + 1),
        },
      ];
    }
    case 'accept':
    case 'decline':
      if (!is('COUNTED') || mandates.get(who) !== 'ASKED') return [409, model];
      return mandate(command === 'accept' ? 'ACCEPTED' : 'DECLINED');
    case 'resign':
      if (!is('COUNTED') || mandates.get(who) !== 'ACCEPTED') return [409, model];
      return mandate('RESIGNED');
  }
};

/** The calendar: voting begins or nobody stands; it is counted or nobody has a vote. */
const pass = (model: Model): Model => {
  if (model.phase === 'NOMINATION')
    return { ...model, phase: standing(model).length > 0 ? 'VOTING' : 'FAILED' };
  if (model.phase === 'VOTING') return { ...model, phase: model.votes.size > 0 ? 'COUNTED' : 'FAILED' };
  return model;
};

/** Mostly what can happen next, so that programs come far. */
const FITTING: Record<Phase, readonly Command[]> = {
  NONE: ['propose'],
  PROPOSED: ['support', 'support', 'support', 'withdraw'],
  NOMINATION: ['stand', 'stand', 'name', 'step-back'],
  VOTING: ['vote'],
  COUNTED: ['accept', 'accept', 'decline', 'resign'],
  FAILED: ['propose'],
};
const program = fc.array(
  fc.record({
    fits: fc.constantFrom(true, true, true, true, false),
    pick: fc.nat(3),
    any: fc.constantFrom(...COMMANDS),
    who: fc.constantFrom(0, 1, 2, 3, 4, EMPLOYER),
    other: fc.nat(5),
    daysPass: fc.constantFrom(false, false, false, false, false, true),
  }),
  { minLength: 10, maxLength: 40 },
);

describe('the election against a model', () => {
  let world: World;
  let those: Electorate;
  let people: Client[];

  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  const begin = async (): Promise<void> => {
    world.setTime('2026-07-24T09:00:00+02:00');
    those = await electorate(world, 5);
    people = [...those.voters, those.management];
  };

  /** Everything a step could leave behind; what recognises a session is no trace of an election. */
  const traces = async (): Promise<unknown> => {
    const of = (table: string) =>
      `(select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text) from ${table} t where company_id = $1) as ${table}`;
    const tables = [
      'election',
      'election_support',
      'election_candidate',
      'election_mandate',
      'election_roll',
      'election_paper',
      'election_box',
      'membership',
      'audit_entry',
      'outbox',
      'outbox_later',
      'notification',
      'idempotency_key',
    ];
    return (await world.admin.query(`select ${tables.map(of).join(', ')}`, [those.company.id])).rows[0];
  };

  const act = async (model: Model, command: Command, who: number, other: number, id: string) => {
    const person = people[who]!;
    const at = `/elections/${id}`;
    const requests: Record<Exclude<Command, 'vote'>, () => Promise<Answer<{ id?: string }>>> = {
      propose: () => person.post('/elections', { ...WISH, nominationDays: 7, votingDays: 5 }),
      support: () => person.put(`${at}/support`),
      withdraw: () => person.delete(at),
      name: () => person.post(`${at}/candidates`, { personId: people[other]!.personId }),
      stand: () => person.put(`${at}/candidacy`, { stands: true }),
      'step-back': () => person.put(`${at}/candidacy`, { stands: false }),
      accept: () => person.put(`${at}/mandate`, { accepts: true }),
      decline: () => person.put(`${at}/mandate`, { accepts: false }),
      resign: () => person.delete(`${at}/mandate`),
    };
    if (command !== 'vote') return requests[command]();
    const paper = newPaper();
    const taken = await takePaper(person, id, paper);
    if (taken.status !== 204) return taken;
    const { candidates } = await one(people[0]!, id);
    const able = standing(model);
    const chosen = people[able[other % able.length]!]!.personId;
    const choice = candidates.find(({ personId }: { personId: string }) => personId === chosen).id;
    return castBallot(world, paper, [choice]);
  };
  const one = async (who: Client, id: string) =>
    (await who.get('/elections')).body.items.find((item: { id: string }) => item.id === id);

  it('every answer and every phase agree, and a refusal leaves nothing behind', async () => {
    const reached = new Map<Phase, number>();
    await fc.assert(
      fc.asyncProperty(program, async (commands) => {
        await begin();
        let model = NOTHING;
        let id = UNKNOWN;
        let day = Date.parse('2026-07-24');
        for (const { fits, pick, any, who, other, daysPass } of commands) {
          if (daysPass && (model.phase === 'NOMINATION' || model.phase === 'VOTING')) {
            day += 8 * 86_400_000;
            await dayComes(world, new Date(day).toISOString().slice(0, 10));
            model = pass(model);
          }
          const fitting = FITTING[model.phase];
          const command = fits ? fitting[pick % fitting.length]! : any;
          const [status, after] = step(model, command, who, other);
          const before = await traces();
          const answer = await act(model, command, who, other, id);
          expect([model.phase, command, who, answer.status]).toEqual([model.phase, command, who, status]);
          if (status >= 400) expect(await traces()).toEqual(before);
          if (command === 'propose' && status === 201) id = answer.body.id!;
          if (command === 'withdraw' && status === 204) id = UNKNOWN;
          model = after;
          await world.runJobs();
          if (model.phase === 'NONE') continue;
          const seen = await one(people[0]!, id);
          expect(seen.phase).toBe(model.phase);
          if (model.phase !== 'COUNTED') continue;
          // The lot may have decided: who is asked first is read once, what follows is the model's.
          const states = new Map<number, Mandate>(
            seen.result.mandates.map((mandate: { personId: string; state: Mandate }) => [
              people.findIndex(({ personId }) => personId === mandate.personId),
              mandate.state,
            ]),
          );
          for (const [person, state] of model.mandates)
            if (state !== 'RESERVE' && state !== 'ASKED') expect(states.get(person)).toBe(state);
          const inOffice = [...states.values()].filter((state) => state === 'ASKED' || state === 'ACCEPTED');
          expect(inOffice.length).toBeLessThanOrEqual(2);
          expect(seen.result.ballots).toBe(model.voted.size);
          model = { ...model, mandates: states };
        }
        reached.set(model.phase, (reached.get(model.phase) ?? 0) + 1);
      }),
      { numRuns: 25, seed: 20261123, endOnFailure: true },
    );
    expect(reached.get('COUNTED') ?? 0).toBeGreaterThan(0);
  }, 120_000);

  it('what comes at once follows one another: one election, one beginning, one vote each, one term', async () => {
    await begin();
    const proposals = await Promise.all(those.voters.map((voter) => voter.post('/elections', WISH)));
    expect(proposals.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    const { id } = proposals.find(({ status }) => status === 201)!.body;
    const wants = await Promise.all(
      [...those.voters, ...those.voters].map((voter) => voter.put(`/elections/${id}/support`)),
    );
    expect(wants.filter(({ status }) => status === 200)).toHaveLength(2);
    const promised = await world.admin.query(`select name from outbox where name = 'election.announce'`);
    expect(promised.rows).toHaveLength(1);
    await world.runJobs();
    const [anna, bela] = those.voters as [Client, Client];
    await Promise.all(
      [anna, anna, bela, bela].map((who) => who.put(`/elections/${id}/candidacy`, { stands: true })),
    );
    await dayComes(world, '2026-08-08');
    const [candidate] = (await one(anna, id)).candidates;
    const papers = await Promise.all(
      those.voters.flatMap((voter) =>
        Array.from({ length: 4 }, async () => {
          const paper = newPaper();
          return { paper, status: (await takePaper(voter, id, paper)).status };
        }),
      ),
    );
    expect(papers.filter(({ status }) => status === 204)).toHaveLength(5);
    const casts = await Promise.all(
      papers.flatMap(({ paper }) => [1, 2, 3].map(() => castBallot(world, paper, [candidate.id]))),
    );
    expect(casts.filter(({ status }) => status === 204)).toHaveLength(5);
    expect(casts.filter(({ status }) => status === 410)).toHaveLength(casts.length - 5);
    await dayComes(world, '2026-08-15');
    expect((await one(anna, id)).result).toMatchObject({
      ballots: 5,
      mandates: [{ votes: 5 }, { votes: 0 }],
    });
    const elected = people.find(({ personId }) => personId === candidate.personId)!;
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => elected.put(`/elections/${id}/mandate`, { accepts: true })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { rows } = await world.admin.query(
      `select 1 from membership where person_id = $1 and role = 'EMPLOYEE_REP'`,
      [elected.personId],
    );
    expect(rows).toHaveLength(1);
  });

  it('a ballot that is not valid uses up nothing, and the box stays closed while people vote', async () => {
    await begin();
    const [anna, bela] = those.voters as [Client, Client];
    const id = await openElection(those.voters);
    await bela.put(`/elections/${id}/candidacy`, { stands: true });
    await dayComes(world, '2026-08-08');
    const [candidate] = (await one(anna, id)).candidates;
    const paper = newPaper();
    await takePaper(anna, id, paper);
    for (const wrong of [[id], [anna.personId], [candidate.id, id]])
      expect((await castBallot(world, paper, wrong)).status).toBe(422);
    expect((await castBallot(world, paper, [candidate.id, candidate.id])).status).toBe(422);
    await world.admin.query('begin');
    await world.admin.query(`select app.enter($1, null)`, [those.company.id]);
    await expect(
      world.admin.query(`select * from app.open_ballot_box($1, '2026-08-14')`, [id]),
    ).rejects.toThrow('stays closed');
    await world.admin.query('rollback');
    expect((await castBallot(world, paper, [candidate.id])).status).toBe(204);
    const late = newPaper();
    await takePaper(bela, id, late);
    world.setTime('2026-08-15T00:00:01+02:00');
    expect((await castBallot(world, late, [candidate.id])).body.code).toBe('election.ballot-closed');
    await vote(world, those.voters[3]!, id, []);
    await dayComes(world, '2026-08-15');
    expect((await one(anna, id)).result.ballots).toBe(1);
  });
});
