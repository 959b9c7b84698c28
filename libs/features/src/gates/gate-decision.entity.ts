import type { GateCriterion, GateId, Stage } from '@einklang/domain';
import { TenantEntity } from '@einklang/platform/data';
import { Column, Entity } from 'typeorm';

export const GATE_SIDES = ['EMPLOYER', 'COUNCIL'] as const;
export type GateSide = (typeof GATE_SIDES)[number];
export const GATE_OUTCOMES = ['CONTINUE', 'REVISE', 'REJECT'] as const;
export type GateOutcome = (typeof GATE_OUTCOMES)[number];
/** What a side's decision rests on: the council's chair never decides by itself. */
export const GATE_BASES = ['DECLARATION', 'CHAIR_STATEMENT', 'RESOLUTION'] as const;
export type GateBasis = (typeof GATE_BASES)[number];

/** One side's decision at a gate, with the criteria as they stood. Appended, never changed. */
@Entity('gate_decision')
export class GateDecision extends TenantEntity {
  @Column('uuid')
  initiativeId!: string;

  @Column('text')
  gate!: GateId;

  @Column('text')
  side!: GateSide;

  @Column('text')
  outcome!: GateOutcome;

  @Column('text')
  basis!: GateBasis;

  @Column({ type: 'uuid', nullable: true })
  extractId!: string | null;

  @Column('text')
  reasons!: string;

  @Column('jsonb')
  criteria!: readonly GateCriterion[];

  @Column('uuid')
  decidedBy!: string;

  @Column('timestamptz')
  decidedAt!: Date;

  @Column({ type: 'text', nullable: true })
  movedTo!: Stage | null;
}
