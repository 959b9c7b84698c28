import type { StatusKind } from '@einklang/ui';
import type { MeetingSummary } from './meetings.queries';

export const STATE_KINDS: Record<MeetingSummary['state'], StatusKind> = {
  CONVENED: 'due',
  HELD: 'done',
  CANCELLED: 'refused',
};

export const MINUTES_KINDS: Record<MeetingSummary['minutes'], StatusKind> = {
  OPEN: 'open',
  SIGNED_BY_ONE: 'running',
  SIGNED: 'done',
};
