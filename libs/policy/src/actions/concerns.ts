import type { ConcernState } from '@einklang/domain';
import { ROOM_ACCESS } from '../rooms';
import { COUNCIL_MEMBERS, EMPLOYER_SIDE, type Standing } from '../roles';
import { voiceOf, type Voice } from '../voices';
import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';
import { isOwnMeasure, mayTakeOn, type MeasureSubject } from './maturity';

/** Whom somebody who gives a name speaks to; nobody else sees the name (COI-09). The database's wall says the same. */
export const CONCERN_LISTENERS = {
  COUNCIL: ['WC_CHAIR', 'WC_DEPUTY', 'WC_MEMBER', 'EMPLOYEE_REP'],
  PROJECT: ['PROJECT_LEAD'],
} as const satisfies Record<string, readonly Standing[]>;
export type ConcernAddressee = keyof typeof CONCERN_LISTENERS;
export const CONCERN_ADDRESSEES = Object.keys(CONCERN_LISTENERS) as ConcernAddressee[];

/** What the rules need to know of a concern: where it stands, and which sides have released its words to everybody. */
export interface ConcernSubject {
  readonly state: ConcernState;
  readonly released: readonly Voice[];
}

const BOTH_VOICES = [...EMPLOYER_VOICE, ...COUNCIL_VOICE] as const;
/** Who may answer for their side: the whole employer's side, and who speaks for the council. */
const ANSWERING = [...EMPLOYER_SIDE, ...COUNCIL_VOICE] as const;

export const concernActions = {
  'concern.list': action(JOINT),
  // Whoever is in the company may say what worries them, and read what became of it.
  'concern.give': action(ROOM_ACCESS.WORKFORCE),
  'concern.follow': action(ROOM_ACCESS.WORKFORCE),
  // What was said in a dialogue, a survey or a box is entered by those who lead it.
  'concern.enter': action<InitiativeSubject>(
    [...EMPLOYER_SIDE, ...COUNCIL_MEMBERS, 'SBV', 'CONSULTANT:JOINT'],
    ({ stage, shortlistedAt }) => stage !== 'CLOSED' && shortlistedAt !== null,
  ),
  'concern.answer': action<ConcernSubject>(ANSWERING, ({ state }) => state === 'NEW'),
  'concern.decline': action<ConcernSubject>(EMPLOYER_VOICE, ({ state }) =>
    ['NEW', 'ANSWERED'].includes(state),
  ),
  'concern-measure.agree': action<ConcernSubject>(BOTH_VOICES, ({ state }) =>
    ['ANSWERED', 'MEASURE_AGREED', 'IMPLEMENTED'].includes(state),
  ),
  // Nobody puts the other side to work.
  'concern-measure.own': action<Voice>(BOTH_VOICES, mayTakeOn),
  'concern-measure.complete': action<MeasureSubject>(
    JOINT,
    (measure, actor) => !measure.isDone && isOwnMeasure(measure, actor),
  ),
  // What the employer says is done, the other side looks at.
  'concern.check': action<ConcernSubject>(COUNCIL_VOICE, ({ state }) => state === 'IMPLEMENTED'),
  'concern.release': action<ConcernSubject>(
    BOTH_VOICES,
    ({ released }, actor) => !released.some((side) => side === voiceOf(actor)),
  ),
} as const;
