import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useCancel } from './meetings.queries';

/** Calls the meeting off, with the reason for the members. */
export function CancelDialog(props: { meetingId: string; onClose: () => void }): ReactElement {
  const t = useTexts('meetings');
  const frame = useTexts();
  const cancel = useCancel(props.meetingId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('cancel.reason') },
    rules: { reason: required },
    send: async ({ reason }) => {
      await cancel.mutateAsync(reason);
      toast(frame('states.saved'));
      props.onClose();
    },
  });
  return (
    <Dialog opened onClose={props.onClose} title={t('cancel.button')}>
      <Form onSubmit={submit} label={t('cancel.button')}>
        <ErrorSummary {...summary} />
        <p>{t('cancel.text')}</p>
        <TextField {...field('reason')} maxLength={300} />
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" color="ziegel" loading={busy}>
            {t('cancel.button')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
