import { Button } from '@mantine/core';
import { DateField, Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, day, required } from '../../shared/rules';
import type { SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { useReviewSystem } from './systems.queries';

/** A year later on the same day, the usual distance of two reviews. */
const nextYear = (on: string): string =>
  `${Number(on.slice(0, 4)) + 1}${on.slice(4).replace('-02-29', '-02-28')}`;

/** Records that somebody looked at the system again, and when it is looked at next. */
export function ReviewDialog({ system, onClose }: { system: SystemView; onClose: () => void }): ReactElement {
  const t = useTexts('systems');
  const frame = useTexts();
  const review = useReviewSystem(system.id);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reviewedOn: today(), nextOn: nextYear(today()), note: '' },
    labels: { reviewedOn: t('review.on'), nextOn: t('review.next'), note: t('review.note') },
    rules: { reviewedOn: all(required, day), nextOn: day, note: atMost(1000) },
    send: async ({ nextOn, ...values }) => {
      await review.mutateAsync({ ...values, nextOn: nextOn || null });
      toast(t('review.done'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('review.title')} size="lg">
      <Form onSubmit={submit} label={t('review.title')}>
        <ErrorSummary {...summary} />
        <DateField {...field('reviewedOn')} autoFocus />
        <DateField {...field('nextOn')} optional />
        <TextAreaField {...field('note')} maxLength={1000} rows={4} optional />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('review.submit')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
