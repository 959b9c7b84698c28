import type { Attendee, MeetingFormat } from '@einklang/domain';
import type { CouncilView, RecordResolution, ResolutionKind, ResolutionView } from './resolutions.queries';

export type PersonState = '' | 'PRESENT' | 'PREVENTED' | 'ABSENT' | 'NOT_INVITED';

/** One line of the list of those invited. */
export interface PersonLine {
  readonly key: string;
  readonly name: string;
  readonly as: Attendee;
  readonly isChair: boolean;
  /** Typed here, because the person has no account. */
  readonly isAdded: boolean;
  readonly state: PersonState;
  readonly reason: string;
}

/** The form as it is filled in; numbers are null until somebody enters them. */
interface Filled {
  initiativeId: string;
  kind: ResolutionKind | null;
  meetingDate: string;
  meetingTime: string;
  format: MeetingFormat;
  rulesOfProcedureClause: boolean;
  objectionDeadline: string;
  objections: number | null;
  confidentialityAssured: boolean;
  recorded: boolean;
  invitedBy: 'CHAIR' | 'DEPUTY';
  invitationDate: string;
  agendaSentOn: string;
  itemOnAgenda: boolean;
  unanimousToAmend: boolean;
  allInvited: boolean;
  employerNotified: boolean;
  guests: string;
  people: readonly PersonLine[];
  yes: number | null;
  no: number | null;
  abstain: number | null;
  notTakingPart: number | null;
  jav: boolean;
  javYes: number | null;
  javNo: number | null;
  absoluteMajorityNeeded: boolean;
  writtenDecision: boolean;
  wording: string;
  minutesSignedByChair: boolean;
  chairName: string;
  minutesSignedByMember: boolean;
  memberName: string;
  attendanceListAttached: boolean;
  suspended: boolean;
}

/** As the form of the house takes it: a plain record, which an interface is not. */
export type RecordValues = Pick<Filled, keyof Filled>;

const linesOf = ({ members }: CouncilView): PersonLine[] =>
  members.map(({ personId, name, as, isChair }) => ({
    key: personId,
    name,
    as,
    isChair,
    isAdded: false,
    state: as === 'MEMBER' ? '' : 'NOT_INVITED',
    reason: '',
  }));

/** A form that nobody has filled in yet. Nothing that is evidence is ticked beforehand. */
export const emptyValues = (council: CouncilView): RecordValues => ({
  initiativeId: '',
  kind: null,
  meetingDate: '',
  meetingTime: '',
  format: 'PRESENCE',
  rulesOfProcedureClause: false,
  objectionDeadline: '',
  objections: 0,
  confidentialityAssured: false,
  recorded: false,
  invitedBy: 'CHAIR',
  invitationDate: '',
  agendaSentOn: '',
  itemOnAgenda: false,
  unanimousToAmend: false,
  allInvited: false,
  employerNotified: false,
  guests: '',
  people: linesOf(council),
  yes: null,
  no: null,
  abstain: null,
  notTakingPart: 0,
  jav: false,
  javYes: 0,
  javNo: 0,
  absoluteMajorityNeeded: false,
  writtenDecision: false,
  wording: '',
  minutesSignedByChair: false,
  chairName: council.members.find(({ isChair }) => isChair)?.name ?? '',
  minutesSignedByMember: false,
  memberName: '',
  attendanceListAttached: false,
  suspended: false,
});

/** An earlier record as the form shows it, to be corrected. */
export function valuesOf(
  { meeting, ...resolution }: Pick<ResolutionView, 'initiativeId' | 'subjectKind' | 'meeting'>,
  council: CouncilView,
): RecordValues {
  const { online, javVotes, invited = [], minutesFileId: _, ...plain } = meeting;
  return {
    ...emptyValues(council),
    ...plain,
    ...online,
    initiativeId: resolution.initiativeId ?? '',
    kind: resolution.subjectKind,
    jav: javVotes !== undefined,
    javYes: javVotes?.yes ?? 0,
    javNo: javVotes?.no ?? 0,
    people: invited.length ? keptLines(invited, council) : emptyValues(council).people,
  };
}

function keptLines(
  invited: NonNullable<ResolutionView['meeting']['invited']>,
  council: CouncilView,
): PersonLine[] {
  const kept = invited.map((person, index): PersonLine => {
    const member = council.members.find(({ name, as }) => name === person.name && as === person.as);
    return {
      key: member?.personId ?? `kept-${index}`,
      name: person.name,
      as: person.as,
      isChair: member?.isChair ?? false,
      isAdded: false,
      state: person.absentBecause === undefined ? 'PRESENT' : person.prevented ? 'PREVENTED' : 'ABSENT',
      reason: person.prevented ? (person.absentBecause ?? '') : '',
    };
  });
  return [...kept, ...linesOf(council).filter((line) => !kept.some(({ key }) => key === line.key))];
}

export type Meeting = RecordResolution['meeting'];
