import { Button } from '@mantine/core';
import { CheckField, Dialog, DialogActions, ErrorSummary, Form, TextField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useAmend } from './meetings.queries';

/** One more item after the invitation; what that means for resolving on it is said. */
export function AmendDialog(props: { meetingId: string; onClose: () => void }): ReactElement {
  const t = useTexts('meetings');
  const frame = useTexts();
  const amend = useAmend(props.meetingId);
  const { field, form, submit, summary, busy } = useHouseForm({
    initial: { title: '', needsResolution: false },
    labels: { title: t('agenda.amendTitle'), needsResolution: t('form.needsResolution') },
    rules: { title: required },
    send: async (item) => {
      await amend.mutateAsync(item);
      toast(t('agenda.amended'));
      props.onClose();
    },
  });
  return (
    <Dialog opened onClose={props.onClose} title={t('agenda.amend')}>
      <Form onSubmit={submit} label={t('agenda.amend')}>
        <ErrorSummary {...summary} />
        <p>{t('agenda.amendNote')}</p>
        <TextField {...field('title')} maxLength={300} />
        <CheckField
          name="needsResolution"
          label={t('form.needsResolution')}
          checked={form.getValues().needsResolution}
          onChange={(needed) => form.setFieldValue('needsResolution', needed)}
        />
        <DialogActions>
          <Button variant="default" onClick={props.onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('agenda.amend')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
