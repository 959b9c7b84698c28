import { validateResolution, type ResolutionError } from '@einklang/domain';
import { today } from '../../shared/day';
import { all, day, required } from '../../shared/rules';
import { meetingOf } from './meeting-of';
import type { RecordValues } from './record-values';

/** At which field of the form an impossible record shows. */
export const FIELD_OF: Record<ResolutionError, keyof RecordValues & string> = {
  'count-invalid': 'yes',
  'present-exceeds-seats': 'people',
  'votes-exceed-present': 'yes',
  'jav-votes-exceed-present': 'javYes',
  'objections-exceed-seats': 'objections',
  'written-decision-only-one-person': 'writtenDecision',
  'present-contradicts-list': 'people',
  'invited-after-meeting': 'invitationDate',
  'agenda-after-meeting': 'agendaSentOn',
};

/** What the check of libs/domain says of the form as it stands. */
export const checkOf = (values: RecordValues, seats: number) =>
  validateResolution({ ...meetingOf(values), councilSize: seats });

/**
 * What must be filled in before it can be recorded. A resolution that fails is recorded too; what can't have been is
 * not. `hasText`: whether the agreement has a text that can be resolved on.
 */
export function rulesOf(seats: number, hasText: () => boolean) {
  const possible = (field: string, values: RecordValues): string | null => {
    const check = checkOf(values, seats);
    return check.ok ? null : (check.errors.find((code) => FIELD_OF[code] === field) ?? null);
  };
  const count = (field: string) => (value: number | null, values: RecordValues) =>
    (values.writtenDecision ? null : required(value)) ?? possible(field, values);
  return {
    // What concerns no initiative is resolved on as well.
    initiativeId: (id: string, { kind }: RecordValues) => (kind === 'OTHER' ? null : required(id)),
    kind: (kind: RecordValues['kind']) =>
      required(kind) ?? (kind === 'AGREEMENT' && !hasText() ? 'agreement-not-settled' : null),
    meetingDate: (value: string) => all(required, day)(value) ?? (value > today() ? 'in-the-future' : null),
    meetingTime: (value: string) => (/^(([01]\d|2[0-3]):[0-5]\d)?$/.test(value.trim()) ? null : 'not-a-time'),
    invitationDate: (value: string, values: RecordValues) =>
      all(required, day)(value) ?? possible('invitationDate', values),
    agendaSentOn: (value: string, values: RecordValues) => day(value) ?? possible('agendaSentOn', values),
    objectionDeadline: day,
    objections: (_: number | null, values: RecordValues) => possible('objections', values),
    people: (people: RecordValues['people'], values: RecordValues) =>
      people.some(({ as, state }) => as === 'MEMBER' && state === '')
        ? 'attendance-open'
        : people.some(({ state, reason }) => state === 'PREVENTED' && reason.trim() === '')
          ? 'reason-of-absence'
          : possible('people', values),
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    javYes: (_: number | null, values: RecordValues) => possible('javYes', values),
    // Whoever signed is named on the extract.
    chairName: (name: string, values: RecordValues) => (values.minutesSignedByChair ? required(name) : null),
    memberName: (name: string, values: RecordValues) =>
      values.minutesSignedByMember ? required(name) : null,
    writtenDecision: (_: boolean, values: RecordValues) => possible('writtenDecision', values),
  };
}
