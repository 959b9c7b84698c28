import type { MeetingFormat } from './resolution';

export const COUNCIL_MEETING_STATES = ['CONVENED', 'HELD', 'CANCELLED'] as const;
export type CouncilMeetingState = (typeof COUNCIL_MEETING_STATES)[number];

/** Minutes: nobody has signed this text, one has, both have (§ 34 (1) BetrVG). */
export const MINUTES_STATES = ['OPEN', 'SIGNED_BY_ONE', 'SIGNED'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** Why a member cannot take part (§ 25 (1) BetrVG); only these call a substitute. */
export const PREVENTIONS = ['LEAVE', 'ILLNESS', 'OWN_MATTER', 'OTHER'] as const;
export type Prevention = (typeof PREVENTIONS)[number];

export const COUNCIL_MEETING_ACTS = [
  'amend',
  'prevent',
  'tell',
  'oppose',
  'hold',
  'cancel',
  'attend',
  'write',
  'sign',
  'object',
] as const;
export type CouncilMeetingAct = (typeof COUNCIL_MEETING_ACTS)[number];

/** A meeting as far as its machine needs it. */
export interface CouncilMeetingStanding {
  readonly state: CouncilMeetingState;
  readonly minutes: MinutesState;
  /** Days as YYYY-MM-DD. */
  readonly date: string;
  readonly today: string;
  readonly format: MeetingFormat;
  /** Until when members can object to taking part from elsewhere. */
  readonly objectionDeadline: string | null;
  readonly isEmployerTold: boolean;
}

const RULES: Record<CouncilMeetingAct, (meeting: CouncilMeetingStanding) => boolean> = {
  amend: ({ state }) => state === 'CONVENED',
  prevent: ({ state }) => state === 'CONVENED',
  tell: ({ state, isEmployerTold }) => state === 'CONVENED' && !isEmployerTold,
  oppose: ({ state, format, objectionDeadline, today }) =>
    state === 'CONVENED' && format !== 'PRESENCE' && today <= (objectionDeadline ?? ''),
  hold: ({ state, date, today }) => state === 'CONVENED' && date <= today,
  cancel: ({ state }) => state === 'CONVENED',
  attend: ({ state, minutes }) => state === 'HELD' && minutes !== 'SIGNED',
  write: ({ state, minutes }) => state !== 'CANCELLED' && minutes !== 'SIGNED',
  sign: ({ state, minutes }) => state === 'HELD' && minutes !== 'SIGNED',
  object: ({ state, minutes }) => state === 'HELD' && minutes === 'SIGNED',
};

/** Whether the meeting stands so that this can be done; who may do it, the policy says. */
export function allowsAct(meeting: CouncilMeetingStanding, act: CouncilMeetingAct): boolean {
  return RULES[act](meeting);
}

/** Signatures that stand on the text as it is now. */
export function minutesState(capacities: readonly ('CHAIR' | 'MEMBER')[], seats: number): MinutesState {
  if (capacities.length === 0) return 'OPEN';
  // A one-person council has no other member who could sign.
  return new Set(capacities).size === 2 || seats === 1 ? 'SIGNED' : 'SIGNED_BY_ONE';
}

/** § 30 (2) no. 2 BetrVG: a quarter of the members objects, then everybody meets in person. */
export function mustMeetInPerson(objections: number, seats: number): boolean {
  return 4 * objections >= seats;
}
