import { COUNCIL_MEMBERS, EMPLOYER_SIDE, INDEPENDENTS, type Standing } from './roles';

/** Rooms of domain 2.3. »COUNCIL« is the works council's (or employee representatives') own room. */
export const ROOM_KINDS = ['JOINT', 'EMPLOYER', 'COUNCIL', 'WORKFORCE'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/**
 * Who is in which room: the one place. The database's room policies read a copy that every migration run
 * refreshes from here, so page, query and policy cannot disagree.
 *
 * The council's expert is not in its room: domain 2.3 opens single shared papers to an expert and no more, and a paper
 * cannot be shared alone yet. What the expert finds reaches the room through a member of the council.
 */
export const ROOM_ACCESS: Record<RoomKind, readonly Standing[]> = {
  EMPLOYER: [...EMPLOYER_SIDE, 'CONSULTANT:EMPLOYER'],
  COUNCIL: [...COUNCIL_MEMBERS, 'WC_ASSISTANT', 'CONSULTANT:WORKS_COUNCIL'],
  JOINT: [
    ...EMPLOYER_SIDE,
    ...COUNCIL_MEMBERS,
    'WC_ASSISTANT',
    'EXPERT_80_3',
    'SBV',
    'JAV',
    ...INDEPENDENTS,
    'CONSULTANT:EMPLOYER',
    'CONSULTANT:WORKS_COUNCIL',
    'CONSULTANT:JOINT',
  ],
  WORKFORCE: [
    ...EMPLOYER_SIDE,
    ...COUNCIL_MEMBERS,
    'WC_ASSISTANT',
    'SBV',
    'JAV',
    ...INDEPENDENTS,
    'EMPLOYEE',
    'SAFETY_DELEGATE',
    'CONSULTANT:EMPLOYER',
    'CONSULTANT:WORKS_COUNCIL',
    'CONSULTANT:JOINT',
    'EXPERT_80_3',
    'TENANT_ADMIN',
  ],
};

/** The room kinds that these standings open. */
export const roomsOf = (standings: readonly Standing[]): RoomKind[] =>
  ROOM_KINDS.filter((kind) => ROOM_ACCESS[kind].some((standing) => standings.includes(standing)));

/** A room of one side alone. */
export const isOwnRoom = (kind: RoomKind): boolean => kind === 'EMPLOYER' || kind === 'COUNCIL';
