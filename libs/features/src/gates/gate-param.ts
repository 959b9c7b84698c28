import { GATE_IDS, type GateId } from '@einklang/domain';
import { Problem } from '@einklang/problems';
import { Param } from '@nestjs/common';

/** What is no gate does not exist: 404. */
export const GateParam = () =>
  Param('gate', {
    transform: (value: unknown): GateId => {
      if (!GATE_IDS.includes(value as GateId)) throw new Problem('not-found');
      return value as GateId;
    },
  });
