import type { Actor } from '../policy';
import { EMPLOYER_SIDE, type Standing } from '../roles';
import { action } from './action';
import { EVERYBODY } from './groups';

/** Who works here and decides nothing for the employer; speakers in office vote like everybody else. */
export const ELECTORS = [
  'EMPLOYEE',
  'SAFETY_DELEGATE',
  'EMPLOYEE_REP',
] as const satisfies readonly Standing[];

const WITHOUT_A_VOTE: readonly Standing[] = [
  ...EMPLOYER_SIDE,
  'TENANT_ADMIN',
  'CONSULTANT:EMPLOYER',
  'CONSULTANT:JOINT',
  'CONSULTANT:WORKS_COUNCIL',
];

/**
 * Whether somebody has a vote in the election of speakers (COI-11): the employer's side, its administration and
 * consultants have none, whatever else they are. The database asks the same of itself (`app.electors`).
 */
export const hasVote = ({ standings }: Pick<Actor, 'standings'>): boolean =>
  ELECTORS.some((standing) => standings.includes(standing)) &&
  !standings.some((standing) => WITHOUT_A_VOTE.includes(standing));

const elector = (_: undefined, actor: Actor): boolean => hasVote(actor);

export const electionActions = {
  // That an election runs, and how it ended, is for all; everything in between is the electors'.
  'election.read': action(EVERYBODY),
  'election.propose': action(ELECTORS, elector),
  'election.support': action(ELECTORS, elector),
  'election.withdraw': action(ELECTORS, elector),
  'election.stand': action(ELECTORS, elector),
  'election.vote': action(ELECTORS, elector),
  'election.answer': action(ELECTORS, elector),
} as const;
