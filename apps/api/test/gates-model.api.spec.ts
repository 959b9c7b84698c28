import type { GateId } from '@einklang/domain';
import { GateFacts } from '@einklang/features/gates';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from './setup/client';
import { readyInputs } from './setup/gate-inputs';
import { createWorld, type World } from './setup/world';

/** The state machine as a lawyer would draw it, written a second time and without looking at the first. */
interface Model {
  stage: 'POTENTIAL_ANALYSIS' | 'BUSINESS_CASE' | 'PARTICIPATION' | 'AGREEMENT' | 'OPERATION' | 'CLOSED';
  declared: Set<'management' | 'council'>;
  ready: boolean;
}
type Who = 'management' | 'council' | 'projectLead' | 'member';
interface Command {
  readonly who: Who;
  readonly gate: GateId;
  readonly outcome: 'CONTINUE' | 'REVISE' | 'REJECT';
  readonly reasons: string;
  readonly resolution: boolean;
}

const NEXT = {
  G1: ['POTENTIAL_ANALYSIS', 'BUSINESS_CASE', null],
  G2: ['BUSINESS_CASE', 'PARTICIPATION', 'BUSINESS_CASE'],
  G3: ['PARTICIPATION', 'AGREEMENT', 'BUSINESS_CASE'],
  G4: ['AGREEMENT', 'OPERATION', 'PARTICIPATION'],
} as const;

/** What must happen: the status, and the model afterwards. */
const step = (model: Model, { who, gate, outcome, reasons, resolution }: Command): [number, Model] => {
  const [at, forward, back] = NEXT[gate];
  const moved = (stage: Model['stage']): [number, Model] => [201, { ...model, stage, declared: new Set() }];
  if (who === 'projectLead' || who === 'member') return [403, model];
  if (model.stage !== at) return [409, model];
  const joint = gate === 'G3' || gate === 'G4';
  if (who === 'council' && !joint) return [403, model];
  if (model.declared.has(who)) return [409, model];
  if (who === 'council' && outcome !== 'CONTINUE') return [409, model];
  if (outcome === 'REVISE' && back === null) return [409, model];
  if (outcome !== 'CONTINUE')
    return reasons === '' ? [422, model] : moved(outcome === 'REJECT' ? 'CLOSED' : back!);
  if (!model.ready) return [409, model];
  if (who === 'council' && gate === 'G4' && !resolution) return [409, model];
  const declared = new Set([...model.declared, who]);
  if (joint && declared.size < 2) return [201, { ...model, declared }];
  return moved(forward);
};

/** Mostly the gate that is due, so that programs come far; `ready` now and then falls away. */
const program = fc.array(
  fc.record({
    becomesReady: fc.constantFrom(true, true, true, false),
    who: fc.constantFrom<Who>(
      'management',
      'management',
      'management',
      'council',
      'council',
      'projectLead',
      'member',
    ),
    due: fc.constantFrom(true, true, true, false),
    gate: fc.constantFrom<GateId>('G1', 'G2', 'G3', 'G4'),
    outcome: fc.constantFrom<Command['outcome']>(
      'CONTINUE',
      'CONTINUE',
      'CONTINUE',
      'CONTINUE',
      'REVISE',
      'REJECT',
    ),
    reasons: fc.constantFrom('', 'Darum.'),
    resolution: fc.constantFrom(true, true, false),
  }),
  { minLength: 6, maxLength: 16 },
);

const ADOPTED = '0198c0de-0000-7000-8000-000000000001';

describe('gates against a model', () => {
  let world: World;
  let people: Record<Who, Client>;
  let ready = true;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company();
    people = {
      management: await company.person('MANAGEMENT'),
      council: await company.person('WC_CHAIR'),
      projectLead: await company.person('PROJECT_LEAD'),
      member: await company.person('WC_MEMBER'),
    };
    const facts = world.app.get(GateFacts, { strict: false });
    facts.gather = async (gate) =>
      ({
        ...readyInputs[gate],
        ...(!ready && { firstInformation: null, rules: null, consentItems: null }),
      }) as never;
    facts.isCarriedBy = async () => true;
  });
  afterAll(() => world.close());

  /** Everything a decision could leave behind. */
  const traces = async (id: string) =>
    (
      await world.admin.query(
        `select (select stage || version from initiative where id = $1) as initiative,
                (select count(*)::int from gate_decision where initiative_id = $1) as decisions,
                (select count(*)::int from audit_entry where initiative_id = $1) as audit,
                (select count(*)::int from outbox) as promised,
                (select string_agg(kind || coalesce(completed_at::text, ''), ',' order by id) from task where initiative_id = $1) as tasks`,
        [id],
      )
    ).rows[0];

  const send = ({ who, gate, outcome, reasons, resolution }: Command, id: string) =>
    people[who].post(`/initiatives/${id}/gates/${gate}/decision`, {
      outcome,
      reasons,
      ...(resolution && { extractId: ADOPTED }),
    });

  it('every answer and every state agree, and a refusal leaves nothing behind', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(program, async (commands) => {
        const { body } = await people.management.post('/initiatives', { title: 'Modell', shortlist: true });
        let model: Model = { stage: 'POTENTIAL_ANALYSIS', declared: new Set(), ready: true };
        for (const { due, becomesReady, ...command } of commands) {
          ready = becomesReady;
          model = { ...model, ready };
          const gate =
            (due && (Object.keys(NEXT) as GateId[]).find((id) => NEXT[id][0] === model.stage)) ||
            command.gate;
          const before = await traces(body.id);
          const [status, after] = step(model, { ...command, gate });
          const answer = await send({ ...command, gate }, body.id);
          expect([command.who, gate, command.outcome, answer.status]).toEqual([
            command.who,
            gate,
            command.outcome,
            status,
          ]);
          const now = await traces(body.id);
          if (status !== 201) expect(now).toEqual(before);
          model = after;
          expect(now.initiative.replace(/\d+$/, '')).toBe(model.stage);
          if (model.stage === 'OPERATION') reached += 1;
        }
      }),
      { numRuns: 25, seed: 20261122 },
    );
    expect(reached).toBeGreaterThan(0);
  }, 120_000);

  it('decisions that come at once follow one another', async () => {
    ready = true;
    const start = async () => {
      const { body } = await people.management.post('/initiatives', { title: 'Zugleich', shortlist: true });
      const go = { outcome: 'CONTINUE', reasons: '', resolution: true } as const;
      await send({ who: 'management', gate: 'G1', ...go }, body.id);
      await send({ who: 'management', gate: 'G2', ...go }, body.id);
      return body.id as string;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Who>('management', 'council'), { minLength: 2, maxLength: 5 }),
        async (who) => {
          const id = await start();
          const answers = await Promise.all(
            who.map((one) =>
              send({ who: one, gate: 'G3', outcome: 'CONTINUE', reasons: '', resolution: false }, id),
            ),
          );
          const sides = new Set(who).size;
          expect(answers.filter((answer) => answer.status === 201)).toHaveLength(sides);
          expect(answers.filter((answer) => answer.status === 409)).toHaveLength(who.length - sides);
          expect((await traces(id)).initiative).toMatch(sides === 2 ? /^AGREEMENT/ : /^PARTICIPATION/);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  }, 60_000);
});
