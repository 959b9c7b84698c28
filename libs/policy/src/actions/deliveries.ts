import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

export interface DeliverySubject {
  readonly receivedAt: Date | null;
}

export const deliveryActions = {
  'delivery.list': action(JOINT),
  // Papers pass into the joint room, so the initiative must be there already.
  'delivery.send': action<InitiativeSubject>(
    EMPLOYER_VOICE,
    (initiative) => initiative.stage !== 'CLOSED' && initiative.shortlistedAt !== null,
  ),
  // A receipt is an act of the other side, never a trace of reading.
  'delivery.receive': action<DeliverySubject>(COUNCIL_VOICE, (delivery) => delivery.receivedAt === null),
} as const;
