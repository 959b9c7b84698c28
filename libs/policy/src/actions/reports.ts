import { action } from './action';
import { JOINT } from './groups';

/** A report holds only what its requester may see; its room sees to who else reads it. */
export interface ReportSubject {
  readonly state: string;
}

export const reportActions = {
  'report.list': action(JOINT),
  'report.request': action(JOINT),
  'report.repeat': action<ReportSubject>(JOINT, ({ state }) => state === 'FAILED'),
} as const;
