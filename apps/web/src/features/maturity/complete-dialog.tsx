import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useCompleteMeasure, type Measure } from './maturity.queries';

/** Done, with what was done and what shows it. */
export function CompleteDialog({
  measure,
  onClose,
}: {
  measure: Measure;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('maturity');
  const frame = useTexts();
  const complete = useCompleteMeasure(measure.id);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { note: '' },
    labels: { note: t('measures.doneNote') },
    rules: { note: required },
    send: async ({ note }) => {
      await complete.mutateAsync(note);
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('measures.complete')} size="lg">
      <Form onSubmit={submit} label={t('measures.complete')}>
        <ErrorSummary {...summary} />
        <p>{measure.text}</p>
        <TextAreaField {...field('note')} hint={t('measures.doneHint')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('measures.complete')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
