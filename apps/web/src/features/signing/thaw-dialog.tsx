import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useSigningAct, type SigningView } from './signing.queries';

/** Takes the copy back with a reason; the other side reads it. */
export function ThawDialog({
  signing,
  number,
  onClose,
}: {
  signing: SigningView;
  number: number;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('signing');
  const frame = useTexts();
  const thaw = useSigningAct(signing, () => {
    toast(t('copy.thawed'));
    onClose();
  });
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('copy.thawReason') },
    rules: { reason: all(required, atMost(2000)) },
    send: ({ reason }) => thaw.mutateAsync({ kind: 'thaw', body: { reason } }),
  });
  return (
    <Dialog opened onClose={onClose} title={t('copy.thawTitle', { number })}>
      <Form onSubmit={submit} label={t('copy.thawTitle', { number })}>
        <ErrorSummary {...summary} />
        <p>{t('copy.thawText')}</p>
        <TextAreaField {...field('reason')} hint={t('copy.thawReasonHint')} rows={3} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('copy.thaw')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
