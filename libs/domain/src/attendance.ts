export const ATTENDEES = ['MEMBER', 'SUBSTITUTE', 'JAV', 'SBV'] as const;
export type Attendee = (typeof ATTENDEES)[number];

/** Somebody who was invited to a meeting of the council. */
export interface InvitedPerson {
  readonly as: Attendee;
  /** Why somebody did not come; absent for everybody who came. */
  readonly absentBecause?: string;
  /** A member who could not take part, so that a substitute stood in (§ 25 (1) BetrVG). */
  readonly prevented?: boolean;
}

export interface Attendance {
  /** Members and substitutes who came: those who count for quorum and majority. */
  readonly present: number;
  /** Members who were prevented. */
  readonly prevented: number;
  /** Substitutes who came. */
  readonly substitutes: number;
  /** Delegates of the youth and trainee delegation who came. */
  readonly jav: number;
}

/** Who came, counted from the list of those who were invited (§§ 25, 29, 67 BetrVG). */
export function attendanceOf(invited: readonly InvitedPerson[]): Attendance {
  const came = (as: Attendee): number =>
    invited.filter((person) => person.as === as && person.absentBecause === undefined).length;
  return {
    present: came('MEMBER') + came('SUBSTITUTE'),
    prevented: invited.filter(({ as, prevented }) => as === 'MEMBER' && prevented === true).length,
    substitutes: came('SUBSTITUTE'),
    jav: came('JAV'),
  };
}
