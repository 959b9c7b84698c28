import type { Snooze } from '@einklang/domain';
import { toast, undoToast } from '@einklang/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useFormats, useTexts } from '../../shared/texts';
import { useWrite, type Intent } from '../../shared/write';

/** What can be put off. */
export interface Snoozable {
  type: 'TASK' | 'NOTIFICATION';
  id: string;
}

const TASK = '/api/v1/companies/{companyId}/inbox/tasks/{taskId}/snooze';
const NEWS = '/api/v1/companies/{companyId}/inbox/notifications/{notificationId}/snooze';

/** Puts something off for the reader alone; ten seconds to take it back. */
export function useSnooze(): UseMutationResult<{ backOn: string }, Error, Snoozable & { until: Snooze }> {
  const { id: companyId } = useCompany();
  const t = useTexts('inbox');
  const { day } = useFormats();
  const show = useShowAgain();
  return useWrite({
    write: ({ type, id, until }: Snoozable & { until: Snooze }, intent: Intent) =>
      answerOf(
        type === 'TASK'
          ? api.PUT(TASK, { params: { path: { companyId, taskId: id } }, body: { until }, ...intent })
          : api.PUT(NEWS, {
              params: { path: { companyId, notificationId: id } },
              body: { until },
              ...intent,
            }),
      ),
    refreshes: () => [companyKey(companyId, 'inbox')],
    onDone: ({ backOn }, { type, id }) =>
      void undoToast(t(type === 'TASK' ? 'later.untilTask' : 'later.until', { date: day(backOn) }), () =>
        show.mutate({ type, id }),
      ),
  });
}

/** Shows at once again what was put off. */
export function useShowAgain(): UseMutationResult<unknown, Error, Snoozable> {
  const { id: companyId } = useCompany();
  const t = useTexts('inbox');
  return useWrite({
    write: ({ type, id }: Snoozable, intent: Intent): Promise<unknown> =>
      answerOf(
        type === 'TASK'
          ? api.DELETE(TASK, { params: { path: { companyId, taskId: id } }, ...intent })
          : api.DELETE(NEWS, { params: { path: { companyId, notificationId: id } }, ...intent }),
      ),
    refreshes: () => [companyKey(companyId, 'inbox')],
    onDone: () => void toast(t('later.shown')),
  });
}
