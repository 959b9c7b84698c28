import type { GateDecider, GateId } from '@einklang/domain';
import { gateOf, type Stage } from '@einklang/domain';
import { action } from './action';
import { COUNCIL_CHAIRS } from '../roles';
import { JOINT } from './groups';

/** Who decides at a gate, and who already has. */
export interface GateSubject {
  readonly gate: GateId;
  readonly stage: Stage;
  readonly decider: GateDecider;
  /** Sides whose declaration stands. */
  readonly declaredBy: readonly ('EMPLOYER' | 'COUNCIL')[];
}

export const gateActions = {
  'gate.read': action(JOINT),
  /** Management decides alone or declares for its side; the council's chair declares within its resolutions (§ 26 (2)). */
  'gate.decide': action<GateSubject>(['MANAGEMENT', ...COUNCIL_CHAIRS], (subject, actor) => {
    const side = actor.standings.includes('MANAGEMENT') ? 'EMPLOYER' : 'COUNCIL';
    return (
      gateOf(subject.stage) === subject.gate &&
      (side === 'EMPLOYER' || subject.decider === 'JOINT') &&
      !subject.declaredBy.includes(side)
    );
  }),
} as const;
