import { Trimmed } from '@einklang/platform/http';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { GATE_OUTCOMES, type GateOutcome } from './gate-decision.entity';

export class DecideGate {
  /** CONTINUE moves on, REVISE goes back a stage, REJECT closes the initiative. The council only ever continues. */
  @IsIn(GATE_OUTCOMES)
  outcome!: GateOutcome;

  /** Needed for REVISE and REJECT, and where something that does not block is unmet. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  reasons?: string;

  /** The extract of the resolution that carries the council's declaration; without one it is the chair's statement. */
  @IsOptional()
  @IsUUID()
  extractId?: string;
}
