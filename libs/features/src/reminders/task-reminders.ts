import type { ReminderEvent, ReminderRecipient } from '@einklang/domain';
import type { TaskSide } from '@einklang/features/inbox';
import type { Standing } from '@einklang/policy';

/** Which row of the reminder table (domain 12) a kind of task follows. A task without one is not reminded of. */
const EVENTS: Readonly<Record<string, ReminderEvent>> = {
  'first-information.send': 'FIRST_INFORMATION_MISSING',
  'package.completeness': 'PACKAGE_COMPLETENESS',
  'package.completion': 'PACKAGE_QUESTION',
  'package.answer': 'PACKAGE_QUESTION',
  'consultation.hold': 'CONSULTATION_MEETING',
  'statement.give': 'COUNCIL_STATEMENT',
  'concern.answer': 'CONCERN_UNANSWERED',
  'agreement.negotiate': 'NEGOTIATION',
  'agreement.display': 'AGREEMENT_DISPLAY',
  'resolution.extract': 'MINUTES_EXTRACT',
};
export const reminderEventOf = (taskKind: string): ReminderEvent | null => EVENTS[taskKind] ?? null;

const EMPLOYER = ['MANAGEMENT', 'PROJECT_LEAD'] as const;
const COUNCIL = ['WC_CHAIR', 'WC_DEPUTY', 'EMPLOYEE_REP'] as const;
const SIDES: Record<TaskSide, readonly Standing[]> = {
  EMPLOYER,
  COUNCIL,
  INDEPENDENT: ['SBV', 'DPO', 'OSH_SPECIALIST', 'OCC_PHYSICIAN'],
};

/** The roles a recipient of the table stands for; without a council its representatives stand in its chair's place. */
export const standingsOf = (
  recipients: readonly ReminderRecipient[],
  debtor: TaskSide,
): readonly Standing[] => [
  ...new Set(
    recipients.flatMap((recipient): readonly Standing[] => {
      if (recipient === 'BOTH_SIDES') return [...EMPLOYER, ...COUNCIL];
      if (recipient === 'OWNER') return SIDES[debtor];
      return recipient === 'WC_CHAIR' ? ['WC_CHAIR', 'EMPLOYEE_REP'] : [recipient];
    }),
  ),
];
