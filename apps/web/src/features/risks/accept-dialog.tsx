import { Button } from '@mantine/core';
import { riskScore } from '@einklang/domain';
import { Dialog, DialogActions, ErrorSummary, Form, TextAreaField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { all, atMost, required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useAcceptRisk } from './risk.writes';
import type { RiskEntry } from './risks.queries';

/** My side bears what remains, and says why. */
export function AcceptDialog({ entry, onClose }: { entry: RiskEntry; onClose: () => void }): ReactElement {
  const t = useTexts('risks');
  const frame = useTexts();
  const accept = useAcceptRisk(entry.id);
  const { after } = entry.reading;
  const { field, submit, summary, busy } = useHouseForm({
    initial: { reason: '' },
    labels: { reason: t('accept.reason') },
    rules: { reason: all(required, atMost(2000)) },
    send: async (body) => {
      await accept.mutateAsync(body);
      toast(t('accept.saved'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('accept.title')} size="lg">
      <Form onSubmit={submit} label={t('accept.title')}>
        <ErrorSummary {...summary} />
        <p>{t('accept.text', { number: entry.number, score: after ? riskScore(after) : '' })}</p>
        <TextAreaField {...field('reason')} maxLength={2000} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('accept.save')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
