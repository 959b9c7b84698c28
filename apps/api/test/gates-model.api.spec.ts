import type { GateId } from '@einklang/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from './setup/client';
import * as way from './setup/gates';
import { rateHuman } from './setup/readiness';
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

/** What makes a gate ready that is prepared, and what takes that away again: acts of those concerned. */
const TOGGLES: Record<GateId, (sides: way.Sides, id: string, ready: boolean) => Promise<unknown>> = {
  G1: ({ management }, id, ready) => rateHuman(management, id, ready ? 3 : 0),
  G2: ({ management }, id, ready) => way.declare(management, id, 'FINANCE_COMMITTEE', ready),
  G3: ({ council }, id, waived) =>
    council.post(`/initiatives/${id}/survey-waiver`, { waived, reason: 'Dialog im Team' }),
  // A contested rule counts, and this one asks for an agreement.
  G4: ({ council }, id, ready) =>
    ready
      ? council.post(`/initiatives/${id}/rule-contest-settlements`, {
          ruleId: 'R09',
          outcome: 'AGREED',
          note: 'Protokoll',
        })
      : council.post(`/initiatives/${id}/rule-contests`, { ruleId: 'R09', reason: 'Es geht um Prämien.' }),
};
const MATTERS = { G3: 'CONSULTATION_CLOSED', G4: 'AGREEMENT' } as const;

/** One initiative whose gates become ready, or not, when a command looks at them. */
class Way {
  private readonly ready = new Map<GateId, boolean>();
  private readonly extracts = new Map<GateId, Promise<string>>();

  constructor(
    private readonly sides: way.Sides,
    readonly id: string,
  ) {}

  async make(gate: GateId, ready: boolean): Promise<void> {
    if (!this.ready.has(gate)) {
      await way.prepare[gate](this.sides, this.id);
      this.ready.set(gate, true);
    }
    if (this.ready.get(gate) === ready) return;
    await TOGGLES[gate](this.sides, this.id, ready);
    this.ready.set(gate, ready);
  }

  /** The extract that carries the council's declaration at this gate, if the gate knows one. */
  extract(gate: GateId): Promise<string> | undefined {
    if (gate !== 'G3' && gate !== 'G4') return undefined;
    const made = this.extracts.get(gate) ?? this.resolve(MATTERS[gate]);
    this.extracts.set(gate, made);
    return made;
  }

  private async resolve(kind: (typeof MATTERS)[keyof typeof MATTERS]): Promise<string> {
    const { council } = this.sides;
    const text = kind === 'AGREEMENT' && { textHash: 'a'.repeat(64) };
    const resolution = await way.resolve(council, { kind, initiativeId: this.id, ...text });
    return way.extractOf(council, resolution);
  }
}

describe('gates against a model', () => {
  let world: World;
  let people: Record<Who, Client>;
  let sides: way.Sides;

  beforeAll(async () => {
    world = await createWorld();
    const company = await world.company();
    people = {
      management: await company.person('MANAGEMENT'),
      council: await company.person('WC_CHAIR'),
      projectLead: await company.person('PROJECT_LEAD'),
      member: await company.person('WC_MEMBER'),
    };
    sides = { management: people.management, council: people.council };
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

  /** Everything a command names is there before it is sent, so that all it leaves behind is its own. */
  const prepared = async ({ who, gate, outcome, reasons, resolution }: Command, initiative: Way) => {
    const extractId = resolution ? await initiative.extract(gate) : undefined;
    return () =>
      way.decide(people[who], initiative.id, gate, { outcome, reasons, ...(extractId && { extractId }) });
  };

  it('every answer and every state agree, and a refusal leaves nothing behind', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(program, async (commands) => {
        const initiative = new Way(sides, await way.openInitiative(sides));
        const { id } = initiative;
        let model: Model = { stage: 'POTENTIAL_ANALYSIS', declared: new Set(), ready: true };
        for (const { due, becomesReady, ...command } of commands) {
          model = { ...model, ready: becomesReady };
          const gate =
            (due && (Object.keys(NEXT) as GateId[]).find((each) => NEXT[each][0] === model.stage)) ||
            command.gate;
          if (NEXT[gate][0] === model.stage) await initiative.make(gate, becomesReady);
          const act = await prepared({ ...command, gate }, initiative);
          const before = await traces(id);
          const [status, after] = step(model, { ...command, gate });
          const answer = await act();
          expect([command.who, gate, command.outcome, answer.status]).toEqual([
            command.who,
            gate,
            command.outcome,
            status,
          ]);
          const now = await traces(id);
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
    const id = await way.openInitiative(sides);
    await way.reach(sides, id, 'G3');
    await way.prepare.G3(sides, id);
    /** Whoever has not spoken does; then management takes the initiative back to where both are asked. */
    const backToStart = async (who: readonly Who[]): Promise<void> => {
      for (const one of ['management', 'council'] as const)
        if (!who.includes(one)) expect((await way.decide(people[one], id, 'G3')).status).toBe(201);
      const back = { outcome: 'REVISE', reasons: 'Noch einmal.' };
      expect((await way.decide(people.management, id, 'G4', back)).status).toBe(201);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Who>('management', 'council'), { minLength: 2, maxLength: 5 }),
        async (who) => {
          const answers = await Promise.all(who.map((one) => way.decide(people[one], id, 'G3')));
          const distinct = new Set(who).size;
          expect(answers.filter((answer) => answer.status === 201)).toHaveLength(distinct);
          expect(answers.filter((answer) => answer.status === 409)).toHaveLength(who.length - distinct);
          expect((await traces(id)).initiative).toMatch(distinct === 2 ? /^AGREEMENT/ : /^PARTICIPATION/);
          await backToStart(who);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  }, 60_000);
});
