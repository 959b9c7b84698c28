import type { MeetingFormat } from '@einklang/domain';
import type { FormValidateInput } from '@mantine/form';
import { all, day, required } from '../../shared/rules';
import type { AgendaItemInput, ConveneMeeting } from './meetings.queries';

/** One line of the agenda: taken over from what is open (`source`), or written by the chair. */
export interface AgendaLine extends AgendaItemInput {
  readonly key: string;
}

interface Filled {
  date: string;
  time: string;
  format: MeetingFormat;
  place: string;
  clause: boolean;
  confidential: boolean;
  deadline: string;
  guests: string;
  agenda: readonly AgendaLine[];
}
/** As the form of the house takes it: a plain record, which an interface is not. */
export type ConveneValues = Pick<Filled, keyof Filled>;

/** Nothing that is a condition is ticked beforehand. */
export const EMPTY: ConveneValues = {
  date: '',
  time: '',
  format: 'PRESENCE',
  place: '',
  clause: false,
  confidential: false,
  deadline: '',
  guests: '',
  agenda: [],
};

const isFromElsewhere = ({ format }: ConveneValues): boolean => format !== 'PRESENCE';
const written = (agenda: readonly AgendaLine[]): AgendaLine[] =>
  agenda.filter(({ title }) => title.trim() !== '');

export const rules: FormValidateInput<ConveneValues> = {
  date: all(required, day),
  time: (time) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? null : (required(time) ?? 'wrong-format')),
  place: required,
  clause: (clause, values) => (isFromElsewhere(values) && !clause ? 'required' : null),
  confidential: (confidential, values) => (isFromElsewhere(values) && !confidential ? 'required' : null),
  deadline: (deadline, values) => (isFromElsewhere(values) ? all(required, day)(deadline) : null),
  agenda: (agenda) => (written(agenda).length === 0 ? 'required' : null),
};

export const bodyOf = (values: ConveneValues): ConveneMeeting => ({
  date: values.date,
  time: values.time,
  format: values.format,
  place: values.place.trim(),
  ...(isFromElsewhere(values) && {
    online: {
      rulesOfProcedureClause: values.clause,
      confidentialityAssured: values.confidential,
      objectionDeadline: values.deadline,
    },
  }),
  ...(values.guests.trim() && { guests: values.guests.trim() }),
  agenda: written(values.agenda).map(({ key: _, ...item }) => ({ ...item, title: item.title.trim() })),
});
