import type { DeadlineKind } from '@einklang/domain';
import { defaultWorkingDays } from '@einklang/features/participation';
import type { TopicRow } from './topics.queries';

/** Working days for an answer: what both sides agreed on for this initiative, otherwise ten as a guide. */
export const answerDaysOf = ({
  answerDays,
}: Pick<TopicRow, 'answerDays'>): { days: number; kind: DeadlineKind } =>
  answerDays === null
    ? { days: defaultWorkingDays('CONCERN_ANSWER'), kind: 'INTERNAL' }
    : { days: answerDays, kind: 'AGREED' };
