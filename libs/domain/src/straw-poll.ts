/** Stances of a »Meinungsbild«: Zustimmung, Enthaltung, Bedenken, Einwand. It is open, no ballot and no resolution. */
export const STANCES = ['AGREE', 'ABSTAIN', 'DOUBT', 'OBJECT'] as const;
export type Stance = (typeof STANCES)[number];

/** Whoever doubts or objects says why, so that the others can answer. */
export function needsReason(stance: Stance): boolean {
  return stance === 'DOUBT' || stance === 'OBJECT';
}

export interface StrawPollStanding {
  readonly closesAt: Date;
  /** Closed by hand before its time. */
  readonly closedAt: Date | null;
  readonly hasOutcome: boolean;
  readonly isOnAgenda: boolean;
  readonly now: Date;
}

/** Open until its time or until somebody closes it; answers can be changed that long. */
export function isPollOpen({ closesAt, closedAt, now }: StrawPollStanding): boolean {
  return closedAt === null && now < closesAt;
}

/** How many hold which stance. */
export function countStances(answers: readonly { readonly stance: Stance }[]): Record<Stance, number> {
  const counts: Record<Stance, number> = { AGREE: 0, ABSTAIN: 0, DOUBT: 0, OBJECT: 0 };
  for (const { stance } of answers) counts[stance] += 1;
  return counts;
}
