import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useDiscussHuman } from './priority.queries';

/** My side's word that both have talked about ratings that are far apart. */
export function DiscussDialog({ onClose }: { onClose: () => void }): ReactElement {
  const t = useTexts('priority');
  const frame = useTexts();
  const discuss = useDiscussHuman();
  const { field, submit, summary, busy } = useHouseForm({
    initial: { note: '' },
    labels: { note: t('human.discussNote') },
    rules: { note: required },
    send: async ({ note }) => {
      await discuss.mutateAsync(note);
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('human.discuss')} size="lg">
      <Form onSubmit={submit} label={t('human.discuss')}>
        <ErrorSummary {...summary} />
        <p>{t('human.discussText')}</p>
        <TextAreaField {...field('note')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('human.discuss')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
