import { action } from './action';
import { COUNCIL_CHAIRS } from '../roles';
import { EVERYBODY } from './groups';

export const companyActions = {
  'company.read': action(EVERYBODY),
  'person.list': action(EVERYBODY),
  'room.list': action(EVERYBODY),
  'inbox.read': action(EVERYBODY),
  'membership.grant': action(['MANAGEMENT', 'TENANT_ADMIN', ...COUNCIL_CHAIRS]),
  'membership.end': action(['MANAGEMENT', 'TENANT_ADMIN', ...COUNCIL_CHAIRS]),
  'invitation.send': action(['MANAGEMENT', 'TENANT_ADMIN', ...COUNCIL_CHAIRS]),
} as const;
