import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useConclude } from './straw-polls.queries';
import classes from './straw-polls.module.css';

/** The outcome in words; it stays. */
export function ConcludeDialog({ pollId, onClose }: { pollId: string; onClose: () => void }): ReactElement {
  const t = useTexts('strawPolls');
  const frame = useTexts();
  const conclude = useConclude(pollId);
  const { field, submit, summary, busy } = useHouseForm({
    initial: { outcome: '' },
    labels: { outcome: t('conclude.label') },
    rules: { outcome: required },
    send: async ({ outcome }) => {
      await conclude.mutateAsync(outcome);
      toast(frame('states.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('conclude.button')} size="lg">
      <Form onSubmit={submit} label={t('conclude.button')}>
        <ErrorSummary {...summary} />
        <p className={classes.plain}>{t('note')}</p>
        <TextAreaField {...field('outcome')} hint={t('conclude.hint')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('conclude.button')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
