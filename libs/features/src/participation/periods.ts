import { deadlineOf, type DeadlineId } from '@einklang/domain';

/** Periods that both sides can agree on (BT-1, domain 3.9). None of them stands for consent. */
export const AGREED_PERIODS = [
  'COMPLETENESS_REPLY',
  'QUESTIONS',
  'ANSWERS',
  'FIRST_CONSULTATION',
  'STATEMENT',
  'NEGOTIATION',
  'VENDOR_CHANGE_NOTICE',
  'CONCERN_ANSWER',
] as const satisfies readonly DeadlineId[];
export type AgreedPeriodId = (typeof AGREED_PERIODS)[number];

/** How long a period is while nothing else is agreed, in working days. */
export const defaultWorkingDays = (period: AgreedPeriodId): number => {
  const definition = deadlineOf(period);
  if (definition.period?.unit !== 'WORKING_DAYS') throw new RangeError(`${period} runs in no working days`);
  return definition.period.amount;
};
