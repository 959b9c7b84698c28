import { useTexts } from '../../shared/texts';
import type { RecordValues } from './record-values';

const LABELS = [
  'initiative', 'kind', 'meetingDate', 'meetingTime', 'format', 'rulesOfProcedureClause', 'objectionDeadline',
  'objections', 'confidentialityAssured', 'recorded', 'invitedBy', 'invitationDate', 'agendaSentOn', 'itemOnAgenda',
  'unanimousToAmend', 'allInvited', 'employerNotified', 'guests', 'people', 'yes', 'no', 'abstain', 'notTakingPart',
  'jav', 'javYes', 'javNo', 'absoluteMajorityNeeded', 'writtenDecision', 'wording', 'minutesSignedByChair', 'chairName',
  'minutesSignedByMember', 'memberName', 'attendanceListAttached', 'suspended',
] as const; // prettier-ignore

/** The visible label of each field of the form. */
export function useLabels(): Record<keyof RecordValues & string, string> {
  const t = useTexts('resolution');
  const labels = Object.fromEntries(LABELS.map((name) => [name, t(`form.${name}`)]));
  return { ...labels, initiativeId: t('form.initiative') } as Record<keyof RecordValues & string, string>;
}
