import { attendanceOf, type InvitedPerson } from '@einklang/domain';
import type { Meeting, PersonLine, RecordValues } from './record-values';

type Invited = NonNullable<Meeting['invited']>[number];

const invitedOf = (people: readonly PersonLine[]): Invited[] =>
  people
    .filter(({ state, name }) => state !== 'NOT_INVITED' && state !== '' && name.trim() !== '')
    .map(({ name, as, state, reason }) => ({
      name: name.trim(),
      as,
      ...(state !== 'PRESENT' && { absentBecause: reason.trim() }),
      ...(state === 'PREVENTED' && { prevented: true }),
    }));

/** What is recorded of the meeting, as the API and the check of libs/domain take it. */
export function meetingOf(values: RecordValues): Meeting {
  const invited = invitedOf(values.people);
  const { present, jav } = attendanceOf(invited as InvitedPerson[]);
  const { meetingTime, agendaSentOn, guests, notTakingPart, chairName, memberName } = values;
  return {
    meetingDate: values.meetingDate,
    ...(meetingTime.trim() && { meetingTime: meetingTime.trim() }),
    format: values.format,
    ...(values.format !== 'PRESENCE' && { online: onlineOf(values) }),
    invitedBy: values.invitedBy,
    invitationDate: values.invitationDate,
    ...(agendaSentOn && { agendaSentOn }),
    itemOnAgenda: values.itemOnAgenda,
    ...(!values.itemOnAgenda && { unanimousToAmend: values.unanimousToAmend }),
    allInvited: values.allInvited,
    ...(invited.length > 0 && { invited }),
    employerNotified: values.employerNotified,
    ...(guests.trim() && { guests: guests.trim() }),
    present,
    yes: values.yes ?? 0,
    no: values.no ?? 0,
    abstain: values.abstain ?? 0,
    ...(notTakingPart && { notTakingPart }),
    ...(values.jav && { javVotes: { present: jav, yes: values.javYes ?? 0, no: values.javNo ?? 0 } }),
    ...(values.absoluteMajorityNeeded && { absoluteMajorityNeeded: true }),
    ...(values.writtenDecision && { writtenDecision: true }),
    wording: values.wording.trim(),
    minutesSignedByChair: values.minutesSignedByChair,
    minutesSignedByMember: values.minutesSignedByMember,
    ...(chairName.trim() && { chairName: chairName.trim() }),
    ...(memberName.trim() && { memberName: memberName.trim() }),
    attendanceListAttached: values.attendanceListAttached,
    ...(values.suspended && { suspended: true }),
  };
}

function onlineOf(values: RecordValues): NonNullable<Meeting['online']> {
  return {
    rulesOfProcedureClause: values.rulesOfProcedureClause,
    ...(values.objectionDeadline && { objectionDeadline: values.objectionDeadline }),
    objections: values.objections ?? 0,
    confidentialityAssured: values.confidentialityAssured,
    recorded: values.recorded,
  };
}
