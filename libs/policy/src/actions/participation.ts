import type { Actor } from '../policy';
import type { Side, Standing } from '../roles';
import { voiceOf } from '../voices';
import { action } from './action';
import { COUNCIL_VOICE, EMPLOYER_VOICE, JOINT } from './groups';
import type { InitiativeSubject } from './initiatives';

/** Those who speak for one of the two sides. */
export const BOTH_VOICES = [...EMPLOYER_VOICE, ...COUNCIL_VOICE] as const;
/** Participation happens in the joint room, and ends with the initiative. */
export const inJointRoom = (initiative: InitiativeSubject): boolean =>
  initiative.stage !== 'CLOSED' && initiative.shortlistedAt !== null;

/** Who gives a statement, and for whom (BT-10). Nobody speaks for another body. */
export const STATEMENT_VOICES = {
  COUNCIL: ['WC_CHAIR', 'WC_DEPUTY'],
  EMPLOYEES: ['EMPLOYEE_REP'],
  SBV: ['SBV'],
  DPO: ['DPO'],
  OSH: ['OSH_SPECIALIST'],
  PHYSICIAN: ['OCC_PHYSICIAN'],
} as const satisfies Record<string, readonly Standing[]>;
export type StatementBody = keyof typeof STATEMENT_VOICES;
export const STATEMENT_BODIES = Object.keys(STATEMENT_VOICES) as StatementBody[];

/** Something one side has put forward and only the other one can confirm. */
export interface ProposalSubject {
  readonly side: Side;
  /** Confirmed, or withdrawn. */
  readonly settled: boolean;
}
export interface StatementSubject extends InitiativeSubject {
  readonly body: StatementBody;
}

export const isOfOtherSide = ({ side, settled }: ProposalSubject, actor: Actor): boolean =>
  !settled && voiceOf(actor) !== null && voiceOf(actor) !== side;
/** Either side ends what is still open: the own proposal is taken back, the other's declined. */
export const isUnsettled = ({ settled }: ProposalSubject): boolean => !settled;
const ofOwnSide = ({ side, settled }: ProposalSubject, actor: Actor): boolean =>
  !settled && voiceOf(actor) === side;

export const participationActions = {
  'participation.read': action(JOINT),
  'package-item.deliver': action<InitiativeSubject>(EMPLOYER_VOICE, inJointRoom),
  'package-item.accept': action<InitiativeSubject>(COUNCIL_VOICE, inJointRoom),
  'package-item.exclude': action<InitiativeSubject>(EMPLOYER_VOICE, inJointRoom),
  'package-question.ask': action<InitiativeSubject>(COUNCIL_VOICE, inJointRoom),
  'package-question.answer': action<InitiativeSubject>([...EMPLOYER_VOICE, 'IT', 'HR'], inJointRoom),
  'package.confirm': action<InitiativeSubject>(COUNCIL_VOICE, inJointRoom),
  'package.contest': action<InitiativeSubject>(COUNCIL_VOICE, inJointRoom),
  'agreed-period.propose': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'agreed-period.confirm': action<ProposalSubject>(BOTH_VOICES, isOfOtherSide),
  'agreed-period.withdraw': action<ProposalSubject>(BOTH_VOICES, isUnsettled),
  'consultation.arrange': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'consultation.edit': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'hearing.plan': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'hearing.record': action<ProposalSubject>(BOTH_VOICES, ofOwnSide),
  'hearing.confirm': action<ProposalSubject>(BOTH_VOICES, isOfOtherSide),
  'statement.request': action<InitiativeSubject>(BOTH_VOICES, inJointRoom),
  'statement.give': action<StatementSubject>(
    Object.values(STATEMENT_VOICES).flat(),
    (statement, actor) =>
      inJointRoom(statement) &&
      STATEMENT_VOICES[statement.body].some((standing) => actor.standings.includes(standing)),
  ),
  'deadline.list': action(JOINT),
} as const;
