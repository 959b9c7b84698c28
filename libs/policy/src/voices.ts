import type { Actor } from './policy';
import { roomsOf } from './rooms';
import { COUNCIL_CHAIRS, INDEPENDENTS, type Standing } from './roles';

export type Voice = 'EMPLOYER' | 'COUNCIL' | 'INDEPENDENT';

const VOICES: Record<Voice, readonly Standing[]> = {
  COUNCIL: COUNCIL_CHAIRS,
  EMPLOYER: ['MANAGEMENT', 'PROJECT_LEAD'],
  INDEPENDENT: [...INDEPENDENTS, 'SBV'],
};

/** For whom an actor speaks when recording something; null for those who only prepare or read. */
export const voiceOf = (actor: Pick<Actor, 'standings'>): Voice | null =>
  (Object.keys(VOICES) as Voice[]).find((voice) =>
    VOICES[voice].some((standing) => actor.standings.includes(standing)),
  ) ?? null;

/** In which side's own room an actor works; nobody is in both (COI-01), and some are in none. */
export const ownRoomOf = (actor: Pick<Actor, 'standings' | 'isView'>): 'EMPLOYER' | 'COUNCIL' | null => {
  if (actor.isView) return null;
  const rooms = roomsOf(actor.standings);
  return (['EMPLOYER', 'COUNCIL'] as const).find((kind) => rooms.includes(kind)) ?? null;
};
