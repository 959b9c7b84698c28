import { ROOM_ACCESS } from '../rooms';
import { COUNCIL_CHAIRS, STANDINGS } from '../roles';

export const EVERYBODY = STANDINGS;
/** Everybody who works with initiatives: the members of the joint room. */
export const JOINT = ROOM_ACCESS.JOINT;
/** Those who drive an initiative for the employer; approving is MANAGEMENT's alone (domain 2.4). */
export const DRIVERS = [
  'MANAGEMENT',
  'PROJECT_LEAD',
  'HR',
  'IT',
  'LINE_MANAGER',
  'CONSULTANT:EMPLOYER',
  'CONSULTANT:JOINT',
] as const;
/** Those who act for the employer towards the other side: consultants never (COI-04). */
export const EMPLOYER_VOICE = ['MANAGEMENT', 'PROJECT_LEAD'] as const;
export const COUNCIL_VOICE = COUNCIL_CHAIRS;
export const COUNCIL_ROOM = ROOM_ACCESS.COUNCIL;
