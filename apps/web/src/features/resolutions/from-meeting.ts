import { berlinTimeOf, type Prevention } from '@einklang/domain';
import type { MeetingView } from '../../shared/council-meeting';
import { emptyValues, type PersonLine, type RecordValues } from './record-values';
import type { CouncilView, ResolutionKind } from './resolutions.queries';

type Item = MeetingView['agenda'][number];

/** What a resolution on an open matter is about; the recorder can change it. */
const KIND_OF: Readonly<Record<string, ResolutionKind>> = {
  'statement.give': 'STATEMENT',
  'statement.requested': 'STATEMENT',
  'signature.council': 'AGREEMENT',
};

/** The form as a meeting and one item of its agenda already fill it: what is on record there is not typed twice. */
export function valuesFrom(
  meeting: MeetingView,
  item: Item,
  council: CouncilView,
  nameOf: (reason: Prevention) => string,
): RecordValues {
  const empty = emptyValues(council);
  const [chair, member] = (['CHAIR', 'MEMBER'] as const).map((capacity) =>
    meeting.signatures.find((signature) => signature.capacity === capacity),
  );
  const convenedOn = berlinTimeOf(new Date(meeting.convenedAt)).date;
  const isOnline = meeting.format !== 'PRESENCE';
  return {
    ...empty,
    initiativeId: item.initiativeId ?? '',
    kind: item.initiativeId === null ? 'OTHER' : (KIND_OF[item.source ?? ''] ?? null),
    meetingDate: meeting.date,
    meetingTime: meeting.time,
    format: meeting.format,
    // The invitation was not sent without both.
    rulesOfProcedureClause: isOnline,
    confidentialityAssured: isOnline,
    objectionDeadline: meeting.objectionDeadline ?? '',
    objections: meeting.invitees.filter(({ objectedAt }) => objectedAt !== null).length,
    invitedBy: meeting.convenedAs,
    invitationDate: convenedOn,
    agendaSentOn: convenedOn,
    itemOnAgenda: !item.isSupplement,
    allInvited: isEverybodyReplaced(meeting),
    employerNotified: meeting.employerToldAt !== null,
    guests: meeting.guests ?? '',
    people: linesOf(meeting, empty.people, nameOf),
    minutesSignedByChair: chair !== undefined,
    chairName: chair?.name ?? empty.chairName,
    minutesSignedByMember: member !== undefined,
    memberName: member?.name ?? '',
  };
}

/** Members are all invited; for whoever was prevented a substitute must have been (§ 29 (2) BetrVG). */
function isEverybodyReplaced({ invitees }: MeetingView): boolean {
  return invitees
    .filter(({ prevented }) => prevented !== null)
    .every(({ id }) => invitees.some(({ standsInFor }) => standsInFor === id));
}

function linesOf(
  { invitees }: MeetingView,
  all: readonly PersonLine[],
  nameOf: (reason: Prevention) => string,
): PersonLine[] {
  const invited = invitees.map(({ personId, name, as, isChair, prevented, attendance }): PersonLine => ({
    key: personId,
    name,
    as,
    isChair,
    isAdded: false,
    state: prevented
      ? 'PREVENTED'
      : attendance === null
        ? ''
        : attendance === 'ABSENT'
          ? 'ABSENT'
          : 'PRESENT',
    reason: prevented ? nameOf(prevented) : '',
  }));
  return [
    ...invited,
    ...all.filter(({ key, state }) => state === 'NOT_INVITED' && !invited.some((line) => line.key === key)),
  ];
}
